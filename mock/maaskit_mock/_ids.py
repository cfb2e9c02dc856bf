"""New ids that look like those of the examples."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator

from ._values import Json

_PREFIX = re.compile(r"(?=[A-Za-z]*[g-zG-Z])[A-Za-z]{2,}[_\-.:]")
_UUID = re.compile(r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
_SHORTEST = 8
_HEX = "0123456789abcdef"
_LOWER = "abcdefghijklmnopqrstuvwxyz"


def alike(example: Json, seed: str, taken: Callable[[str], bool]) -> Json:
    """An id of the example's type and look that is not taken. The same seed gives the same id."""
    pattern = _pattern(str(example))
    attempt = 0
    while True:
        text = _filled(pattern, _numbers(f"{seed}/{attempt}"))
        if not taken(text):
            return int(text) if isinstance(example, int) else text
        attempt += 1


def _pattern(text: str) -> str:
    """The example, made so long that there are ids enough."""
    if text.isdigit():
        return text.ljust(_SHORTEST, "0")[: max(len(text), _SHORTEST)]
    short = _SHORTEST - sum(map(_changes, _rest(text)))
    return text + "0" * max(short, 0)


def _rest(text: str) -> str:
    found = _PREFIX.match(text)
    return text[found.end() :] if found else text


def _filled(pattern: str, numbers: Iterator[int]) -> str:
    rest = _rest(pattern)
    start = pattern[: len(pattern) - len(rest)]
    letters = [sign for sign in rest if sign.isalpha()]
    is_hex = bool(letters) and all(sign in "abcdef" for sign in letters) and any(sign.isdigit() for sign in rest)
    made = "".join(_sign(sign, next(numbers), is_hex) for sign in rest)
    if pattern.isdigit() and made[0] == "0":
        made = "7" + made[1:]
    if _UUID.fullmatch(rest):  # version and variant stay
        made = made[:14] + rest[14] + made[15:19] + rest[19] + made[20:]
    return start + made


def _changes(sign: str) -> bool:
    """Whether `_sign` makes another one of it: only then it helps to tell ids apart."""
    return sign.isdigit() or (sign.isascii() and sign.isalpha())


def _sign(sign: str, number: int, is_hex: bool) -> str:
    if is_hex and sign in _HEX:
        return _HEX[number % 16]
    if sign.isdigit():
        return str(number % 10)
    if sign.isascii() and sign.isalpha():
        letter = _LOWER[number % 26]
        return letter.upper() if sign.isupper() else letter
    return sign


def _numbers(seed: str) -> Iterator[int]:
    count = 0
    while True:
        yield from hashlib.sha256(f"{seed}/{count}".encode()).digest()
        count += 1
