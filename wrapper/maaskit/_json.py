"""Reading JSON: fast where it is ordinary, and never pickier than the standard library."""

from __future__ import annotations

import json
from typing import Any, Final

import msgspec

__all__ = ["DEEPEST", "NOT_JSON", "loaded", "loads", "text_of"]

NOT_JSON: Final[Any] = object()
DEEPEST: Final = 128
"""Levels of lists and objects. What is deeper is no answer of a model, and neither Python's `==`, `copy` and `pickle` nor its
callers could go through it: their stack would end first."""


def loads(text: str | bytes) -> Any:
    """The value of a JSON text. Integers stay exact up to the digits that Python reads; longer ones are infinite, as 1e400 is.

    Raises:
        ValueError: It is no JSON, or nested too deeply.
    """
    try:
        value = msgspec.json.decode(text)
    except (msgspec.DecodeError, ValueError, RecursionError):
        value = _lenient(text)
    brackets = text.count("[") + text.count("{") if isinstance(text, str) else text.count(b"[") + text.count(b"{")
    if brackets > DEEPEST and type(value) in (dict, list) and _too_deep(value):
        raise ValueError(f"nested deeper than {DEEPEST} levels")
    return value


def loaded(text: str) -> Any:
    """The value of a JSON text, or `NOT_JSON`. Not an error: the parser's holds all of the text, in which a key may stand."""
    try:
        return loads(text)
    except ValueError:
        return NOT_JSON


def text_of(content: bytes) -> str:
    """The text of a body: UTF-8, or UTF-16 and UTF-32 where the first bytes show it, without its byte order mark.

    An invalid byte (gateways cut characters in two) must not lose a paid answer: it becomes U+FFFD.
    """
    return content.decode(json.detect_encoding(content), "replace")


def _lenient(text: str | bytes) -> Any:
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


def _too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(DEEPEST):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer)
            if type(inner) is dict or type(inner) is list
        ]
        if not level:
            return False
    return True
