"""Types as JSON Schema and back: what structured output and tools have in common. Pure.

Most types are read by msgspec; a type that contains pydantic models is read by pydantic, which only then is imported.
"""

from __future__ import annotations

import contextlib
import json
import re
import typing
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Literal, cast

import msgspec

from .._errors import InvalidRequestError
from ._json import is_array, is_object

__all__ = ["MEANING", "Schema", "Shape", "ShapeError", "has_pydantic", "is_null", "name_of"]

Schema = dict[str, Any]
MEANING = frozenset({"type", "anyOf", "oneOf", "allOf", "$ref", "enum", "const"})
"""Keywords without which a schema allows everything."""
NOTHING: Mapping[str, Any] = {}


class ShapeError(ValueError):
    """A text is no JSON, or does not fit a type. `path` says where (`$.items[0].price`), where that is known."""

    def __init__(
        self, reason: str, path: str | None = None, *, fault: Literal["not_json", "mismatch"] = "mismatch"
    ) -> None:
        super().__init__(f"{reason} at {path}" if path else reason)
        self.reason = reason
        self.path = path
        self.fault: Literal["not_json", "mismatch"] = fault


class Shape:
    """A type with its JSON Schema: a dataclass, attrs class, TypedDict, msgspec struct or pydantic model.

    Attributes:
        schema: JSON Schema with an object at its root and everything shared in `$defs`.

    Raises:
        InvalidRequestError: The type has no such schema.
    """

    def __init__(self, kind: Any) -> None:
        self.kind = kind
        self._adapter: Any = None
        try:
            if has_pydantic(kind):
                from pydantic import TypeAdapter

                self._adapter = TypeAdapter(kind)
                schema: Schema = self._adapter.json_schema()
            else:
                schema = _in_order(msgspec.json.schema(kind), kind)
        except Exception as error:  # each library has its own errors; none of them is about JSON that was paid for
            raise InvalidRequestError(f"{_shown(kind)} can't be described by a JSON Schema: {error}") from error
        self.schema = _object_root(schema, kind)

    def decode(self, text: str) -> Any:
        """The value that a JSON text stands for. A null in place of a member that may be left out counts as left out.

        Raises:
            ShapeError: It is no JSON, or does not fit.
        """
        try:
            value: Any = msgspec.json.decode(text)
        except (msgspec.DecodeError, UnicodeEncodeError, RecursionError) as error:
            raise ShapeError(f"it is not JSON: {error}", fault="not_json") from error
        cleaned = _without_nulls(value, self.schema, self.schema.get("$defs", {}))
        if cleaned != value:
            text = json.dumps(cleaned)
        try:
            if self._adapter is not None:
                return self._adapter.validate_json(text)
            return msgspec.json.decode(text, type=self.kind)
        except Exception as error:  # whatever a type's own checks raise
            raise _misfit(error, cleaned) from error


def has_pydantic(kind: Any) -> bool:
    """Whether a type is or contains a pydantic model. Does not import pydantic."""
    return any(hasattr(part, "__pydantic_core_schema__") for part in _parts(kind, []))


def name_of(kind: Any) -> str:
    """A name for a schema that gateways accept."""
    return re.sub(r"[^A-Za-z0-9_-]+", "_", getattr(kind, "__name__", "")).strip("_")[:64] or "answer"


# Dataclasses, attrs classes, structs, and TypedDicts of typing and of typing_extensions.
_MARKS = ("__dataclass_fields__", "__attrs_attrs__", "__struct_fields__", "__required_keys__")


def _parts(kind: Any, seen: list[Any]) -> Iterator[Any]:
    """A type and all types within it."""
    if any(kind is known for known in seen):
        return
    seen.append(kind)
    yield kind
    inner: list[Any] = list(typing.get_args(kind))
    if any(hasattr(kind, mark) for mark in _MARKS):
        with contextlib.suppress(Exception):  # names that can't be resolved are reported by msgspec
            inner.extend(typing.get_type_hints(kind, include_extras=True).values())
    for part in inner:
        yield from _parts(part, seen)


