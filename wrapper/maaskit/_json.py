"""Reading JSON: fast where it is ordinary, and never pickier than the standard library."""

from __future__ import annotations

import json
from typing import Any, AnyStr, Final

import msgspec

__all__ = ["DEEPEST", "NOT_JSON", "loaded", "loads", "ordinary", "text_of"]

NOT_JSON: Final[Any] = object()
DEEPEST: Final = 128
"""Levels of lists and objects. What is deeper is no answer of a model, and neither Python's `==`, `copy` and `pickle` nor its
callers could go through it: their stack would end first."""


ordinary: Final = msgspec.json.Decoder().decode
"""The value of an ordinary JSON text, however deep. Raises ValueError or RecursionError for all others."""
_LONG: Final = 64 * 1024
"""Characters of a text in which it pays to look for brackets one by one,"""
_FEW: Final = 256
"""up to so many."""


def loads(text: str | bytes) -> Any:
    """The value of a JSON text or body (see `text_of`). Integers stay exact up to the digits that Python reads; longer ones are
    infinite, as 1e400 is.

    Raises:
        ValueError: It is no JSON, or nested too deeply.
    """
    try:
        value = ordinary(text)
    except (ValueError, RecursionError):
        value = _lenient(text if isinstance(text, str) else text_of(text))
    if len(text) > 2 * DEEPEST and type(value) in (dict, list) and _too_deep(value, _brackets(text)):
        raise ValueError(f"nested deeper than {DEEPEST} levels")
    return value


def loaded(text: str | bytes) -> Any:
    """The value of a JSON text or body, or `NOT_JSON`. Not an error: the parser's holds all of the text, in which a key may
    stand."""
    try:
        return loads(text)
    except ValueError:
        return NOT_JSON


def text_of(content: bytes) -> str:
    """The text of a body: UTF-8, or UTF-16 and UTF-32 where the first bytes show it, without its byte order mark.

    An invalid byte (gateways cut characters in two) must not lose a paid answer: it becomes U+FFFD.
    """
    return content.decode(json.detect_encoding(content), "replace")


def _lenient(text: str) -> Any:
    """What msgspec refuses: lone surrogates, NaN, 1e400, line breaks inside texts. Else the error in usual words."""
    try:
        return json.loads(text, strict=False, parse_int=_integer)
    except RecursionError as error:
        raise ValueError(f"nested deeper than {DEEPEST} levels") from error


def _integer(digits: str) -> int | float:
    try:
        return int(digits)
    except ValueError:  # more digits than Python reads (sys.get_int_max_str_digits)
        return float(digits)


def _brackets(text: str | bytes) -> int:
    """How many lists and objects a text can hold at most: some of the brackets may stand in texts."""
    if isinstance(text, bytes):
        return _count(text, b"[") + _count(text, b"{")
    return _count(text, "[") + _count(text, "{")


def _count(text: AnyStr, bracket: AnyStr) -> int:
    """`text.count`, which looks at each character; a picture of megabytes has none but a few, which `find` flies to."""
    if len(text) < _LONG:
        return text.count(bracket)
    at = 0
    for found in range(_FEW):
        at = text.find(bracket, at) + 1
        if not at:
            return found
    return _FEW + text.count(bracket, at)


def _too_deep(value: Any, most: int) -> bool:
    """Whether a value of no more than so many lists and objects is nested too deeply. Each level is looked through only as
    long as those that were not found yet could be too many for the levels that are left."""
    level = [value]
    for left in range(DEEPEST, 0, -1):
        most -= len(level)
        if most < left:
            return False
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
        if not level:
            return False
    return True
