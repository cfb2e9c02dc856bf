"""What a value may be, in words of the reader's language: choices, limits, default."""

from __future__ import annotations

import json
from typing import Any

from .._cli.description import Schema, items, variants
from .._cli.texts import text

__all__ = ["choices_of", "is_open", "limits", "written"]

_KEYWORDS = ("minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems")


def written(value: Any) -> str:
    """A value as it stands in help: texts bare, anything else as JSON."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def choices_of(schema: Schema) -> list[str]:
    """The values that the description names for a field; where there are none, those of its items."""
    inner = items(schema)
    return _choices(schema) or (_choices(inner) if inner is not None else [])


def _choices(schema: Schema) -> list[str]:
    found: dict[str, None] = {}
    for one in variants(schema):
        for value in [*one.get("enum", ()), *([one["const"]] if "const" in one else [])]:
            if value is not None:
                found[written(value)] = None
    return list(found)


def is_open(schema: Schema) -> bool:
    """Whether other values than its choices may come or go, too."""
    return not all("enum" in one or "const" in one or one.get("type") in ("null", "array") for one in variants(schema))


def limits(schema: Schema) -> list[str]:
    """Range, length, number of items and default, each in a few words."""
    parts = []
    found: dict[str, Any] = {}
    for one in variants(schema):
        for keyword in _KEYWORDS:
            if keyword in one:
                found.setdefault(keyword, one[keyword])
    for low, high in (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems")):
        if (low in found or high in found) and found.get(low) != found.get(high):
            which = "both" if low in found and high in found else "low" if low in found else "high"
            parts.append(text(f"{low[3:]} {which}", low=found.get(low), high=found.get(high)))
        elif low in found:
            parts.append(text(f"{low[3:]} exact", low=found[low]))
    if schema.get("default") is not None:
        parts.append(text("default", value=written(schema["default"])))
    return parts
