"""Which example answers a request: the one whose request example is most like the request."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from itertools import takewhile
from typing import cast

from . import _pointers, _rules
from ._values import Json, Received, is_list, is_object

_TOP = 3  # e.g. ("body", "model", "text")
_MEMBER = 2  # e.g. ("body", "model")
_LONGEST_JSON = 10_000
_ODD = 4.0  # more than an equal value counts
_WORD = re.compile(r"[^\W\d_]+|\d+")
_Features = dict[tuple[str, ...], set[Json]]


def ranked(
    names: Iterable[str],
    requests: Mapping[str, Json],
    received: Received,
    ignored: Iterable[str] = (),
    deciding: Sequence[tuple[str, Json]] = (),
) -> list[str]:
    """The names, most similar request first; those without a request example last; ties in the given order.

    `ignored` are members of the body that only say how to answer (a stream or not). `deciding` are request pointers
    and their defaults: names whose example says something else there are left out.
    """
    left = list(dict.fromkeys(names))
    for pointer, default in deciding:
        left = _agreeing(left, requests, received, pointer, default)
    body = received.body
    if is_object(body):
        body = {key: value for key, value in body.items() if key not in set(ignored)}
    wanted = _features({"body": body, "path": _as_sent(received.path), "query": _as_sent(received.query)})

    def score(name: str) -> float:
        if name not in requests:
            return float("-inf")
        example = cast("dict[str, Json]", requests[name])
        example_body = example.get("body")
        if is_object(example_body):
            members = example_body
            example = example | {"body": {key: value for key, value in members.items() if key not in set(ignored)}}
        example = example | {place: _as_sent(example[place]) for place in ("path", "query") if place in example}
        return _similarity(wanted, _features(example))

    return sorted(left, key=score, reverse=True)


def _as_sent(parameters: Mapping[str, Json]) -> dict[str, Json]:
    """Parameters as texts, which is what they are on the wire, whatever their schemas take them for."""
    return {name: str(value) if isinstance(value, int | float) else value for name, value in parameters.items()}


def _agreeing(
    names: list[str], requests: Mapping[str, Json], received: Received, pointer: str, default: Json
) -> list[str]:
    """The names whose request example has what the request has at the pointer, or comes nearest; all if none does."""
    wanted = _found(received, pointer, default)
    marks = {
        name: _agreement(wanted, _found(Received(**cast("dict[str, Json]", requests[name])), pointer, default))
        for name in names
        if name in requests
    }
    best = max(marks.values(), default=0)
    return [name for name in names if marks.get(name) == best] if best else names


def _found(received: Received, pointer: str, default: Json) -> Json:
    value = _rules.source(received, pointer)
    return default if value is _pointers.MISSING or value is None else value


def _agreement(one: Json, other: Json) -> float:
    """Infinite for equal values; for texts, how many words they begin with are the same."""
    if one is other or (one == other and type(one) is type(other)):
        return math.inf
    if not isinstance(one, str) or not isinstance(other, str):
        return 0
    pairs = zip(_WORD.findall(one[:200].lower()), _WORD.findall(other.lower()), strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def _similarity(one: _Features, other: _Features) -> float:
    """Shared members count for, members of only one side against; equal values count most at the top.

    A whole member that only one side has counts most against: the answer is about what was not asked, or about less.
    """
    shared = one.keys() & other.keys()
    equal = sum((3.0 if len(path) <= _TOP else 1.0) for path in shared if one[path] & other[path])
    odd = {path[:_MEMBER] for path in one} ^ {path[:_MEMBER] for path in other}
    return len(shared) - len(one.keys() ^ other.keys()) + equal - _ODD * len(odd)


def _as_object(text: str) -> Json:
    """The object that a text is the JSON of, as forms have them; any other text as it is."""
    if not text.startswith("{") or len(text) > _LONGEST_JSON:
        return text
    try:
        return cast("Json", json.loads(text))
    except (ValueError, RecursionError):
        return text


def _features(value: Json) -> _Features:
    """The paths of a value, with the kind of what is there (list positions left out), and the scalars found at each."""
    found: _Features = {}
    stack: list[tuple[tuple[str, ...], Json]] = [((), value)]
    while stack:
        path, item = stack.pop()
        item = _as_object(item) if isinstance(item, str) else item
        if is_object(item):
            if path:
                found.setdefault((*path, "object"), set())
            stack.extend(((*path, key), member) for key, member in item.items())
        elif is_list(item):
            found.setdefault((*path, "list"), set())
            stack.extend(((*path, "*"), member) for member in item[:200])
        elif item is not None:
            kind = "text" if isinstance(item, str) else "boolean" if isinstance(item, bool) else "number"
            found.setdefault((*path, kind), set()).add(item)
    return found
