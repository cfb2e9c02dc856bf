"""Whether a value fits its schema: before anything is sent, and in the words of the command line."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .description import Schema, members, resolved, takes_file, variants
from .texts import text

__all__ = ["kind_name", "problems"]

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,), "boolean": (bool,), "integer": (int,), "number": (int, float), "array": (list,), "object": (dict,),
    "null": (type(None),),
}  # fmt: skip
_LIMITS: tuple[tuple[str, str, Callable[[Any], Any]], ...] = (
    ("minimum", "too small", lambda value: value),
    ("exclusiveMinimum", "too small", lambda value: value),
    ("minLength", "too short", len),
    ("minItems", "too few", len),
    ("maximum", "too large", lambda value: value),
    ("exclusiveMaximum", "too large", lambda value: value),
    ("maxLength", "too long", len),
    ("maxItems", "too many", len),
)


def kind_name(schema: Schema) -> str:
    """What a schema takes, in words: `a whole number or text`."""
    names: dict[str, None] = {}
    for one in variants(schema):
        if "const" in one:
            names[json.dumps(one["const"], ensure_ascii=False)] = None
        else:
            names[text(f"kind {one.get('type', 'any')}")] = None
    return text("or").join(names)


def problems(schema: Schema, value: Any, where: str) -> list[str]:
    """How a value differs from its schema; empty when it fits. `where`: the path of the field."""
    if _has_second_form(schema, value):
        return []
    choices = list(variants(schema))
    found = [_against(choice, value, where) for choice in choices]
    if any(not each for each in found):
        return []
    fitting = [each for choice, each in zip(choices, found, strict=True) if _has_type(choice, value)]
    if not fitting:
        return [text("wrong type", field=where, wanted=kind_name(schema), value=_short(value))]
    near = [
        each for choice, each in zip(choices, found, strict=True) if _has_type(choice, value) and _alike(choice, value)
    ]
    return min(near or fitting, key=len)


def _has_second_form(schema: Schema, value: Any) -> bool:
    """Whether the client makes of the value what the field wants (`x-media`, `x-value`)."""
    if isinstance(value, (Path, tuple)):
        return takes_file(schema)
    if schema.get("x-value") == "number":
        kinds = {one.get("type") for one in variants(schema)}
        return "string" in kinds and isinstance(value, (int, float)) and not isinstance(value, bool)
    return "x-value" in schema and isinstance(value, list) and len(value) == 2 and {*map(type, value)} == {int}


def _has_type(schema: Schema, value: Any) -> bool:
    kind: str | None = schema.get("type")
    if kind is None:
        return True
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer" and isinstance(value, float):
        return value.is_integer()
    return isinstance(value, _TYPES.get(kind, (object,)))


def _alike(schema: Schema, value: Any) -> bool:
    """Whether the constants of an object's alternative (its `type`, its `role`) fit: then it is the one that was meant."""
    if not isinstance(value, dict):
        return True
    said = {name: resolved(member) for name, member in members(schema).items()}
    return all(bool(member["const"] == value.get(name)) for name, member in said.items() if "const" in member)


def _against(schema: Schema, value: Any, where: str) -> list[str]:
    if not _has_type(schema, value):
        return [text("wrong type", field=where, wanted=kind_name(schema), value=_short(value))]
    if "const" in schema and value != schema["const"]:
        return [text("must be", field=where, value=json.dumps(schema["const"], ensure_ascii=False))]
    if "enum" in schema and value not in schema["enum"]:
        known = [one if isinstance(one, str) else json.dumps(one) for one in schema["enum"]]
        near = difflib.get_close_matches(str(value), known, n=1)
        suggestion = text("did you mean", name=near[0]) if near else ""
        return [text("none of", field=where, value=_short(value), known=", ".join(known)) + suggestion]
    found = _beyond(schema, value, where)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            found += problems(schema["items"], item, f"{where}.{index}")
    if isinstance(value, dict):
        found += _inside(schema, value, where)
    return found


def _beyond(schema: Schema, value: Any, where: str) -> list[str]:
    found = []
    for keyword, key, measure in _LIMITS:
        measured = (str, list) if keyword.endswith(("Length", "Items")) else (int, float)
        if keyword not in schema or isinstance(value, bool) or not isinstance(value, measured):
            continue
        size, limit = measure(value), schema[keyword]
        low = keyword.startswith(("min", "exclusiveMin"))
        outside = size < limit if low else size > limit
        if outside or (keyword.startswith("exclusive") and size == limit):
            found.append(text(key, field=where, limit=limit, value=size))
    return found


def _inside(schema: Schema, value: dict[str, Any], where: str) -> list[str]:
    found = [
        text("missing inside", field=f"{where}.{name}") for name in schema.get("required", ()) if name not in value
    ]
    known = schema.get("properties", {})
    other = schema.get("additionalProperties")
    for name, member in value.items():
        if name in known:
            found += problems(known[name], member, f"{where}.{name}")
        elif isinstance(other, dict):
            found += problems(other, member, f"{where}.{name}")
    return found


def _short(value: Any) -> str:
    shown = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, default=str)
    return shown if len(shown) <= 60 else f"{shown[:60]}..."
