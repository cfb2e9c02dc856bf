"""What the description says of tasks: links, `x-poll`, `x-list`, `x-task`, callbacks and webhooks, as values."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from ._description import Node
from ._values import Json, is_list, is_object

POLL, LIST, CANCEL, INPUT = "poll", "list", "cancel", "input"
OWN = frozenset({POLL, LIST, CANCEL, INPUT})
"""Names of links that do not lead to results."""
_EXPRESSION = re.compile(r"\$(response|request)\.(body|path|query|header)(?:#((?:/[^{}]*)?)|\.([^{}]+))?")
_IN_BRACES = re.compile(r"\{(\$[^{}]+)\}")


@dataclass(frozen=True, slots=True)
class Expression:
    """A runtime expression of OpenAPI: a value of an exchange."""

    answer: bool
    """Taken from the answer, else from the request."""
    place: str
    """`body`, `path`, `query` or `header`."""
    name: str
    """A JSON pointer into the body, or the name of the parameter."""


@dataclass(frozen=True, slots=True)
class Argument:
    """One value that a link gives to the linked call."""

    place: str
    """`body`, `path`, `query`, `header`; "" when the link doesn't say it."""
    name: str
    expressions: tuple[Expression, ...]
    """Those in its value; none when it is a constant."""


@dataclass(frozen=True, slots=True)
class Listing:
    """`x-list`: how a job stands in a list."""

    items: str
    id: str
    created: str
    milliseconds: bool


@dataclass(frozen=True, slots=True)
class Link:
    """A further call that an answer leads to."""

    name: str
    operation: str
    arguments: tuple[Argument, ...]
    also: tuple[str, ...] = ()
    """`x-poll.ids`: where else the id may stand."""
    reference: str | None = None
    otherwise: str | None = None
    """`x-poll.otherwise`: the name of the link to another poll, for answers in which this one finds no id."""
    fallback: str | None = None
    """`x-poll.fallback`: the name of the link to another poll of the same jobs."""
    pattern: str | None = None
    """`x-poll.pattern`: what an id looks like, where something else may stand in its place."""
    listing: Listing | None = None

    @property
    def ids(self) -> tuple[str, ...]:
        """Pointers into the answer at which the id of the job may stand, the likeliest first."""
        return tuple(dict.fromkeys([*self.answer_pointers()[:1], *self.also]))

    @property
    def carriers(self) -> tuple[Argument, ...]:
        """The arguments of the linked call that carry the id."""
        pointers = self.ids
        found = tuple(
            argument
            for argument in self.arguments
            if any(one.answer and one.name in pointers for one in argument.expressions)
        )
        asked = (argument for argument in self.arguments if argument.place != "header")
        return found or tuple(argument for argument in asked if argument.expressions)

    def answer_pointers(self) -> tuple[str, ...]:
        """Every pointer into the answer that its arguments name."""
        return tuple(one.name for argument in self.arguments for one in argument.expressions if one.answer)


@dataclass(frozen=True, slots=True)
class Upload:
    """`x-upload`: the storage that an answer names, and the calls that follow."""

    url: str
    fields: str | None
    file: str
    links: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Result:
    """Where a result stands."""

    pointer: str | None
    link: str | None
    pattern: str = ""
    """What it looks like, where something else may stand in its place."""


@dataclass(frozen=True, slots=True)
class Task:
    """`x-task`: how the answer of a poll says how the job is."""

    status: tuple[str, ...]
    states: Mapping[str, str]
    """The vendor's word in lower case → state."""
    words: Mapping[str, str]
    """State → the first of the vendor's words for it."""
    progress: tuple[str, ...]
    progress_of: float
    message: tuple[str, ...]
    results: tuple[Result, ...]
    item: tuple[str, str] | None
    """Of an answer that holds several jobs: where they stand, and where one says its id."""
    expires: float | None
    expires_at: tuple[str, ...]
    payload: str
    """What stands here in the answer is the payload of a webhook; "" for all of it."""
    payload_id: str | None


@dataclass(frozen=True, slots=True)
class Signature:
    """How a webhook is signed."""

    header: str
    algorithm: str


@dataclass(frozen=True, slots=True)
class Callback:
    """Where a submit takes the URL of a webhook."""

    url: str
    """The template: runtime expressions in braces."""
    signature: Signature | None

    def called(self, value: Callable[[Expression], Json]) -> str | None:
        """The URL, with what `value` finds for its expressions; None when one finds nothing."""
        url = self.url
        for text in _IN_BRACES.findall(self.url):
            expression = _expression(text)
            found = value(expression) if expression is not None else None
            if not isinstance(found, str) or not found:
                return None
            url = url.replace(f"{{{text}}}", found)
        return url


@dataclass(frozen=True, slots=True)
class Webhook:
    """A webhook of the account."""

    name: str
    examples: Mapping[str, Json]
    signature: Signature | None


