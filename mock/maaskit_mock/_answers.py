"""Answers: the chosen example, adapted to the request, as bytes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from fnmatch import fnmatchcase

from . import _errors, _events, _generate, _media, _pointers, _rules
from ._operations import NO_CONTENT, UPGRADE, Example, Operation, Success
from ._values import Answer, Incoming, Json, Pause, Received, Refusal, is_object


def answer(operation: Operation, received: Received, incoming: Incoming, delay: float) -> Answer:
    """The success answer of an operation: plain, a stream, or the detour that was asked for."""
    success = operation.success
    if success.status == UPGRADE:
        raise Refusal(426, "this operation speaks WebSocket, which the mock does not", code="upgrade_required")
    if success.stream is not None and wants_stream(success, received, incoming):
        return _stream(operation, success.stream, received, incoming, delay)
    example = chosen(operation, received, incoming)
    if example is None:
        return _bare(success, received)
    return _plain(success, example, received, incoming)


def chosen(operation: Operation, received: Received, incoming: Incoming) -> Example | None:
    """The example that a plain answer is made of, invented where there is none; None when an answer has no text."""
    success = operation.success
    asked = wants_detour(success, incoming)
    example = _choose(operation, operation.examples(detour=asked), received, incoming)
    if example is None and asked and success.detour is not None:
        receipt: Json = _generate.instance(success.detour.schema.node) if success.detour.schema else {}
        return Example("", "application/json", receipt)
    return example or invented(success)


def invented(success: Success) -> Example | None:
    """An answer made from its schema; None when it is no text."""
    if not success.media or success.status == NO_CONTENT:
        return None
    media_type, schema = success.media[0]
    if not is_json(media_type.lower()) and not media_type.startswith("text/"):
        return None
    value: Json = _generate.instance(schema.node) if schema is not None else {}
    return Example("", media_type, value)


def wants_detour(success: Success, incoming: Incoming) -> bool:
    """Whether the request asks for a task in place of the plain answer."""
    return success.detour is not None and _query_has(incoming, success.detour.query)


def wants_stream(success: Success, received: Received, incoming: Incoming) -> bool:
    """Whether the request asks for a stream."""
    return success.stream is not None and _wants_stream(success, success.stream, received, incoming)


def _wants_stream(success: Success, stream: _events.Stream, received: Received, incoming: Incoming) -> bool:
    if not success.media:
        return True
    if not stream.asked_by_body and not stream.asked_by_query:
        return _events_accepted(incoming)
    body = received.body if is_object(received.body) else {}
    return all(body.get(name) == value for name, value in stream.asked_by_body.items()) and _query_has(
        incoming, stream.asked_by_query
    )


def _events_accepted(incoming: Incoming) -> bool:
    return "text/event-stream" in (incoming.header("accept") or "").lower()


def _query_has(incoming: Incoming, wanted: Mapping[str, Json]) -> bool:
    return all((name, _events.as_text(value)) in incoming.query for name, value in wanted.items())


def prefers(incoming: Incoming) -> bool:
    """Whether the request names the example that it wants."""
    return "example=" in (incoming.header("prefer") or "").lower().replace(" ", "")


def placed(success: Success, value: Json, received: Received, incoming: Incoming) -> Json:
    """A JSON example as an answer: with real media, and with what the rules copy from the request."""
    return _rules.apply(success.rules, [_media.place(value, incoming.base_url)], received)[0]


def preferred(incoming: Incoming, known: Iterable[str]) -> str | None:
    """The example that `Prefer: example=<name>` names. Refuses an unknown name."""
    for preference in (incoming.header("prefer") or "").split(","):
        word, _, value = preference.partition("=")
        if word.strip().lower() == "example":
            name, names = value.strip().strip('"'), list(dict.fromkeys(known))
            if name not in names:
                message = f"no example {name[:80]!r}; this operation has: {', '.join(names) or 'none'}"
                raise Refusal(400, message, code="unknown_example", param="Prefer")
            return name
    return None


def _choose(
    operation: Operation, examples: Mapping[str, Example], received: Received, incoming: Incoming
) -> Example | None:
    streams = operation.success.stream.examples if operation.success.stream else ()
    wanted = preferred(incoming, (*examples, *streams))
    if wanted not in examples:
        order = operation.choice.ranked(examples, received)
        wanted = order[0] if order else None
    return examples[wanted] if wanted is not None else None


def _stream(
    operation: Operation, stream: _events.Stream, received: Received, incoming: Incoming, delay: float
) -> Answer:
    names = list(stream.examples)
    wanted = preferred(incoming, (*names, *(example.name for example in operation.success.examples)))
    if wanted not in stream.examples:
        order = operation.stream_choice.ranked(names, received)
        wanted = order[0] if order else None
    events = list(stream.examples[wanted]) if wanted is not None else _invented_events(stream)
    placed = [_media.place(event, incoming.base_url) for event in events]
    chunks = _events.write(stream, _rules.apply(stream.rules, placed, received, stream.event))
    parts = [part for chunk in chunks for part in ((chunk, Pause(delay)) if delay else (chunk,))]
    failed = _events.failing(stream, _errors.failure((), incoming.id)["error"])
    headers = (("content-type", "text/event-stream"), ("cache-control", "no-cache"))
    return Answer(operation.success.status, headers, tuple(parts), streamed=True, event_failure=failed)


def _invented_events(stream: _events.Stream) -> list[Json]:
    event: Json = _generate.instance(stream.schema.node) if stream.schema else {}
    if stream.terminal is not None and is_object(event):
        _pointers.put(event, *stream.terminal)
    return [event]


def _plain(success: Success, example: Example, received: Received, incoming: Incoming) -> Answer:
    kind = example.media_type.partition(";")[0].strip().lower()
    value = _media.place(example.value, incoming.base_url)
    if is_json(kind):
        value = _rules.apply(success.rules, [value], received)[0]
        return _errors.json_answer(success.status, value, media_type=example.media_type)
    if kind.startswith("text/"):
        text = value if isinstance(value, str) else _events.compact(value)
        return _errors.data_answer(success.status, f"{kind}; charset=utf-8", text.encode())
    return _binary(success, example.media_type, str(example.value), received)


def _bare(success: Success, received: Received) -> Answer:
    if not success.media or success.status == NO_CONTENT:
        return Answer(success.status, () if success.status == NO_CONTENT else (("content-length", "0"),), ())
    return _binary(success, success.media[0][0], "", received)


def is_json(kind: str) -> bool:
    """Whether a media type is one of JSON."""
    return kind in {"application/json", "*/*"} or kind.endswith("+json")


def _binary(success: Success, media_type: str, file: str, received: Received) -> Answer:
    kind, content_type = binary_kind(success, media_type, file, received)
    return _errors.data_answer(success.status, content_type, _media.data(kind))


def binary_kind(success: Success, media_type: str, file: str, received: Received) -> tuple[str, str]:
    """Extension and content type of a real file: of the kind that the request asks for, else of the example's file
    name, else of the media type."""
    kind = _media.extension(file) or _media.extension_for(media_type)
    family = _media.KINDS[kind].content_type.partition("/")[0]
    body = received.body if is_object(received.body) else {}
    asked = next((value for value in (*body.values(), *received.query.values()) if _is_kind(value, family)), kind)
    content_type = _media.KINDS[asked].content_type
    declared = any(fnmatchcase(content_type, name.lower()) for name, _ in success.media)
    if "*" not in media_type and (asked == kind or not declared):
        content_type = media_type
    return asked, content_type


def _is_kind(value: Json, family: str) -> bool:
    return (
        isinstance(value, str) and value in _media.KINDS and _media.KINDS[value].content_type.startswith(family + "/")
    )
