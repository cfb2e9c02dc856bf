"""JSON Pointer (RFC 6901) with `*` for every member, as the description's extensions use it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

__all__ = ["first", "values"]


@lru_cache(maxsize=1024)
def _tokens(pointer: str) -> tuple[str, ...]:
    return tuple(token.replace("~1", "/").replace("~0", "~") for token in pointer.split("/")[1:])


def values(document: Any, pointer: str) -> Iterator[Any]:
    """Every value that the pointer names; nothing for members that are not there."""
    found = [document]
    for token in _tokens(pointer):
        found = [inner for value in found for inner in _step(value, token)]
    yield from found


def first(document: Any, pointer: str | None) -> Any:
    """The first value that the pointer names, or None."""
    if pointer is None:
        return None
    found = document
    for token in _tokens(pointer):  # the usual pointer goes through objects only
        if type(found) is not dict or token == "*":
            return next(values(document, pointer), None)
        if token not in found:
            return None
        found = found[token]
    return found


def _step(value: Any, token: str) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values()) if token == "*" else [value[token]] if token in value else []
    if isinstance(value, list):
        if token == "*":
            return value
        if token.isdigit() and int(token) < len(value):
            return [value[int(token)]]
    return []
