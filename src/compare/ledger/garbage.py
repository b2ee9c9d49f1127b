"""The search for garbage, put off: a long list makes half a million records and no cycle among them."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """For as long as this lasts nothing is searched for garbage: it takes half of the time that a long list takes."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
