"""A deterministic instance of a schema: the same schema always gives the same value."""

from __future__ import annotations

import math
from typing import cast

from ._description import DescriptionError, Node
from ._values import Json, is_list, is_object

DEEPEST = 24
MOST_NODES = 5000
_FORMATS = {
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "time": "00:00:00Z",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "someone@example.com",
    "uri": "https://cdn.example.com/file.png",
    "url": "https://cdn.example.com/file.png",
    "hostname": "example.com",
    "ipv4": "127.0.0.1",
    "ipv6": "::1",
}


def instance(node: Node) -> Json:
    """An instance of a schema of the description."""
    return _Maker().make(node, 0)


def from_foreign(schema: Json) -> Json:
    """An instance of a schema that came with a request: anything may be in it, and nothing in it can hurt."""
    if not is_object(schema):
        return {}
    document = schema
    try:
        return _Maker().make(Node(document, "", document).resolved(), 0)
    except DescriptionError:
        return {}


class _Maker:
    """Makes one instance, with a budget against schemas that grow without end."""

    def __init__(self) -> None:
        self._left = MOST_NODES

    def make(self, node: Node, depth: int) -> Json:
        self._left -= 1
        schema = node.value
        if not is_object(schema) or self._left < 0:
            return {} if schema is True else None
        for key in ("const", "default", "example"):
            if key in schema:
                return schema[key]
        for key in ("enum", "examples"):
            values = node.plain(key)
            if is_list(values) and values:
                return values[0]
        branches = [branch for key in ("anyOf", "oneOf") for branch in self._members(node, key)]
        if branches:
            stop = depth >= DEEPEST // 2  # a recursive schema: take the way out when there is one
            chosen = next((branch for branch in branches if (self._type(branch) == "null") is stop), branches[0])
            return self._merged(node, self.make(chosen, depth + 1), depth)
        return self._merged(node, self._typed(node, depth), depth)

    def _merged(self, node: Node, value: Json, depth: int) -> Json:
        """The value with the members that `allOf`, or properties beside a union, add."""
        parts = [self.make(part, depth + 1) for part in self._members(node, "allOf")] if depth < DEEPEST else []
        if is_object(value) and "properties" in node.value and ("anyOf" in node.value or "oneOf" in node.value):
            parts.append(self._object(node, depth))
        for part in parts:
            if is_object(part) and isinstance(value, dict | None):
                value = cast("dict[str, Json]", value or {}) | part
            elif value is None:
                value = part
        return value

    def _typed(self, node: Node, depth: int) -> Json:
        kind = self._type(node)
        if kind == "object":
            return self._object(node, depth)
        if kind == "array":
            return self._array(node, depth)
        if kind in {"integer", "number"}:
            return _number(node, kind == "integer")
        if kind == "string":
            return _text(node)
        return True if kind == "boolean" else None

    def _type(self, node: Node) -> str | None:
        named = node.plain("type") if is_object(node.value) else None
        if is_list(named):
            named = next((name for name in named if name != "null"), "null")
        if isinstance(named, str):
            return named.lower()  # some dialects write OBJECT, STRING, ...
        return next(
            (kind for key, kind in (("properties", "object"), ("items", "array")) if self._child(node, key)), None
        )

    def _object(self, node: Node, depth: int) -> Json:
        value: dict[str, Json] = {}
        required = node.plain("required")
        wanted = required if is_list(required) else []
        properties = node.plain("properties")
        for name in properties if is_object(properties) else ():
            if depth < DEEPEST // 2 or (name in wanted and depth < DEEPEST):
                child = self._child(node, "properties", name)
                if child is not None:
                    value[name] = self.make(child, depth + 1)
        return value

    def _array(self, node: Node, depth: int) -> Json:
        low = _limit(node, "minItems")
        count = min(int(low), 20) if low is not None and low > 0 else 1
        prefix = self._members(node, "prefixItems")
        items = self._child(node, "items")
        if depth >= DEEPEST or (depth >= DEEPEST // 2 and not low):
            return []
        made = [self.make(item, depth + 1) for item in prefix[:20]]
        if items is not None:
            made += [self.make(items, depth + 1) for _ in range(count - len(made))]
        return made

    def _child(self, node: Node, *keys: str) -> Node | None:
        try:
            return node.get(*keys)
        except DescriptionError:
            return None

    def _members(self, node: Node, key: str) -> list[Node]:
        try:
            return node.members(key)
        except DescriptionError:
            return []


def _limit(node: Node, key: str) -> float | int | None:
    value = node.plain(key)
    return value if isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) else None


def _number(node: Node, whole: bool) -> Json:
    low, high = _limit(node, "minimum"), _limit(node, "maximum")
    above, below = _limit(node, "exclusiveMinimum"), _limit(node, "exclusiveMaximum")
    step = _limit(node, "multipleOf")
    value: float = 1 if whole else 0.5
    if above is not None:
        low = above + 1 if whole or below is None else (above + below) / 2
    if below is not None and above is None:
        high = below - 1 if high is None else min(high, below - 1)
    if low is not None:
        value = max(value, low)
    if high is not None:
        value = min(value, high)
    if step is not None and step > 0 and math.isfinite(value / step):
        value = math.ceil(value / step) * step if low is not None or high is None else math.floor(value / step) * step
    return math.ceil(value) if whole else value


def _text(node: Node) -> str:
    known = node.plain("format")
    text = _FORMATS.get(known, "text") if isinstance(known, str) else "text"
    low, high = _limit(node, "minLength"), _limit(node, "maxLength")
    if low is not None and len(text) < low:
        text = (text * (int(min(low, 1000)) // len(text) + 1))[: int(min(low, 1000))]
    return text if high is None or high < 0 else text[: int(min(high, 1000))]
