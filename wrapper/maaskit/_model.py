"""The base of every generated model: a tolerant view over JSON that decodes what is read.

`from_dict` keeps the JSON as it came and does nothing else; a field is decoded when it is first read and then kept.
So an answer can never fail to decode: unknown fields stay, unknown enum values and wrong types come through as they
are, a missing field reads as `None`, and `raw` is always there.

How: each field is a property (`_property`), which looks for a value that was decoded or set, and then takes it from `_raw`
through the field's decoder. Not slots with `__getattr__`: that a slot is not set is told by an error, which costs more than
all the rest.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, ClassVar, Final, Self

__all__ = ["UNSET", "Decoder", "Field", "Model", "Unset", "decoder", "members", "plain"]

Decoder = Callable[[Any], Any]
Spec = Any
"""How a value is decoded: None (as it is), "Name" (a model), [spec] (a list), {"*": spec} (a map), (spec, ...) (one of)."""


class Unset:
    """The type of `UNSET`: an argument or field that is not sent at all (`None` is sent as JSON null)."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final[Any] = Unset()
"""Leave the field out. Typed as Any, so that it fits as the default of every field."""


class Field:
    """One field of a model: its name on the wire, how to decode it, what JSON types are documented."""

    __slots__ = ("decode", "required", "spec", "types", "wire")

    decode: Decoder | None
    """Makes the value of the JSON value; None where that is the value."""

    def __init__(self, wire: str, spec: Spec = None, types: str = "", required: bool = False) -> None:
        self.wire = wire
        self.spec = spec
        self.types = types
        self.required = required
        self.decode = None if spec is None else self._compiling

    def _compiling(self, value: Any) -> Any:
        """What `decode` is at first: a spec is compiled when it is first needed, which loads the models it names."""
        self.decode = decoder(self.spec)
        return self.decode(value) if self.decode else value


class Model:
    """A JSON object with named fields. Generated classes derive from it; on its own it is an object of unknown kind.

    Fields read as attributes (`reply.choices`), a missing one as `None`. Fields that the description does not know
    read as attributes too, or by their wire name: `reply["segment_id"]`. `raw` is the JSON as received.
    """

    __slots__ = ("__weakref__", "_raw", "_values", "last_response")

    _fields: ClassVar[Mapping[str, Field]] = {}
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {}
    """Wire name → the constants that mark this member of a union."""
    _answers: ClassVar[str] = ""
    """Id of the operation whose answer, with files in it, this is."""

    _raw: dict[str, Any]
    _values: dict[str, Any]
    """The fields that were set, or read and decoded, by their Python names."""
    last_response: Any
    """`maaskit.ResponseInfo` of the HTTP answer, on the object that a call returned; None elsewhere."""

    def __init_subclass__(cls) -> None:
        super().__init_subclass__()
        if "__slots__" in vars(cls):  # the class that attrs makes of the one that was written, whose defaults must stay
            for name, field in cls._fields.items():
                setattr(cls, name, _property(name, field))

    def __init__(self) -> None:
        self._raw, self._values = {}, {}

    def __attrs_pre_init__(self) -> None:
        self._raw, self._values = {}, {}

    def __attrs_post_init__(self) -> None:
        # An argument left out must read as missing, not as a set value.
        self._values = {name: value for name, value in self._values.items() if value is not UNSET}

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any], *, strict: bool = False) -> Self:
        """View a JSON object as this model. Keeps a reference to `src_dict`; never raises.

        With `strict=True` (for tests) raises `maaskit.DecodeError` when a documented required field is missing or
        a value has a type that the description does not allow.
        """
        self = cls.__new__(cls)
        self._raw = src_dict  # type: ignore[assignment]  # any mapping of JSON will do
        self._values = {}
        if strict:
            from ._strict import check

            check(self)
        return self

    @property
    def raw(self) -> dict[str, Any]:
        """The JSON object as received; empty for objects built by hand."""
        return self._raw

    @property
    def additional_properties(self) -> dict[str, Any]:
        """The members of `raw` that the description does not know."""
        known = {field.wire for field in self._fields.values()}
        return {name: value for name, value in self._raw.items() if name not in known}

    def to_dict(self) -> dict[str, Any]:
        """A new JSON object: what was received, with the fields that were set laid over it."""
        return {name: plain(value) for name, value in members(self).items()}

    def __getattr__(self, name: str) -> Any:
        if name == "last_response":
            return None
        if name == "_raw" or name.startswith("__"):
            raise AttributeError(name)
        if name in self._raw and name not in self._fields:
            return _undocumented(self._raw[name])
        raise AttributeError(f"{type(self).__name__!r} object has no field {name!r}")

    def __getitem__(self, wire: str) -> Any:
        for name, field in self._fields.items():
            if field.wire == wire:
                if wire in self:
                    return getattr(self, name)
                raise KeyError(wire)
        return self._raw[wire]

    def __setitem__(self, wire: str, value: Any) -> None:
        for name, field in self._fields.items():
            if field.wire == wire:
                setattr(self, name, value)
                return
        self._raw[wire] = value

    def __contains__(self, wire: object) -> bool:
        return wire in self._raw or any(
            field.wire == wire and name in self._values for name, field in self._fields.items()
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Model) or type(self) is not type(other):
            return NotImplemented
        return self.to_dict() == other.to_dict()

    __hash__ = None  # type: ignore[assignment]  # mutable

    def __reduce__(self) -> tuple[Any, ...]:
        return _restored, (type(self), self.to_dict(), self.last_response)

    def __repr__(self) -> str:
        return _shown(self)


