"""`Record`: `typing.NamedTuple` to the reader and to the type checker, made in a fifth of the time.

A short run makes more than a hundred kinds of record before it reads its first word. The standard library writes source
text for each and compiles it, which is a tenth of such a run; here all records of one length share what was compiled.
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
        """Makes of each class below `Record` an ordinary class of tuples with fields."""

        def __new__(cls, name, bases, names):
            fields = tuple(_annotations(name, names))
            defaults = {field: names.pop(field) for field in fields if field in names}
            code = _maker(len(fields)).replace(co_varnames=("_cls", *fields))
            return type(name, (tuple, *bases[1:]), {
                "__slots__": (), "__match_args__": fields, "_fields": fields, "_field_defaults": defaults,
                "_places": {field: place for place, field in enumerate(fields)},
                "__new__": FunctionType(code, _GLOBALS, "__new__", tuple(defaults.values())),
                **_METHODS, **dict(zip(fields, _getters(len(fields)), strict=True)), **names,
            })  # fmt: skip

    Record = type.__new__(_Maker, "Record", (), {})
    _GLOBALS = {"new": tuple.__new__}
    _Getter = type(namedtuple("_One", "it").it)  # noqa: PYI024 - it reads a field by its place, and as fast as can be

    @cache
    def _getters(length):
        return tuple(_Getter(place, None) for place in range(length))

    @cache
    def _maker(length):
        """The code that makes a record of so many fields; where their names are to stand, it has _0, _1 and so on."""
        fields = "".join(f"_{place}," for place in range(length))
        return eval(f"lambda _cls, {fields}: new(_cls, ({fields}))").__code__  # noqa: S307 - our own text

    def _annotations(name, names):
        """The annotated names of a class, in their order; from Python 3.14 on only a finished class knows them."""
        return names["__annotations__"] if "__annotations__" in names else type(name, (), {**names}).__annotations__

    def _told(self):
        fields = ", ".join(f"{field}={value!r}" for field, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({fields})"

    def _replaced(self, /, **changes):
        made, places = [*self], self._places
        if not changes.keys() <= places.keys():
            raise TypeError(f"{type(self).__name__} has no {', '.join(changes.keys() - places.keys())}")
        for field, value in changes.items():
            made[places[field]] = value
        return tuple.__new__(type(self), made)

    def _made(cls, values):
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"{cls.__name__} has {len(cls._fields)} fields, not {len(made)}")
        return made

    def _mapped(self):
        return dict(zip(self._fields, self, strict=True))

    def _plain(self):
        """What `copy` and `pickle` make it anew of."""
        return tuple(self)

    _METHODS = {
        "__repr__": _told, "_replace": _replaced, "_make": classmethod(_made), "_asdict": _mapped,
        "__getnewargs__": _plain,
    }  # fmt: skip