def _in_order(schema: Schema, kind: Any) -> Schema:
    """Models answer in the order of the schema, and what they write first guides the rest; msgspec sorts TypedDicts."""
    for part in _parts(kind, []):
        found = schema.get("$defs", {}).get(getattr(part, "__name__", ""))
        if found and hasattr(part, "__required_keys__") and set(found["properties"]) == set(part.__annotations__):
            found["properties"] = {name: found["properties"][name] for name in part.__annotations__}
    return schema


def _object_root(schema: Schema, kind: Any) -> Schema:
    definitions: dict[str, Schema] = schema.get("$defs", {})
    root = {name: value for name, value in schema.items() if name != "$defs"}
    if set(root) == {"$ref"}:
        name = root["$ref"].rpartition("/")[2]
        root = dict(definitions[name])
        others = [value for key, value in definitions.items() if key != name]
        if f'"#/$defs/{name}"' not in json.dumps([root, others], default=str):
            definitions = {key: value for key, value in definitions.items() if key != name}
    if root.get("type") != "object":
        raise InvalidRequestError(f"{_shown(kind)} is no JSON object; put it into a field of a dataclass")
    return {**root, "$defs": definitions} if definitions else root


def _misfit(error: Exception, value: Any) -> ShapeError:
    if isinstance(error, msgspec.ValidationError):
        reason, _, path = str(error).partition(" - at ")
        return ShapeError(reason, path.strip("`") or None)
    details = getattr(error, "errors", None)
    if callable(details) and hasattr(error, "error_count"):  # pydantic
        first = cast("list[dict[str, Any]]", details())[0]
        return ShapeError(str(first["msg"]), _path(first["loc"], value))
    return ShapeError(f"{type(error).__name__}: {error}")


def _path(steps: Sequence[str | int], value: Any) -> str:
    """A JSON path; pydantic's steps also name the members of unions, which stand nowhere in the JSON."""
    path = "$"
    for position, step in enumerate(steps):
        if is_array(value) and isinstance(step, int) and step < len(value):
            path, value = f"{path}[{step}]", value[step]
        elif is_object(value) and (step in value or position == len(steps) - 1):
            path, value = f"{path}.{step}", value.get(str(step))
    return path


def _shown(kind: Any) -> str:
    return getattr(kind, "__qualname__", None) or str(kind)


# Nulls that stand for "left out" --------------------------------------------------------------------------------------


def _resolved(node: Any, definitions: Mapping[str, Any]) -> Mapping[str, Any]:
    while is_object(node) and "$ref" in node:
        node = definitions.get(node["$ref"].rpartition("/")[2])
    return node if is_object(node) else NOTHING


def _branches(node: Any, definitions: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    found = _resolved(node, definitions)
    members = [*found.get("anyOf", ()), *found.get("oneOf", ()), *found.get("allOf", ())]
    return [branch for member in members for branch in _branches(member, definitions)] if members else [found]


def _admits_null(node: Any, definitions: Mapping[str, Any]) -> bool:
    return any(is_null(branch) or not MEANING.intersection(branch) for branch in _branches(node, definitions))


def is_null(branch: Mapping[str, Any]) -> bool:
    """Whether a schema without alternatives names null."""
    kind = branch.get("type")
    return kind == "null" or (isinstance(kind, list) and "null" in kind) or None in branch.get("enum", ())


def _without_nulls(value: Any, node: Any, definitions: Mapping[str, Any]) -> Any:
    branches = _branches(node, definitions)
    if is_array(value):
        inner = next((branch["items"] for branch in branches if "items" in branch), None)
        return [_without_nulls(member, inner, definitions) for member in value]
    if not is_object(value):
        return value
    branch = next((branch for branch in branches if _may_be(value, branch)), NOTHING)
    properties: Mapping[str, Any] = branch.get("properties", {})
    rest = branch.get("additionalProperties")
    required = branch.get("required", ())
    return {
        name: _without_nulls(member, properties.get(name, rest), definitions)
        for name, member in value.items()
        if member is not None
        or name in required
        or name not in properties
        or _admits_null(properties[name], definitions)
    }


def _may_be(value: Mapping[str, Any], branch: Mapping[str, Any]) -> bool:
    if branch.get("type") != "object" or not all(name in value for name in branch.get("required", ())):
        return False
    for name, member in branch.get("properties", {}).items():
        fixed = [member["const"]] if "const" in member else member.get("enum")
        if fixed and name in value and value[name] is not None and value[name] not in fixed:
            return False
    return True
