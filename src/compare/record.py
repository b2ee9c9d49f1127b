"""`Record`: `typing.NamedTuple` to the reader and to the type checker, made in a fifth of the time.

A short run makes more than a hundred kinds of record before it reads its first word. The standard library writes source
text for each and compiles it, which is a tenth of such a run; here all records of one length share what it compiled.
"""

from typing import TYPE_CHECKING

__all__ = ["Record"]

if TYPE_CHECKING:
    from typing import NamedTuple as Record
else:
    from collections import namedtuple
    from functools import cache
    from types import FunctionType

    class _Maker(type):
        """Makes of each class below `Record` an ordinary class of tuples, with what all of its length share."""

        def __new__(cls, name, bases, names):
            fields = tuple(_annotations(name, names))
            defaults = {field: names.pop(field) for field in fields if field in names}
            new, getters, shared = _named_tuple(len(fields))
            code = new.__code__.replace(co_varnames=("_cls", *fields))
            return type(name, (tuple, *bases[1:]), {
                **shared, "__match_args__": fields, "_fields": fields, "_field_defaults": defaults,
                "__new__": FunctionType(code, new.__globals__, "__new__", tuple(defaults.values())),
                **dict(zip(fields, getters, strict=True)), **names,
            })  # fmt: skip

    Record = type.__new__(_Maker, "Record", (), {})

    @cache
    def _named_tuple(length):
        """Of the named tuple of so many fields: what makes it, what reads each field by its place, and its methods."""
        plain = namedtuple("Record", [""] * length, rename=True)  # noqa: PYI024 - what its typed sister is made of
        methods = {name: vars(plain)[name] for name in ("__slots__", "__getnewargs__", "_asdict", "_make")}
        getters = [vars(plain)[f"_{place}"] for place in range(length)]
        return plain.__new__, getters, {**methods, "__repr__": _told, "_replace": _replaced}

    def _annotations(name, names):
        """The annotated names of a class, in their order; from Python 3.14 on only a finished class knows them."""
        return names["__annotations__"] if "__annotations__" in names else type(name, (), {**names}).__annotations__

    def _told(self):
        fields = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({fields})"

    def _replaced(self, /, **changes):
        made = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes)}")
        return made
