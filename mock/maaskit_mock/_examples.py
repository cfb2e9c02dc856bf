"""Which example answers a request: the one whose request example is most like the request."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Hashable, Iterable, Mapping, Sequence
from functools import cached_property
from itertools import takewhile
from typing import NamedTuple, cast

from . import _pointers, _rules
from ._values import Json, Received, is_list, is_object

_TOP = 3  # e.g. ("body", "model", "text")
_MEMBER = 2  # e.g. ("body", "model")
_LONGEST_JSON = 10_000
_ODD = 4.0  # more than an equal value counts
_WORD = re.compile(r"[^\W\d_]+|\d+")
REMEMBERED = 256
_LARGEST_KEY = 1000
_Path = tuple[str, ...]
_Features = dict[_Path, set[Json]]


class _View(NamedTuple):
    """What ranking looks at in a request."""

    features: _Features
    members: set[_Path]
    """The whole members of body, path and query."""
    decided: tuple[Json, ...]
    """What stands at the deciding pointers."""


class Choice:
    """Ranks the examples of one operation. What there is to know about them is found out at the first request.

    `ignored` are members of the body that only say how to answer (a stream or not). `deciding` are request pointers
    and their defaults: names whose example says something else there are left out.
    """

    def __init__(
        self, requests: Mapping[str, Json], ignored: Iterable[str] = (), deciding: Sequence[tuple[str, Json]] = ()
    ) -> None:
        self._requests = requests
        self._ignored = frozenset(ignored)
        self._deciding = tuple(deciding)
        self._remembered: dict[Hashable, tuple[str, ...]] = {}

    def ranked(self, names: Iterable[str], received: Received) -> tuple[str, ...]:
        """The names, most similar request first; those without a request example last; ties in the given order."""
        wanted = self._view({"body": received.body, "path": received.path, "query": received.query})
        names = tuple(dict.fromkeys(names))
        known = self._known
        shared = {
            path: equal
            for path in wanted.features.keys() & known.keys()
            if (equal := wanted.features[path] & known[path])
        }
        key = self._key(names, wanted, shared)
        if key is None:
            return self._order(names, wanted, shared)
        if key not in self._remembered:
            if len(self._remembered) >= REMEMBERED:
                self._remembered.clear()
            self._remembered[key] = self._order(names, wanted, shared)
        return self._remembered[key]

    @cached_property
    def _views(self) -> dict[str, _View]:
        return {name: self._view(request) for name, request in self._requests.items()}

    @cached_property
    def _known(self) -> _Features:
        """The paths of all examples, and their scalars there."""
        known: _Features = {}
        for view in self._views.values():
            for path, values in view.features.items():
                known.setdefault(path, set()).update(values)
        return known

    def _view(self, request: Mapping[str, Json]) -> _View:
        places = dict(request)
        if self._ignored and is_object(body := places.get("body")):
            places["body"] = {key: value for key, value in body.items() if key not in self._ignored}
        for place in places.keys() & {"path", "query"}:
            places[place] = _as_sent(places[place])
        features = _features(places)
        received = Received(**request) if self._deciding else Received()
        decided = tuple(_found(received, pointer, default) for pointer, default in self._deciding)
        return _View(features, {path[:_MEMBER] for path in features}, decided)

    def _key(self, names: tuple[str, ...], wanted: _View, shared: _Features) -> Hashable | None:
        """All of a request that `_order` depends on, to remember its result by: what no example has counts against each of
        them alike. None for what is too large to keep."""
        decided = [(type(value), value if isinstance(value, str) else repr(value)) for value in wanted.decided]
        if sum(len(text) for _, text in decided) > _LARGEST_KEY:
            return None
        return (
            names,
            tuple(decided),
            frozenset(wanted.features.keys() & self._known.keys()),
            frozenset(wanted.members & self._members),
            frozenset((path, value) for path, values in shared.items() for value in values),
        )

    @cached_property
    def _members(self) -> set[_Path]:
        return {path[:_MEMBER] for path in self._known}

    def _order(self, names: Sequence[str], wanted: _View, shared: _Features) -> tuple[str, ...]:
        left = self._agreeing(names, wanted)
        return tuple(sorted(left, key=lambda name: self._score(name, wanted, shared), reverse=True))

    def _agreeing(self, names: Sequence[str], wanted: _View) -> Sequence[str]:
        """The names whose request example has what the request has at each deciding pointer, or comes nearest; all where
        none does."""
        for place, value in enumerate(wanted.decided):
            marks = {name: _agreement(value, self._views[name].decided[place]) for name in names if name in self._views}
            best = max(marks.values(), default=0)
            names = [name for name in names if marks.get(name) == best] if best else names
        return names

    def _score(self, name: str, wanted: _View, shared: _Features) -> float:
        """Shared members count for, members of only one side against; equal values count most at the top.

        A whole member that only one side has counts most against: the answer is about what was not asked, or about less.
        """
        view = self._views.get(name)
        if view is None:
            return -math.inf
        one, other = wanted.features, view.features
        both = len(one.keys() & other.keys())
        equal = sum(
            (3.0 if len(path) <= _TOP else 1.0)
            for path, values in shared.items()
            if path in other and not values.isdisjoint(other[path])
        )
        odd = len(wanted.members ^ view.members)
        return both - (len(one) + len(other) - 2 * both) + equal - _ODD * odd


def _as_sent(parameters: Mapping[str, Json]) -> dict[str, Json]:
    """Parameters as texts, which is what they are on the wire, whatever their schemas take them for."""
    return {name: str(value) if isinstance(value, int | float) else value for name, value in parameters.items()}


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
