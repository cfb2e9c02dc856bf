"""Reading JSON strictly: whatever can't be a JSON text of the gateways is refused with a reason, never a crash."""

from __future__ import annotations

import json
import math
from typing import NoReturn

from ._values import Json, Refusal, is_list, is_object

DEEPEST = 100


def read_json(data: bytes | str) -> Json:
    """The value of a JSON text in UTF-8. Refuses with 400."""
    try:
        text = data if isinstance(data, str) else data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise _malformed(f"byte {error.start} is not valid UTF-8") from None
    try:
        value = json.loads(text, parse_constant=_constant, parse_float=_float)
    except json.JSONDecodeError as error:
        raise _malformed(f"{error.msg} at line {error.lineno}, column {error.colno}") from None
    except RecursionError:
        raise _malformed(f"nested deeper than {DEEPEST} levels") from None
    except ValueError as error:
        raise _malformed(str(error)[:120]) from None
    _check(value)
    return value


def _malformed(reason: str) -> Refusal:
    return Refusal(400, f"the body is not valid JSON: {reason}", code="invalid_json")


def _constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not a JSON number")


def _float(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(f"the number {text[:30]} is too large")
    return value


def _check(value: Json) -> None:
    """Refuse what JSON's grammar allows and nothing can work with: bottomless nesting, half characters."""
    level: list[Json] = [value]
    for _ in range(DEEPEST):
        following: list[Json] = []
        for item in level:
            if is_object(item):
                members = item
                following.extend(members)
                following.extend(members.values())
            elif is_list(item):
                following.extend(item)
            elif isinstance(item, str):
                _check_text(item)
        if not following:
            return
        level = following
    raise _malformed(f"nested deeper than {DEEPEST} levels")


def _check_text(text: str) -> None:
    try:
        text.encode("utf-8")
    except UnicodeEncodeError as error:
        raise _malformed(f"the lone surrogate \\u{ord(text[error.start]):04x} is half a character") from None
