"""One JSON value in the many spellings of JSON: white space, escapes, exponents."""

from __future__ import annotations

import json
import random
from typing import Any


def spelled(value: Any, rng: random.Random) -> str:
    """The value as JSON text, spelled at random."""
    if isinstance(value, dict):
        members = (f"{_space(rng)}{_text(name, rng)}{_space(rng)}:{spelled(item, rng)}" for name, item in value.items())
        return f"{_space(rng)}{{{','.join(members)}{_space(rng)}}}"
    if isinstance(value, list):
        return f"[{','.join(spelled(item, rng) for item in value)}{_space(rng)}]"
    if isinstance(value, str):
        return _text(value, rng)
    if isinstance(value, float):
        return rng.choice([repr(value), f"{value:.17e}", f"{value:.17E}".replace("E+", "E")])
    return json.dumps(value)


def _space(rng: random.Random) -> str:
    return rng.choice(["", "", "", " ", "\n", "\t\r\n  "])


def _text(text: str, rng: random.Random) -> str:
    return f'"{"".join(_character(character, rng) for character in text)}"'


def _character(character: str, rng: random.Random) -> str:
    if character in '"\\' or character < " " or rng.random() < 0.1:
        units = character.encode("utf-16-be", "surrogatepass").hex(" ", 2).split()
        return "".join(f"\\u{unit if rng.random() < 0.5 else unit.upper()}" for unit in units)
    return "\\/" if character == "/" and rng.random() < 0.5 else character
