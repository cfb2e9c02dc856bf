"""Which example answers a request: the one whose request example is most like the request."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import cast

from ._values import Json, Received

_Features = dict[tuple[str, ...], set[Json]]


def ranked(
    names: Iterable[str], requests: Mapping[str, Json], received: Received, ignored: Iterable[str] = ()
) -> list[str]:
    """The names, most similar request first; those without a request example last; ties in the given order.

    `ignored` are members of the body that only say how to answer (a stream or not).
    """
    body = received.body
    if isinstance(body, dict):
        body = {key: value for key, value in cast("dict[str, Json]", body).items() if key not in set(ignored)}
    wanted = _features({"body": body, "path": dict(received.path), "query": dict(received.query)})

    def score(name: str) -> float:
        if name not in requests:
            return float("-inf")
        example = cast("dict[str, Json]", requests[name])
        example_body = example.get("body")
        if isinstance(example_body, dict):
            members = cast("dict[str, Json]", example_body)
            example = example | {"body": {key: value for key, value in members.items() if key not in set(ignored)}}
        return _similarity(wanted, _features(example))

    return sorted(dict.fromkeys(names), key=score, reverse=True)


def _similarity(one: _Features, other: _Features) -> float:
    """Shared members count for, members of only one side against; equal values count more the nearer they are to the top."""
    shared = one.keys() & other.keys()
    equal = sum((3.0 if len(path) <= 3 else 1.0) for path in shared if one[path] & other[path])
    return len(shared) - len(one.keys() ^ other.keys()) + equal


def _features(value: Json) -> _Features:
    """The paths of a value, with the kind of what is there (list positions left out), and the scalars found at each."""
    found: _Features = {}
    stack: list[tuple[tuple[str, ...], Json]] = [((), value)]
    while stack:
        path, item = stack.pop()
        if isinstance(item, dict):
            if path:
                found.setdefault((*path, "object"), set())
            stack.extend(((*path, key), member) for key, member in cast("dict[str, Json]", item).items())
        elif isinstance(item, list):
            found.setdefault((*path, "list"), set())
            stack.extend(((*path, "*"), member) for member in item[:200])
        elif item is not None:
            kind = "text" if isinstance(item, str) else "boolean" if isinstance(item, bool) else "number"
            found.setdefault((*path, kind), set()).add(item)
    return found
