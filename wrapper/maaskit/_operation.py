"""What the client knows of an operation: values that the generator writes from the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from ._protocol import Link, Listing, Result, TaskProtocol

__all__ = [
    "Accumulate",
    "Body",
    "Envelope",
    "ErrorEvent",
    "EventStream",
    "EventText",
    "Media",
    "Operation",
    "TaskAnswer",
    "Terminal",
    "TextAnswer",
    "Upload",
    "UploadStep",
    "Value",
]


class Media(NamedTuple):
    """A text of the body that holds a file or its URL (`x-media`)."""

    pointer: str
    form: str
    """What a local file becomes: `base64`, `data-url`, or `url`: none is taken."""
    max_bytes: int | None = None


class Value(NamedTuple):
    """A value of the body that has a second spelling (`x-value`)."""

    pointer: str
    wire: str
    """How the wire has it: `text` (of a number), `integer`, `number`, or `pair` (text of two integers)."""
    separator: str = ""
    """Between the integers of a pair."""


class Body(NamedTuple):
    """The request body: its media type, and which of its members are files or take more than the wire does."""

    media_type: str
    files: tuple[str, ...] = ()
    """Wire names of the binary members of a multipart body."""
    media: tuple[Media, ...] = ()
    values: tuple[Value, ...] = ()


class Envelope(NamedTuple):
    """A rule by which an answer with HTTP 200 is a failure (`x-error-envelope`)."""

    pointer: str
    message: str
    code: str | None = None
    present: bool = False
    below: float | None = None
    not_in: tuple[Any, ...] = ()
    one_of: tuple[Any, ...] = ()


class Terminal(NamedTuple):
    """Events that end a stream: the value at `pointer` is one of `values`."""

    pointer: str
    values: tuple[Any, ...]


class ErrorEvent(NamedTuple):
    """Events that report a failure: the value at `pointer` is one of `values`."""

    pointer: str
    values: tuple[Any, ...]
    message: str
    code: str | None = None


class EventText(NamedTuple):
    """Where the readable text of an event stands; `when` limits it to some events."""

    pointer: str
    when: Terminal | None = None


class Accumulate(NamedTuple):
    """How events add up to the whole answer: later values win, members named in `concat` are joined."""

    into: Any
    """Decode spec of the whole answer."""
    final: str | None = None
    """Pointer to the whole answer inside the last event, where the vendor sends it."""
    concat: tuple[str, ...] = ()
    rename: Mapping[str, str] = {}
    set: Mapping[str, Any] = {}


class EventStream(NamedTuple):
    """How an operation streams (`x-sse`)."""

    event: Any
    """Decode spec of one event."""
    body: Mapping[str, Any] = {}
    query: Mapping[str, Any] = {}
    sentinel: str | None = None
    finish: tuple[str, ...] = ()
    terminal: Terminal | None = None
    error: str | None = None
    error_event: ErrorEvent | None = None
    text: EventText | None = None
    accumulate: Accumulate | None = None


class TextAnswer(NamedTuple):
    """A text/plain answer: the member of the JSON answer that holds the text."""

    member: str


class TaskAnswer(NamedTuple):
    """The other way to ask: the operation answers with a task to poll (`x-async`)."""

    answer: Any
    """Decode spec of that answer."""
    query: Mapping[str, Any]
    """Query members that ask for it."""
    parameters: tuple[str, ...] = ()
    """Arguments that only this way to ask has."""


class UploadStep(NamedTuple):
    """A call that follows when a file is stored."""

    link: str
    members: Mapping[str, str] = {}
    """Argument of that call → what the file tells: `name`, `extension` or `media_type`."""


class Upload(NamedTuple):
    """How a file is uploaded in several steps, of which this operation is the first (`x-upload`)."""

    name: str
    """The method that runs them all."""
    url: str
    """Pointer to the address of the storage, in the answer."""
    file: str
    """Form field of the file."""
    fields: str | None = None
    """Pointer to the form fields that go before it, in the answer."""
    members: Mapping[str, str] = {}
    """Argument of this operation → what the file tells."""
    steps: tuple[UploadStep, ...] = ()


class Operation(NamedTuple):
    """One HTTP operation of the description."""

    id: str
    """The dotted path of the call: `chat.completions.create`."""
    method: str
    path: str
    arguments: Mapping[str, tuple[str, str]]
    """Argument of the Python call → (`body`, `query`, `path` or `header`, name on the wire)."""
    required: tuple[str, ...]
    gateways: tuple[str, ...]
    security: tuple[str, ...]
    """Names of the security schemes that work, in the description's order."""
    body: Body | None = None
    fixed: tuple[tuple[str, str, Any], ...] = ()
    """(place, wire name, value) that every call sends."""
    answer: Any = None
    """Decode spec of the JSON answer."""
    binary: bool = False
    """The answer is bytes."""
    text: TextAnswer | None = None
    stream: EventStream | None = None
    task_answer: TaskAnswer | None = None
    modes: Mapping[str, str] = {}
    """Mode that a client may choose → what then stands before the path (`x-modes`)."""
    billed: bool = False
    """An accepted call costs money (`x-billing: submit`)."""
    envelope: tuple[Envelope, ...] = ()
    task: TaskProtocol | None = None
    """How to read the answer, of an operation that polls a task."""
    links: Mapping[str, Link] = {}
    """Further calls that the answer leads to, by name: `poll`, `cancel`, those that fetch results."""
    listing: Listing | None = None
    """Where the jobs of this operation are listed."""
    upload: Upload | None = None
    """How it begins the upload of a file."""
    results: tuple[Result, ...] = ()
    """Where the answer holds files (`x-results`)."""
