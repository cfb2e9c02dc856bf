"""From a method and path to an operation."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ._operations import Operation
from ._values import Incoming, Refusal

_TEMPLATE = re.compile(r"\{([^{}/]+)\}")


@dataclass(frozen=True, slots=True)
class _Route:
    """A path template and its operations by method."""

    parts: tuple[re.Pattern[str] | str, ...]
    names: tuple[str, ...]
    methods: dict[str, Operation] = field(default_factory=dict[str, Operation])

    def match(self, segments: tuple[str, ...]) -> dict[str, str] | None:
        values: list[str] = []
        for part, segment in zip(self.parts, segments, strict=True):
            if isinstance(part, str):
                if part != segment:
                    return None
            elif found := part.fullmatch(segment):
                values.extend(found.groups())
            else:
                return None
        return dict(zip(self.names, values, strict=True))

    def rank(self) -> tuple[int, ...]:
        """Sorts plain parts before patterns, and patterns with more fixed text first."""
        return tuple(-1000 if isinstance(part, str) else -len(part.pattern) for part in self.parts)


class Routes:
    """All routes. A path without variables wins over one with them, as OpenAPI says."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        routes: dict[tuple[str, ...], _Route] = {}
        for operation in operations:
            for path in (operation.path, *(prefix + operation.path for prefix in operation.modes)):
                route = routes.setdefault(tuple(_TEMPLATE.sub("{}", part) for part in _split(path)), _route(path))
                route.methods.setdefault(operation.method, operation)
        self._by_length: dict[int, list[_Route]] = {}
        for route in sorted(routes.values(), key=_Route.rank):
            self._by_length.setdefault(len(route.parts), []).append(route)

    def find(self, incoming: Incoming) -> tuple[Operation, Mapping[str, str]]:
        """The operation and the text of its path parameters. Refuses with 404 or 405."""
        segments = (
            incoming.segments[:-1] if len(incoming.segments) > 1 and not incoming.segments[-1] else incoming.segments
        )
        allowed: list[str] = []
        for route in self._by_length.get(len(segments), ()):
            values = route.match(segments)
            if values is None:
                continue
            if operation := route.methods.get(incoming.method):
                return operation, dict(zip(_TEMPLATE.findall(operation.path), values.values(), strict=True))
            allowed += [method for method in route.methods if method not in allowed]
            if not route.names:
                break
        if not allowed:
            raise Refusal(404, f"no operation at {incoming.method} {incoming.path[:200]!r}", code="unknown_url")
        allow = ", ".join(allowed)
        message = f"{incoming.method[:20]} is not allowed at {incoming.path[:200]!r}; allowed: {allow}"
        raise Refusal(405, message, code="method_not_allowed", headers=(("allow", allow),))


def _split(path: str) -> tuple[str, ...]:
    return tuple(path.strip("/").split("/"))


def _route(path: str) -> _Route:
    return _Route(
        tuple(_part(part) for part in _split(path)), tuple(str(index) for index in range(len(_TEMPLATE.findall(path))))
    )


def _part(part: str) -> re.Pattern[str] | str:
    pieces = _TEMPLATE.split(part)
    if len(pieces) == 1:
        return part
    pattern = "".join("(.+)" if index % 2 else re.escape(piece) for index, piece in enumerate(pieces))
    return re.compile(pattern, re.DOTALL)