def _property(name: str, field: Field) -> property:
    wire = field.wire

    def as_it_is(model: Model) -> Any:
        values = model._values
        return values[name] if name in values else model._raw.get(wire)

    def decoded(model: Model) -> Any:
        values = model._values
        if name in values:
            return values[name]
        raw = model._raw
        if wire not in raw:
            return None
        decode = field.decode  # taken once: another thread may be compiling it
        value = values[name] = decode(raw[wire]) if decode else raw[wire]
        return value

    def write(model: Model, value: Any) -> None:
        model._values[name] = value

    def delete(model: Model) -> None:
        if name not in model._values:
            raise AttributeError(name)
        del model._values[name]

    return property(as_it_is if field.spec is None else decoded, write, delete)


def _restored(kind: type[Model], value: dict[str, Any], last_response: Any) -> Model:
    model = kind.from_dict(value)
    model.last_response = last_response
    return model


def members(model: Model) -> dict[str, Any]:
    """What `to_dict` is made of, as it was received or set."""
    result = dict(model._raw)
    for name, field in model._fields.items():
        if name not in model._values:  # not read and not set: what was received stands
            continue
        value = model._values[name]
        if value is UNSET:
            result.pop(field.wire, None)
        else:
            result[field.wire] = value
    return result


def plain(value: Any) -> Any:
    """The value as JSON types: models become objects, unset members are left out, containers are copied."""
    if type(value) is str:  # most values are
        return value
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, Mapping):
        return {key: plain(item) for key, item in value.items() if item is not UNSET}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    return value


def decoder(spec: Spec) -> Decoder | None:
    """Compile a spec (see `Spec`) into a function; None when values pass through as they are."""
    if spec is None:
        return None
    if isinstance(spec, str):
        return _model_decoder(spec)
    if isinstance(spec, list):
        return _models_decoder(spec[0]) if isinstance(spec[0], str) else _list_decoder(decoder(spec[0]))
    if isinstance(spec, dict):
        return _map_decoder(decoder(spec["*"]))
    return _union_decoder(spec)


def _model_decoder(name: str) -> Decoder:
    model = _model(name)
    new = model.__new__

    def decode(value: Any) -> Any:  # from_dict, written out: this runs for each event of a stream
        if type(value) is not dict:
            return value
        view = new(model)
        view._raw, view._values = value, {}
        return view

    return decode


def _models_decoder(name: str) -> Decoder:
    model = _model(name)
    new = model.__new__

    def decode(value: Any) -> Any:
        if type(value) is not list:
            return value
        views: list[Any] = []
        for item in value:
            if type(item) is dict:
                view = new(model)
                view._raw, view._values = item, {}
                views.append(view)
            else:
                views.append(item)
        return views

    return decode


