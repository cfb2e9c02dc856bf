"""What comes back for an example, and what one does with it: by the description of the answer and its example."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from maaskit._cli.description import operation, raw
from maaskit._operation import EventText, Operation
from maaskit._pointer import first
from maaskit._tasks.media_types import kind_of, suffix_of
from maaskit._tasks.reading import found_results
from maaskit_api.operations import OPERATIONS

from .examples import Example

__all__ = ["Outcome", "outcome_of"]

_JSON = "application/json"
_EVENTS = "text/event-stream"


class Outcome(NamedTuple):
    """What comes back.

    Attributes:
        kind: `stream`, `task`, `state` (a task that the documented answer says has no results yet), `bytes`, `files` (an
            answer that holds some) or `answer`.
        answer: The documented answer: JSON, or None.
        pointer: What of the answer is worth printing; empty for all of it.
        text: Where the text of an event stands, if it streams and has one.
        sentinel: The data that ends the stream.
        file: Name of the file that bytes are written to.
        either: Whether JSON may come in the place of bytes.
        as_task: Whether it is asked for a task in the place of an answer.
        is_text: Whether the documented answer is plain text.
    """

    kind: str
    answer: Any = None
    pointer: str = ""
    text: EventText | None = None
    sentinel: str | None = None
    file: str = ""
    either: bool = False
    as_task: bool = False
    is_text: bool = False

    @property
    def is_file(self) -> bool:
        """Whether the answer to this example is one file."""
        return self.kind == "bytes" and not isinstance(self.answer, Mapping)


def outcome_of(operation_id: str, example: Example) -> Outcome:
    """What comes back for an example.

    Raises:
        UsageError: There is no such operation.
    """
    known = operation(operation_id)
    if _asks_for_stream(known, example):
        assert known.stream is not None
        text = known.stream.text if _has_text(known, example) else None
        return Outcome("stream", text=text, sentinel=known.stream.sentinel)
    media_type, answer = _documented(known, example)
    as_task = known.task_answer is not None and known.task_answer.query.items() <= example.query.items()
    if "poll" in known.links and (as_task or known.task_answer is None):
        has_results = known.task is None or any(found_results(known.task.results, answer))
        return Outcome("task" if has_results else "state", answer, as_task=as_task)
    if known.binary:
        return Outcome("bytes", answer, file=_file_name(known, media_type), either=known.answer is not None)
    if any(found_results(known.results, answer)):
        return Outcome("files", answer)
    pointer = next((one for one in _worth(known) if first(answer, one)), "")
    return Outcome("answer", answer, pointer, is_text=media_type.startswith("text/"))


def _asks_for_stream(known: Operation, example: Example) -> bool:
    if known.stream is None:
        return False
    body = example.body if isinstance(example.body, Mapping) else {}
    if not known.stream.body and not known.stream.query:
        return known.answer is None and not known.binary
    return known.stream.body.items() <= body.items() and known.stream.query.items() <= example.query.items()


def _has_text(known: Operation, example: Example) -> bool:
    """Whether the documented stream of the example, if there is one, says anything."""
    assert known.stream is not None
    events = raw(known.id)["responses"]["200"]["content"][_EVENTS]["x-sse"]["streams"].get(example.name)
    text = known.stream.text
    return events is None or (text is not None and any(first(event, text.pointer) for event in events))


def _documented(known: Operation, example: Example) -> tuple[str, Any]:
    """(media type, answer) of the example; of a text the object that the client makes of it."""
    content = raw(known.id)["responses"]["200"]["content"]
    for media_type, media in content.items():
        if media_type != _EVENTS and example.name in media.get("examples", {}):
            value = media["examples"][example.name]["value"]
            return media_type, {known.text.member: value} if known.text and isinstance(value, str) else value
    others = [one for media in content.values() for one in media.get("examples", {}).values()]
    return next(iter(content)), others[0]["value"] if others else None


def _file_name(known: Operation, media_type: str) -> str:
    if media_type == _JSON:
        media_type = next(iter(raw(known.id)["responses"]["200"]["content"]))
    return kind_of(media_type) + suffix_of(kind_of(media_type), None, media_type)


def _worth(known: Operation) -> Iterator[str]:
    """Pointers to what is worth printing: the text of the answer, or the state of a task."""
    if known.text is not None:
        yield f"/{known.text.member}"
    if known.task is not None:
        yield from known.task.status
    yield from _texts(known)


def _texts(known: Operation) -> Iterator[str]:
    """Where the text of an answer stands: where that of the events stands which add up to such an answer."""
    for other in OPERATIONS.values():
        stream = other.stream
        if stream is None or stream.text is None or stream.accumulate is None:
            continue
        if stream.accumulate.into != known.answer or stream.accumulate.final is not None:
            continue
        renamed = stream.accumulate.rename
        yield "/".join(renamed.get(name, name) for name in stream.text.pointer.split("/"))
