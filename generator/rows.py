"""The rules of an operation as Python source: what stands in the rows of the generated table (maaskit._operation)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from . import bundle, properties

__all__ = ["body", "envelope", "stream"]


def body(media_type: str, members: Iterable[Any]) -> str:
    """`Body(...)` of a media type and the properties of the body."""
    files = tuple(properties.wire_name(prop) for prop in members if properties.is_file(prop))
    return _call("Body", [repr(media_type), *([repr(files)] if files else ())])


def stream(sse: Mapping[str, Any], event: Any) -> str:
    """`EventStream(...)` of an `x-sse` and the property of one event."""
    request = sse.get("request", {})
    arguments = [f"event={properties.spec(event)}"]
    arguments += _named(request, "body", "query")
    arguments += _named({name: value for name, value in sse.items() if value}, "sentinel", "error")
    if sse.get("finish"):
        arguments.append(f"finish={tuple(sse['finish'])!r}")
    if "terminal" in sse:
        arguments.append(f"terminal={_terminal(sse['terminal'])}")
    if "text" in sse:
        when = [_terminal(sse["text"]["when"])] if "when" in sse["text"] else []
        arguments.append("text=" + _call("EventText", [repr(sse["text"]["pointer"]), *when]))
    if "accumulate" in sse:
        arguments.append(f"accumulate={_accumulate(sse['accumulate'])}")
    if "error_event" in sse:
        rule = sse["error_event"]
        values = (rule["pointer"], tuple(rule["values"]), rule["message"], rule.get("code"))
        arguments.append("error_event=" + _call("ErrorEvent", map(repr, values)))
    return _call("EventStream", arguments)


def envelope(rule: Mapping[str, Any]) -> str:
    """`Envelope(...)` of one rule of an `x-error-envelope`."""
    lists = {name: tuple(rule[name]) for name in ("not_in", "one_of") if name in rule}
    arguments = [repr(rule["pointer"]), repr(rule["message"]), *_named(rule, "code", "present", "below")]
    return _call("Envelope", [*arguments, *_named(lists, *lists)])


def _terminal(rule: Mapping[str, Any]) -> str:
    return _call("Terminal", [repr(rule["pointer"]), repr(tuple(rule["values"]))])


def _accumulate(rule: Mapping[str, Any]) -> str:
    arguments = [f"into={bundle.name_of(rule['into'])!r}", *_named(rule, "final", "rename", "set")]
    if "concat" in rule:
        arguments.append(f"concat={tuple(rule['concat'])!r}")
    return _call("Accumulate", arguments)


def _named(values: Mapping[str, Any], *names: str) -> list[str]:
    return [f"{name}={values[name]!r}" for name in names if name in values]


def _call(name: str, arguments: Iterable[str]) -> str:
    return f"{name}({', '.join(arguments)})"
