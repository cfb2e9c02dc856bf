"""What there is to know of an operation, read from the description: values, without a word about how they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from maaskit_api.operations import GATEWAYS, OPERATIONS

from .._cli.description import document, fields, ids, raw
from .calls import methods
from .members import Member, Shape, field_member, paragraphs, shapes

__all__ = [
    "Answer",
    "Event",
    "Facts",
    "Family",
    "KnownError",
    "Offer",
    "Provenance",
    "Row",
    "Stream",
    "TaskLife",
    "errors_of_all",
    "facts",
    "families",
    "groups",
]

_STREAM = "text/event-stream"


class Offer(NamedTuple):
    """A gateway that offers an operation, and how sure that is."""

    gateway: str
    name: str
    confidence: str


class Row(NamedTuple):
    """An entry of a source document that an operation answers."""

    document: str
    title: str
    group: str


class Provenance(NamedTuple):
    """Where the facts come from. `confidence`: `documented`, `sibling` or `inferred`; `checked`: an ISO date."""

    confidence: str
    rows: tuple[Row, ...]
    sources: tuple[str, ...]
    checked: str
    notes: str


class Answer(NamedTuple):
    """An answer by HTTP 200 in one media type. `examples`: (name, summary, value)."""

    media_type: str
    shapes: tuple[Shape, ...]
    examples: tuple[tuple[str, str, Any], ...]


class Event(NamedTuple):
    """A kind of event of a stream: `name`, where the vendor names them, and what it holds."""

    name: str
    shape: Shape


class Stream(NamedTuple):
    """How an operation streams.

    Attributes:
        asked: What of the request asks for a stream: place and members.
        sentinel: The data that ends it, if any.
        named: Pointer to what the `event:` field repeats; empty where there is none.
        events: The kinds of events.
        examples: Name → the data of its events.
    """

    asked: Mapping[str, Mapping[str, Any]]
    sentinel: str
    named: str
    events: tuple[Event, ...]
    examples: Mapping[str, tuple[Any, ...]]


class TaskLife(NamedTuple):
    """The life of a task.

    Attributes:
        submits: The operations that start it.
        poll: The operation that tells its state.
        cancel: The operation that ends it early; empty where the vendor has none.
        listing: The operation that lists such tasks; empty where there is none.
        states: State of the task protocol → the vendor's words for it.
        results: Kinds of what it makes: `video`, `image`, ...
        interval: Suggested seconds between polls.
        expires: Seconds that the links to results live; None where that is not known.
        progress: Whether the vendor tells how far it is.
        called_back: Whether the vendor calls a URL of the user's, too.
    """

    submits: tuple[str, ...]
    poll: str
    cancel: str
    listing: str
    states: Mapping[str, tuple[str, ...]]
    results: tuple[str, ...]
    interval: float | None
    expires: float | None
    progress: bool
    called_back: bool


class KnownError(NamedTuple):
    """A documented error: status, the code in the answer, what it means, what kind of trouble it is."""

    status: int
    code: str
    meaning: str
    kind: str


class Family(NamedTuple):
    """A family of operations: its name, its title, one line about it, and the ids."""

    name: str
    title: str
    description: str
    operations: tuple[str, ...]


class Facts(NamedTuple):
    """All of an operation. `parameters`: by place (`path`, `query`, `header`, `body`), those that it has."""

    id: str
    method: str
    path: str
    family: str
    summary: str
    description: str
    deprecated: bool
    billing: str
    offers: tuple[Offer, ...]
    security: tuple[str, ...]
    modes: Mapping[str, str]
    calls: tuple[str, ...]
    parameters: Mapping[str, tuple[Member, ...]]
    media_type: str
    answers: tuple[Answer, ...]
    stream: Stream | None
    task: TaskLife | None
    errors: tuple[KnownError, ...]
    provenance: Provenance


def facts(id: str) -> Facts:
    """What there is to know of an operation.

    Raises:
        UsageError: There is no such operation.
    """
    from .._cli.description import operation

    known, said = operation(id), raw(id)
    source = said["x-provenance"]
    family = said["tags"][0]
    return Facts(
        id,
        known.method,
        known.path,
        family,
        said["summary"],
        paragraphs(said["description"]),
        bool(said.get("deprecated")),
        said.get("x-billing", ""),
        tuple(
            Offer(name, GATEWAYS[name]["name"], source.get("by_gateway", {}).get(name, source["confidence"]))
            for name in known.gateways
        ),
        known.security,
        known.modes,
        tuple(methods(known)),
        _parameters(id),
        known.body.media_type if known.body else "",
        tuple(_answers(said)),
        _stream(said),
        _task(id),
        _errors(next(tag for tag in document()["tags"] if tag["name"] == family).get("x-errors", ())),
        Provenance(
            source["confidence"],
            tuple(Row(row["document"], row["title"], row.get("group", "")) for row in source["rows"]),
            tuple(source["sources"]),
            str(source["checked"]),
            paragraphs(source.get("notes", "")),
        ),
    )


def families() -> dict[str, Family]:
    """All families, in the description's order."""
    return {
        tag["name"]: Family(
            tag["name"],
            tag["x-displayName"],
            tag["description"],
            tuple(id for id in ids() if id.partition(".")[0] == tag["name"]),
        )
        for tag in document()["tags"]
    }


