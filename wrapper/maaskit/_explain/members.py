"""The members of requests, answers and events, as trees: what tables on pages and lists in a terminal show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from .._cli.description import Field, Schema, resolved, takes_file
from .limits import choices_of, is_open, limits, written

__all__ = ["Member", "Shape", "field_member", "member", "paragraphs", "shapes"]


class Shape(NamedTuple):
    """One form that an object may have.

    Attributes:
        name: Its name in the description; empty for one that has none.
        tag: The constant that tells it from its alternatives, as `type: text`; empty where there is none.
        description: What it is.
        members: What is inside; empty where `seen`.
        seen: It stands further up, around this place.
    """

    name: str
    tag: str
    description: str
    members: tuple[Member, ...]
    seen: bool = False


class Member(NamedTuple):
    """One member of an object, or one parameter.

    Attributes:
        name: As on the wire; `*` for members of any name.
        argument: Its name in Python, where that is another.
        type: JSON types: `string`, `integer[]`, `object | null`; `file` where a local one may be given.
        description: What it means.
        choices: The values that are known.
        open: Whether others may come or go, too.
        limits: Range, length, default, in words.
        shapes: What is inside, for objects and lists of them.
    """

    name: str
    argument: str
    type: str
    required: bool
    deprecated: bool
    description: str
    choices: tuple[str, ...]
    open: bool
    limits: tuple[str, ...]
    shapes: tuple[Shape, ...]


def field_member(field: Field) -> Member:
    """A member of a call, as its arguments have it."""
    found = member(field.wire, field.schema, field.required)
    other = field.argument if field.argument != field.wire else ""
    return found._replace(
        argument=other,
        description=paragraphs(field.description),
        type=_file(found.type) if field.is_file else found.type,
    )


def member(name: str, schema: Schema, required: bool, around: tuple[str, ...] = ()) -> Member:
    """A member by its schema. `around`: names of the schemas that it stands in."""
    whole = resolved(schema)
    return Member(
        name,
        "",
        _type(schema),
        required,
        bool(whole.get("deprecated")),
        paragraphs(whole.get("description", "")),
        tuple(choices_of(schema)),
        is_open(schema),
        tuple(limits(whole)),
        tuple(shapes(schema, around)),
    )


def shapes(schema: Schema, around: tuple[str, ...] = ()) -> Iterator[Shape]:
    """The objects that a value may be, or that a list of it holds."""
    for name, one in _alternatives(schema):
        if one.get("type") == "array":
            yield from shapes(one.get("items", {}), around)
        elif one.get("properties") or isinstance(one.get("additionalProperties"), dict):
            yield _shape(name, one, around)


def _shape(name: str, schema: Schema, around: tuple[str, ...]) -> Shape:
    tag = next(
        (f"{key}: {written(one['const'])}" for key, one in schema.get("properties", {}).items() if "const" in one), ""
    )
    description = paragraphs(schema.get("description", ""))
    if name and name in around:
        return Shape(name, tag, description, (), seen=True)
    inside = (*around, name) if name else around
    needed = schema.get("required", ())
    found = [member(key, one, key in needed, inside) for key, one in schema.get("properties", {}).items()]
    rest = schema.get("additionalProperties")
    if isinstance(rest, dict) and rest:
        found.append(member("*", rest, False, inside))
    return Shape(name, tag, description, tuple(found))


def _alternatives(schema: Schema, name: str = "") -> Iterator[tuple[str, Schema]]:
    """What a schema may be, each with one type and the name of its schema."""
    name = schema["$ref"].rpartition("/")[2] if "$ref" in schema else name
    whole = resolved(schema)
    if choices := whole.get("anyOf") or whole.get("oneOf"):
        for choice in choices:
            yield from _alternatives(choice)
    elif isinstance(whole.get("type"), list):
        for kind in whole["type"]:
            yield name, {**whole, "type": kind}
    else:
        yield name, whole


def _type(schema: Schema) -> str:
    kinds: dict[str, None] = {}
    for _, one in _alternatives(schema):
        kind = one.get("type") or ("object" if "properties" in one else _type_of_values(one))
        if kind == "array":
            inner = _type(one.get("items", {}))
            kind = f"({inner})[]" if " | " in inner else f"{inner}[]"
        elif kind == "string" and one.get("format") == "binary":
            kind = "file"
        kinds[kind] = None
        if takes_file(one):
            kinds["file"] = None
    return " | ".join(sorted(kinds, key=lambda kind: kind == "null"))


def _type_of_values(schema: Schema) -> str:
    values = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else [])]
    return "string" if values and all(isinstance(value, str) for value in values) else "any"


def _file(kind: str) -> str:
    return "file[]" if kind.endswith("[]") else "file"


def paragraphs(description: str) -> str:
    """A description on one line, but for its paragraphs."""
    return "\n\n".join(" ".join(part.split()) for part in description.split("\n\n")).strip()
