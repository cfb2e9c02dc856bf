"""Following the links of the description: what to call next, with values of the exchange before. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._pointer import first
from .._protocol import Expression, Link
from .reading import find_id, identifier

__all__ = ["arguments", "found", "task_id"]


def task_id(link: Link, body: Any, request: Mapping[str, Any]) -> str | None:
    """The id of the task that a submit's answer names; None when it names none. `request`: members by wire names."""
    if link.ids:
        return find_id(link, body)
    found = (_value(value, body, request, "") for value in link.arguments.values() if isinstance(value, Expression))
    return next((text for value in found if (text := identifier(value))), None)


def found(by_name: Mapping[str, Link], body: Any, request: Mapping[str, Any]) -> tuple[str, str | None]:
    """The link by which the task of a submit's answer is polled, and the task's id: the first link that finds one."""
    name: str | None = "poll"
    while name is not None:
        if (id := task_id(by_name[name], body, request)) is not None:
            return name, id
        name = by_name[name].otherwise
    return "poll", None


def arguments(link: Link, body: Any, request: Mapping[str, Any], id: str) -> dict[str, Any]:
    """The arguments of the linked call; those for which the exchange has no value are left out."""
    found = {name: _value(value, body, request, id) for name, value in link.arguments.items()}
    return {name: value for name, value in found.items() if value is not None}


def _value(value: Any, body: Any, request: Mapping[str, Any], id: str) -> Any:
    if isinstance(value, list):
        return [_value(item, body, request, id) for item in value]
    if not isinstance(value, Expression):
        return value
    if value.source == "id":
        return id
    return first(body if value.source == "response" else dict(request), value.pointer)
