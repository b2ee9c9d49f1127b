"""What holds of any text for the readers of actors, states, events and causes."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compare.extract.actors import actors
from compare.extract.causes import causes
from compare.extract.events import events
from compare.extract.states import states
from tests.extract.stories import HOSTILE, WORDS, Reader, read, sound

READERS = (actors, states, events, causes)
each = pytest.mark.parametrize("reader", READERS, ids=lambda reader: reader.__name__)


@each
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join) | st.text(max_size=300))
def test_any_text_is_read_soundly(reader: Reader, text: str) -> None:
    sound(reader, text)


@each
@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: text[:12])
def test_hostile_text_costs_linear_time(reader: Reader, text: str) -> None:
    begun = time.perf_counter()
    read(reader, text)
    assert time.perf_counter() - begun < 5


@each
def test_surroundings_change_nothing(reader: Reader) -> None:
    text = "Ruritanian soldiers arrested Edda Moe, 34, a nurse, after a bomb attack on the port."
    alone = [claim.value for claim in read(reader, text)]
    after = [claim.value for claim in read(reader, "It rained in the hills.\n\n" + text)]
    assert [type(value) for value in alone] == [type(value) for value in after]
    assert len(alone) == len(after) > 0
