"""The task protocol of an operation: values that the generator writes from links and `x-task` of the description."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

__all__ = [
    "TERMINAL",
    "Expression",
    "Item",
    "Link",
    "Listing",
    "Notice",
    "Result",
    "Signature",
    "State",
    "TaskProtocol",
    "Webhook",
]

State = str
"""`queued`, `running`, `needs_input`, `succeeded`, `failed`, `canceled` or `expired`."""

TERMINAL = frozenset({"succeeded", "failed", "canceled", "expired"})


class Expression(NamedTuple):
    """A value that is taken from an exchange when a link is followed (OpenAPI, runtime expressions)."""

    source: str
    """`response` (its body), `request` (its members by their wire names), or `id` (the id of the task)."""
    pointer: str = ""


class Link(NamedTuple):
    """A further call that an answer leads to."""

    operation: str
    arguments: Mapping[str, Any]
    """Argument of that call → constant or `Expression`; lists and objects may hold them."""
    ids: tuple[str, ...] = ()
    """Where the answer may hold the id of the task; the first that is there counts."""
    reference: str | None = None
    """Argument of the submit that takes an id of the client's own, by which the poll finds the task too."""
    otherwise: str | None = None
    """Name of the link to another poll, for answers in which this one finds no id."""
    fallback: str | None = None
    """Name of the link to another poll of the same task, to ask where this one does not find it."""
    pattern: str | None = None
    """What an id looks like, where something else may stand in its place."""


class Listing(NamedTuple):
    """Where a gateway lists the jobs of an operation, and how to find one there."""

    operation: str
    arguments: Mapping[str, Any]
    items: str
    id: str
    created: str
    scale: float = 1.0
    """Seconds in one unit of `created`."""


class Item(NamedTuple):
    """For an answer that holds several tasks: where they stand, and where one says its id."""

    pointer: str
    id: str


class Result(NamedTuple):
    """Where results stand in an answer."""

    kind: str
    pointer: str | None = None
    encoding: str | None = None
    """`base64`, `markdown`, or None: a URL (for the kinds text and json the content itself)."""
    link: str | None = None
    fallback: bool = False
    """Only when the results before it gave nothing."""
    pattern: str | None = None
    """What it looks like, where something else may stand in its place."""
    each: str | None = None
    """The objects that hold them, where other members of such an object tell more; all other pointers start there."""
    unless: str | None = None
    """Where such an object says that it holds no result."""
    media_type: str | None = None
    """Where it says the media type."""


class Webhook(NamedTuple):
    """How a callback is read: its payload is what stands at `at` in the answer of the poll."""

    id: str
    at: str = ""


class Signature(NamedTuple):
    """How a webhook is signed: an HMAC of the body as sent, in lower-case hex."""

    header: str
    """In lower case."""
    algorithm: str
    """Name of the hash, as `hashlib` calls it."""


class Notice(NamedTuple):
    """What a gateway POSTs about an account (`webhooks` of the description)."""

    payload: str
    """Name of its model."""
    required: tuple[str, ...]
    """Members by which it is known."""
    signature: Signature | None = None


class TaskProtocol(NamedTuple):
    """How to read the answer of a poll (`x-task`)."""

    status: tuple[str, ...] = ()
    """Empty where nothing but the results tells the state."""
    states: Mapping[str, State] = {}
    """The vendor's word in lower case → state."""
    results: tuple[Result, ...] = ()
    progress: tuple[str, ...] = ()
    progress_of: float = 100.0
    message: tuple[str, ...] = ()
    code: tuple[str, ...] = ()
    item: Item | None = None
    results_follow: bool = False
    interval: float = 5.0
    """Seconds."""
    expires: float | None = None
    """Seconds that result URLs live."""
    expires_at: tuple[str, ...] = ()
    webhook: Webhook | None = None