def links(answer: Node | None) -> dict[str, Link]:
    """The links of an answer, by name."""
    node = answer.get("links") if answer is not None else None
    return {name: _link(name, one) for name, one in node.items()} if node is not None else {}


def polls(links: Mapping[str, Link]) -> tuple[Link, ...]:
    """The links to polls: the one of that name, then those that it gives for other answers, and where it finds nothing."""
    found: dict[str, Link] = {}
    names = [POLL]
    for name in names:
        if name in links and name not in found:
            found[name] = links[name]
            names += [one for one in (links[name].otherwise, links[name].fallback) if one is not None]
    return tuple(found.values())


def task(answer: Node | None) -> Task | None:
    """The `x-task` of an answer, or None."""
    node = answer.get("x-task") if answer is not None else None
    if node is None:
        return None
    states = {str(word): str(state) for word, state in node.plain("states", default={}).items()}
    words: dict[str, str] = {}
    for word, state in states.items():
        words.setdefault(state, word)
    progress = node.plain("progress")
    of = float(progress.get("of", 100)) if is_object(progress) else 100.0
    item = node.plain("item", "pointer")
    return Task(
        status=_pointers(node.plain("status")),
        states={word.lower(): state for word, state in states.items()},
        words=words,
        progress=_pointers(progress["pointer"] if is_object(progress) else progress),
        progress_of=of,
        message=_pointers(node.plain("error", "message")),
        results=tuple(
            Result(one.plain("pointer"), one.plain("link"), str(one.plain("pattern", default="")))
            for one in node.members("results")
        ),
        item=(str(item), str(node.plain("item", "id"))) if item is not None else None,
        expires=node.plain("expires"),
        expires_at=_pointers(node.plain("expires_at")),
        payload=str(node.plain("webhook", "at", default="")),
        payload_id=node.plain("webhook", "id"),
    )


def upload(answer: Node | None) -> Upload | None:
    """The `x-upload` of an answer, or None."""
    node = answer.get("x-upload") if answer is not None else None
    if node is None:
        return None
    return Upload(
        url=str(node.plain("store", "url")),
        fields=node.plain("store", "fields"),
        file=str(node.plain("store", "file")),
        links=tuple(str(one.plain("link")) for one in node.members("then")),
    )


def callbacks(operation: Node) -> tuple[Callback, ...]:
    """Where an operation takes URLs of webhooks."""
    node = operation.get("callbacks")
    found = [one.items() for _, one in node.items()] if node is not None else []
    return tuple(Callback(url, _signature(item)) for items in found for url, item in items)


def webhooks(root: Node) -> dict[str, Webhook]:
    """The webhooks of the account, by name."""
    node = root.get("webhooks")
    found: dict[str, Webhook] = {}
    for name, item in node.items() if node is not None else ():
        media = item.get("post", "requestBody", "content", "application/json")
        examples = media.get("examples") if media is not None else None
        values = {key: one.plain("value") for key, one in examples.items()} if examples is not None else {}
        found[name] = Webhook(name, values, _signature(item))
    return found


def _signature(item: Node) -> Signature | None:
    node = item.get("post", "x-signature")
    if node is None:
        return None
    algorithm = str(node.plain("algorithm")).removeprefix("hmac-")
    return Signature(str(node.plain("header")).lower(), algorithm)


def _link(name: str, node: Node) -> Link:
    listed = node.get("x-list")
    words = {name: node.plain("x-poll", name) for name in ("reference", "otherwise", "fallback", "pattern")}
    return Link(
        name=name,
        operation=str(node.plain("operationId")),
        arguments=tuple(_arguments(node)),
        also=tuple(str(pointer) for pointer in node.plain("x-poll", "ids", default=[])),
        listing=_listing(listed) if listed is not None else None,
        **{name: str(word) for name, word in words.items() if word is not None},
    )


def _arguments(node: Node) -> Iterator[Argument]:
    for key, value in node.plain("parameters", default={}).items():
        place, _, name = key.rpartition(".")
        yield Argument(place, name, tuple(_expressions(value)))
    body = node.plain("requestBody", default={})
    for key, value in body.items() if is_object(body) else ():
        yield Argument("body", key, tuple(_expressions(value)))


def _expressions(value: Json) -> Iterator[Expression]:
    if is_list(value):
        for one in value:
            yield from _expressions(one)
    elif is_object(value):
        for one in value.values():
            yield from _expressions(one)
    elif isinstance(value, str) and (found := _expression(value)) is not None:
        yield found


def _expression(text: str) -> Expression | None:
    found = _EXPRESSION.fullmatch(text)
    return Expression(found[1] == "response", found[2], found[3] or found[4] or "") if found else None


def _listing(node: Node) -> Listing:
    unit = node.plain("unit", default="s")
    return Listing(str(node.plain("items")), str(node.plain("id")), str(node.plain("created")), unit == "ms")


def _pointers(value: Json) -> tuple[str, ...]:
    if value is None:
        return ()
    return tuple(str(one) for one in value) if is_list(value) else (str(value),)