def groups() -> list[tuple[str, tuple[str, ...]]]:
    """What the families are about: title of a group, and the names of its families."""
    return [(group["name"], tuple(group["tags"])) for group in document()["x-tagGroups"]]


def errors_of_all() -> tuple[KnownError, ...]:
    """The documented errors that every operation may answer with."""
    return _errors(document()["x-errors"])


def _parameters(id: str) -> dict[str, tuple[Member, ...]]:
    found: dict[str, list[Member]] = {}
    for field in fields(id).values():
        found.setdefault(field.place, []).append(field_member(field))
    return {
        place: tuple(sorted(found[place], key=lambda one: not one.required))
        for place in ("path", "query", "header", "body")
        if place in found
    }


def _answers(said: Mapping[str, Any]) -> Iterator[Answer]:
    for media_type, content in said["responses"]["200"]["content"].items():
        if media_type != _STREAM:
            schema = content.get("schema", {})
            shown = tuple(
                (name, one.get("summary", ""), one.get("value")) for name, one in content.get("examples", {}).items()
            )
            yield Answer(media_type, tuple(shapes(schema)), shown)


def _stream(said: Mapping[str, Any]) -> Stream | None:
    content = said["responses"]["200"]["content"].get(_STREAM)
    if content is None:
        return None
    told = content["x-sse"]
    return Stream(
        told["request"],
        told.get("sentinel") or "",
        told.get("event", ""),
        tuple(Event(shape.tag.partition(": ")[2], shape) for shape in shapes(content["schema"])),
        {name: tuple(events) for name, events in told["streams"].items()},
    )


def _task(id: str) -> TaskLife | None:
    links = raw(id)["responses"]["200"].get("links", {})
    poll = links["poll"]["operationId"] if "poll" in links else id
    told = raw(poll)["responses"]["200"].get("x-task")
    if told is None:
        return None
    submits = tuple(one for one, target in _polled() if target == poll)
    linked = links if "poll" in links else raw(submits[0])["responses"]["200"]["links"] if submits else {}
    states: dict[str, list[str]] = {}
    for word, state in told.get("states", {}).items():
        states.setdefault(state, []).append(word)
    return TaskLife(
        submits,
        poll,
        linked.get("cancel", {}).get("operationId", ""),
        linked.get("list", {}).get("operationId", ""),
        {state: tuple(words) for state, words in states.items()},
        tuple(dict.fromkeys(one["kind"] for one in told.get("results", ()))),
        told.get("interval"),
        told.get("expires"),
        "progress" in told,
        any("callbacks" in raw(one) for one in submits),
    )


@cache
def _polled() -> tuple[tuple[str, str], ...]:
    """Which operation polls the tasks of which."""
    return tuple(
        (id, links["poll"]["operationId"])
        for id in OPERATIONS
        if "poll" in (links := raw(id)["responses"]["200"].get("links", {}))
    )


def _errors(listed: Any) -> tuple[KnownError, ...]:
    found = [KnownError(one["status"], str(one.get("code", "")), one["meaning"], one.get("kind", "")) for one in listed]
    return tuple(dict.fromkeys(found))
