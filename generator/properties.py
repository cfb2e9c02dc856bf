"""openapi-python-client's property tree, said as Python annotations and as decode specs (see maaskit._model.Spec)."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from keyword import iskeyword
from typing import Any, Literal

from openapi_python_client.parser.properties import (
    AnyProperty,
    BooleanProperty,
    ConstProperty,
    FileProperty,
    FloatProperty,
    IntProperty,
    ListProperty,
    LiteralEnumProperty,
    ModelProperty,
    NoneProperty,
    StringProperty,
    UnionProperty,
)

__all__ = ["annotation", "is_free_form", "json_types", "models_in", "python_name", "spec", "tag_values", "wire_name"]

Mode = Literal["answer", "input"]

_SCALARS: dict[type, tuple[str, str]] = {
    BooleanProperty: ("bool", "boolean"),
    IntProperty: ("int", "integer"),
    FloatProperty: ("float", "number"),
    StringProperty: ("str", "string"),
    NoneProperty: ("None", "null"),
}


_TAKEN = frozenset({"list", "dict", "str", "int", "float", "bool", "models", "raw", "to_dict", "from_dict", "last_response",
                    "additional_properties"})
"""Names that the generated classes need for themselves: in annotations, or as members of `maaskit._model.Model`."""


def wire_name(prop: Any) -> str:
    """The name in JSON, query or path."""
    name: str = prop.name.get_untrusted_value()
    return name


def python_name(prop: Any) -> str:
    """openapi-python-client's name, but `input` and `type` stay what they are: only keywords and names that would
    get in the way take an underscore."""
    name = str(prop.python_name)
    plain = name.removesuffix("_")
    return plain if name != plain and plain.isidentifier() and not iskeyword(plain) and plain not in _TAKEN | {"self"} else (
        f"{name}_" if name in _TAKEN else name
    )


def is_free_form(prop: Any) -> bool:
    """An object without named members: a plain dict in Python, not a class."""
    return isinstance(prop, ModelProperty) and not (prop.required_properties or prop.optional_properties) and not (
        prop.data.properties
    )


def annotation(prop: Any, mode: Mode, models: Collection[str]) -> str:
    """The type of a value of this property. `input` accepts dicts beside models and any sequence for a list.

    `models` are the classes that have a TypedDict beside them.
    """
    if isinstance(prop, UnionProperty):
        inner = [annotation(member, mode, models) for member in prop.inner_properties]
        return " | ".join(dict.fromkeys(_none_last(inner)))
    if isinstance(prop, ListProperty):
        item = annotation(prop.inner_property, mode, models)
        if item == "FileInput":
            return "FileInput | list[FileInput]"  # one file, or several parts of one name
        return f"Sequence[{item}]" if mode == "input" else f"list[{item}]"
    if isinstance(prop, ModelProperty):
        if is_free_form(prop):
            value = prop.additional_properties
            item = "Any" if value is None else annotation(value, mode, models)
            return f"Mapping[str, {item}]" if mode == "input" else f"dict[str, {item}]"
        name = str(prop.class_info.name)
        return f"models.{name} | models.{name}Param" if mode == "input" and name in models else f"models.{name}"
    if isinstance(prop, LiteralEnumProperty):
        return f"Literal[{', '.join(repr(value) for value in sorted(prop.values))}]"
    if isinstance(prop, ConstProperty):
        return f"Literal[{_constant(prop)!r}]"
    if isinstance(prop, FileProperty):
        return "FileInput"
    if isinstance(prop, AnyProperty):
        return "Any"
    return _scalar(prop)[0]


def spec(prop: Any) -> str:
    """The decode spec of a property, as Python source."""
    if isinstance(prop, UnionProperty):
        members = [found for member in prop.inner_properties if (found := spec(member)) != "None"]
        if not members:
            return "None"
        return members[0] if len(members) == 1 else f"({', '.join(members)})"
    if isinstance(prop, ListProperty):
        inner = spec(prop.inner_property)
        return "None" if inner == "None" else f"[{inner}]"
    if isinstance(prop, ModelProperty):
        if not is_free_form(prop):
            return repr(str(prop.class_info.name))
        inner = "None" if prop.additional_properties is None else spec(prop.additional_properties)
        return "None" if inner == "None" else f'{{"*": {inner}}}'
    return "None"


def json_types(prop: Any) -> str:
    """The JSON types that are documented for a property, separated by blanks; "" for any."""
    if isinstance(prop, UnionProperty):
        inner = [json_types(member) for member in prop.inner_properties]
        return "" if "" in inner else " ".join(dict.fromkeys(" ".join(inner).split()))
    if isinstance(prop, ListProperty):
        return "array"
    if isinstance(prop, ModelProperty):
        return "object"
    if isinstance(prop, LiteralEnumProperty):
        return "integer" if prop.value_type is int else "string"
    if isinstance(prop, ConstProperty):
        return {str: "string", bool: "boolean", int: "integer", float: "number"}[type(_constant(prop))]
    if isinstance(prop, AnyProperty):
        return ""
    if isinstance(prop, FileProperty):
        return "string"
    return _scalar(prop)[1]


def models_in(prop: Any) -> Iterator[str]:
    """Names of the models that a property mentions directly."""
    if isinstance(prop, UnionProperty):
        for member in prop.inner_properties:
            yield from models_in(member)
    elif isinstance(prop, ListProperty):
        yield from models_in(prop.inner_property)
    elif isinstance(prop, ModelProperty):
        if not is_free_form(prop):
            yield str(prop.class_info.name)
        elif prop.additional_properties is not None:
            yield from models_in(prop.additional_properties)


def tag_values(prop: Any) -> tuple[Any, ...]:
    """The values that can mark a union member: a constant, or the words of a closed enum named `type`."""
    if isinstance(prop, ConstProperty):
        return (_constant(prop),)
    if isinstance(prop, LiteralEnumProperty) and prop.name.get_untrusted_value() == "type":
        return tuple(sorted(prop.values))
    return ()


def _constant(prop: ConstProperty) -> Any:
    return prop.value.raw_value


def _scalar(prop: Any) -> tuple[str, str]:
    try:
        return _SCALARS[type(prop)]
    except KeyError:
        raise TypeError(f"{prop.name}: {type(prop).__name__} has no Python type here; describe it otherwise") from None


def _none_last(types: list[str]) -> list[str]:
    return [name for name in types if name != "None"] + ["None"] * ("None" in types)
