"""JSON pointers (RFC 6901), with `*` for every member."""

from __future__ import annotations

import re
from collections.abc import Iterator, MutableMapping, Sequence
from functools import lru_cache
from itertools import pairwise

from ._values import Json, is_list, is_object

_INDEX = re.compile(r"[0-9]{1,9}")
MISSING: Json = object()
"""Stands for "nothing there", as None is a JSON value."""


@lru_cache(maxsize=4096)  # a description has some hundreds
def split(pointer: str) -> tuple[str, ...]:
    """The parts of a pointer, unescaped."""
    if not pointer:
        return ()
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in pointer.removeprefix("/").split("/"))


def join(parts: Sequence[str | int]) -> str:
    """The pointer made of these parts."""
    return "".join("/" + str(part).replace("~", "~0").replace("/", "~1") for part in parts)


def places(value: Json, pointer: str) -> Iterator[tuple[Json, str | int]]:
    """Every existing place that the pointer names, as container and key. The root itself is no place."""
    parts = split(pointer)
    if not parts:
        return
    level = [value]
    for part in parts[:-1]:
        level = [container[key] for item in level for container, key in _step(item, part)]
    for item in level:
        yield from _step(item, parts[-1])


def get(value: Json, pointer: str) -> Json:
    """The first value that the pointer names, or MISSING."""
    found = value
    for part in split(pointer):
        if is_object(found) and part in found:  # nearly always: then there is no other place
            found = found[part]
        elif part == "*" or is_list(found):
            return next((container[key] for container, key in places(value, pointer)), MISSING)
        else:
            return MISSING
    return found


def put(value: MutableMapping[str, Json], pointer: str, new: Json) -> None:
    """Write at the pointer and make the objects on the way. `*` makes a list of one."""
    parts = split(pointer)
    container: Json = value
    for part, following in pairwise(parts):
        empty: Json = [{}] if following == "*" else {}
        container = container[0] if part == "*" else container.setdefault(part, empty)
    if parts and is_object(container):
        container[parts[-1]] = new


def _step(item: Json, part: str) -> Iterator[tuple[Json, str | int]]:
    if is_object(item):
        if part in item:
            yield item, part
        elif part == "*":
            for key in item:
                yield item, key
    elif is_list(item):
        members = item
        if part == "*":
            for index in range(len(members)):
                yield members, index
        elif _INDEX.fullmatch(part) and int(part) < len(members):
            yield members, int(part)
