"""The rules of an operation as Python source: what stands in the rows of the generated table (maaskit._operation)."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any

from maaskit._protocol import Expression, Result

from . import bundle, inputs, properties
from .errors import GenerationError

__all__ = [
    "body",
    "challenges",
    "envelope",
    "link",
    "listing",
    "notice",
    "results",
    "stream",
    "task",
    "task_answer",
    "upload",
]


def body(
    media_type: str, members: Iterable[Any], schema: Mapping[str, Any], components: Mapping[str, Mapping[str, Any]]
) -> str:
    """`Body(...)` of a media type, the properties of the body and its schema."""
    files = tuple(properties.wire_name(prop) for prop in members if properties.is_file(prop))
    media, values = inputs.places(schema, components)
    lists = {"media": media, "values": values}
    named = [f"{name}=({', '.join(found)},)" for name, found in lists.items() if found]
    return _call("Body", [repr(media_type), *([repr(files)] if files else ()), *named])


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


def task(rule: Mapping[str, Any]) -> str:
    """`TaskProtocol(...)` of an `x-task`."""
    states = {str(word).lower(): state for word, state in rule.get("states", {}).items()}
    progress = rule.get("progress", ())
    told = [f"status={_pointers(rule['status'])!r}", f"states={states!r}"] if "status" in rule else []
    arguments = [*told, f"results={results(rule['results'])}"]
    if isinstance(progress, Mapping):
        arguments.append(f"progress_of={float(progress['of'])!r}")
        progress = progress["pointer"]
    error = rule.get("error", {})
    lists = {"progress": progress, "message": error.get("message", ()), "code": error.get("code", ())}
    lists["expires_at"] = rule.get("expires_at", ())
    arguments += [f"{name}={_pointers(value)!r}" for name, value in lists.items() if value]
    if "item" in rule:
        arguments.append("item=" + _call("Item", [repr(rule["item"]["pointer"]), repr(rule["item"]["id"])]))
    if "webhook" in rule:
        arguments.append("webhook=" + _call("Webhook", [repr(rule["webhook"]["id"]), *_named(rule["webhook"], "at")]))
    numbers = {name: float(rule[name]) for name in ("interval", "expires") if name in rule}
    return _call("TaskProtocol", [*arguments, *_named(rule, "results_follow"), *_named(numbers, *numbers)])


def task_answer(model: str, rule: Mapping[str, Any]) -> str:
    """`TaskAnswer(...)` of an `x-async`."""
    arguments = [repr(model), repr(rule["query"])]
    if "parameters" in rule:
        arguments.append(f"parameters={tuple(rule['parameters'])!r}")
    return _call("TaskAnswer", arguments)


def results(rules: Iterable[Mapping[str, Any]]) -> str:
    """A tuple of `Result(...)`."""
    found = [
        _call("Result", [repr(rule["kind"]), *_named(rule, *(name for name in Result._fields if name != "kind"))])
        for rule in rules
    ]
    return f"({', '.join(found)},)" if found else "()"


def link(rule: Mapping[str, Any], argument: Callable[[str, str], str], *, poll: bool) -> str:
    """`Link(...)` of a standard link. `argument`: (place or "", wire name) of the linked call to its Python argument.

    In a link to a poll the id of the task becomes a value of its own, because answers hold it in several places.
    """
    about = rule.get("x-poll", {})
    arguments = _linked(rule, argument)
    parts = [repr(rule["operationId"]), repr(arguments)]
    if poll:
        ids = tuple(dict.fromkeys([*_id_pointers(arguments)[:1], *about.get("ids", ())]))
        parts[1] = repr({name: _as_id(value, ids) for name, value in arguments.items()})
        parts += [f"ids={ids!r}"] if ids else []
    return _call("Link", [*parts, *_named(about, "reference", "otherwise", "fallback", "pattern")])


def upload(
    rule: Mapping[str, Any], argument: Callable[[str, str], str], targets: Mapping[str, Callable[[str, str], str]]
) -> str:
    """`Upload(...)` of an `x-upload`. `argument` as in `link`, `targets`: the same for the call of each link."""
    store = rule["store"]
    arguments = [*map(repr, (rule["name"], store["url"], store["file"])), *_named(store, "fields")]
    steps = [
        _call("UploadStep", [repr(step["link"]), *_told(step, "members", targets[step["link"]])])
        for step in rule["then"]
    ]
    return _call("Upload", [*arguments, *_told(rule, "members", argument), f"steps=({', '.join(steps)},)"])


def _told(rule: Mapping[str, Any], name: str, argument: Callable[[str, str], str]) -> list[str]:
    members = {argument("body", member): what for member, what in rule.get("from", {}).items()}
    return [f"{name}={members!r}"] if members else []


def listing(rule: Mapping[str, Any], argument: Callable[[str, str], str]) -> str:
    """`Listing(...)` of a link named `list`."""
    about = rule["x-list"]
    values = [rule["operationId"], _linked(rule, argument), about["items"], about["id"], about["created"]]
    scale = ["scale=0.001"] if about.get("unit") == "ms" else []
    return _call("Listing", [*map(repr, values), *scale])


def notice(rule: Mapping[str, Any], components: Mapping[str, Any]) -> str:
    """`Notice(...)` of a webhook of the account."""
    model = bundle.name_of(_schema(rule["requestBody"]))
    arguments = [repr(model), repr(tuple(components[model].get("required", ())))]
    if (signed := rule.get("x-signature")) is not None:
        values = (signed["header"].lower(), signed["algorithm"].removeprefix("hmac-"))
        arguments.append(_call("Signature", map(repr, values)))
    return _call("Notice", arguments)


def challenges(rules: Iterable[Mapping[str, Any]], components: Mapping[str, Any]) -> tuple[tuple[str, ...], ...]:
    """What vendors try a URL with: the required members of each schema that a callback may send and wants to get back."""
    found: dict[tuple[str, ...], None] = {}
    for rule in rules:
        answer, sent = _schema(rule["responses"]["200"]), _schema(rule["requestBody"])
        alternatives = [sent, *components[bundle.name_of(sent)].get("anyOf", ())]
        if answer and answer in alternatives:
            found[tuple(components[bundle.name_of(answer)]["required"])] = None
    return tuple(found)


def _schema(holder: Mapping[str, Any]) -> Mapping[str, Any]:
    schema: Mapping[str, Any] = holder.get("content", {}).get("application/json", {}).get("schema", {})
    return schema


def _linked(rule: Mapping[str, Any], argument: Callable[[str, str], str]) -> dict[str, Any]:
    found = {}
    for name, value in rule.get("parameters", {}).items():
        place, _, bare = name.rpartition(".")
        found[argument(place, bare)] = _expression(value)
    for name, value in rule.get("requestBody", {}).items():
        found[argument("body", name)] = _expression(value)
    return found


def _expression(value: Any) -> Any:
    """A runtime expression of OpenAPI as a value that the client understands; constants stay."""
    if isinstance(value, list):
        return [_expression(item) for item in value]
    if not isinstance(value, str) or not value.startswith("$"):
        return value
    source, _, pointer = value[1:].partition("#")
    if source == "response.body":
        return Expression("response", pointer)
    if source == "request.body":
        return Expression("request", pointer)
    place, _, name = source.removeprefix("request.").partition(".")
    if place in ("path", "query", "header") and name:
        return Expression("request", f"/{name}")
    raise GenerationError(f"{value}: no expression that the client understands")


def _id_pointers(arguments: Mapping[str, Any]) -> list[str]:
    flat = [item for value in arguments.values() for item in (value if isinstance(value, list) else [value])]
    return [item.pointer for item in flat if isinstance(item, Expression) and item.source == "response"]


def _as_id(value: Any, ids: Collection[str]) -> Any:
    if isinstance(value, list):
        return [_as_id(item, ids) for item in value]
    known = isinstance(value, Expression) and value.source == "response" and value.pointer in ids
    return Expression("id") if known else value


def _pointers(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value)


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
