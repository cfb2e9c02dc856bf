"""The documented errors (`x-errors`) as Python source: the table by which the client knows an error again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["errors"]

_RULES = ("code", "says", "kind", "retry")


def errors(document: Mapping[str, Any]) -> dict[str, list[str]]:
    """Family to the `KnownError(...)` of each of its errors; `""` for those that all share."""
    found = {"": document.get("x-errors", ())}
    found |= {tag["name"]: tag["x-errors"] for tag in document.get("tags", ()) if "x-errors" in tag}
    return {family: [_row(entry) for entry in entries] for family, entries in found.items()}


def _row(entry: Mapping[str, Any]) -> str:
    arguments = [repr(entry[name]) for name in ("name", "status", "meaning")]
    arguments += [f"{name}={entry[name]!r}" for name in _RULES if name in entry]
    return f"KnownError({', '.join(arguments)})"
