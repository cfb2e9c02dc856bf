"""Reading JSON: fast where it is ordinary, and never pickier than the standard library."""

from __future__ import annotations

import json
from typing import Any

import msgspec

__all__ = ["loads"]


def loads(text: str | bytes) -> Any:
    """The value of a JSON text. Integers of any size stay exact.

    Raises:
        ValueError: It is no JSON.
        RecursionError: It is nested too deeply.
    """
    try:
        return msgspec.json.decode(text)
    except msgspec.DecodeError:
        return json.loads(text)  # lone surrogates, NaN and 1e400, which msgspec refuses; or the error in usual words