def _list_decoder(item: Decoder | None) -> Decoder | None:
    if item is None:
        return None
    return lambda value: [item(member) for member in value] if type(value) is list else value


def _map_decoder(item: Decoder | None) -> Decoder | None:
    if item is None:
        return None
    return lambda value: {key: item(member) for key, member in value.items()} if type(value) is dict else value


def _union_decoder(specs: tuple[Spec, ...]) -> Decoder | None:
    models = tuple(_model(spec) for spec in specs if isinstance(spec, str))
    lists = [found for spec in specs if isinstance(spec, list) and (found := decoder(spec))]
    maps = [found for spec in specs if isinstance(spec, dict) and (found := decoder(spec))]

    def decode(value: Any) -> Any:
        if type(value) is dict:
            if models:
                return choose(models, value).from_dict(value)
            return maps[0](value) if maps else value
        if type(value) is list and lists:
            return lists[0](value)
        return value

    return decode if models or lists or maps else None


def choose(models: tuple[type[Model], ...], value: Mapping[str, Any]) -> type[Model]:
    """The member of a union that a JSON object belongs to.

    Constants decide first (`"type": "text"`). Among those that no constant rules out, the one with the most of its
    required fields and then the most known fields wins, the first on a tie. `Model` when every member is ruled out.
    """
    fitting: list[type[Model]] = []
    for model in models:
        tags = model._tags
        if tags and all(value.get(name) in constants for name, constants in tags.items() if name in value):
            if any(name in value for name in tags):
                return model
            fitting.append(model)
        elif not tags:
            fitting.append(model)
    if len(fitting) <= 1:
        return fitting[0] if fitting else Model
    return max(fitting, key=lambda model: _likeness(model, value))


def _likeness(model: type[Model], value: Mapping[str, Any]) -> tuple[float, int]:
    required = [field.wire for field in model._fields.values() if field.required]
    present = sum(wire in value for wire in required) / len(required) if required else 0.5
    return present, sum(field.wire in value for field in model._fields.values())


def _model(name: str) -> type[Model]:
    from maaskit_api import models

    found: type[Model] = getattr(models, name)
    return found


def _undocumented(value: Any) -> Any:
    if type(value) is dict:
        return Model.from_dict(value)
    if type(value) is list:
        return [_undocumented(item) for item in value]
    return value


_SHOWN_CHARACTERS: Final = 80
_SHOWN_MEMBERS: Final = 50
_SHOWN_LEVELS: Final = 12


def _shown(model: Model, level: int = 1) -> str:
    pieces = (
        f"{name}={_short(getattr(model, name), level)}" for name, field in model._fields.items() if field.wire in model
    )
    others = (f"{_name(name)}={_short(value, level)}" for name, value in model.additional_properties.items())
    return f"{type(model).__name__}({_some(chain(pieces, others))})"


def _short(value: Any, level: int) -> str:
    """What a person wants to see of a value. Base64 pictures would bury everything else, and so would 100,000 members."""
    if isinstance(value, str) and len(value) > _SHOWN_CHARACTERS:
        return f"{value[:_SHOWN_CHARACTERS]!r}... ({len(value)} characters)"
    if isinstance(value, (Model, list, dict)) and level >= _SHOWN_LEVELS:
        return "..."
    if isinstance(value, Model):
        return _shown(value, level + 1)
    if type(value) is list:
        return f"[{_some((_short(item, level + 1) for item in value), len(value))}]"
    if type(value) is dict:
        pieces = (f"{_short(key, level)}: {_short(item, level + 1)}" for key, item in value.items())
        return f"{{{_some(pieces, len(value))}}}"
    return repr(value)


def _some(pieces: Iterator[str], count: int | None = None) -> str:
    shown = list(islice(pieces, _SHOWN_MEMBERS))
    left = sum(1 for _ in pieces) if count is None else count - len(shown)
    return ", ".join([*shown, f"... ({left} more)"] if left else shown)


def _name(wire: str) -> str:
    return wire if wire.isidentifier() and len(wire) <= _SHOWN_CHARACTERS else _short(wire, 0)
