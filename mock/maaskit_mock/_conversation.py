"""A conversation over a WebSocket, by the AsyncAPI document: which events answer an event. Knows nothing of sockets."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from typing import Any

from . import _ids, _media, _pointers, _report, _rules
from ._auth import Scheme, schemes_of
from ._description import Node
from ._examples import Choice
from ._operations import mappings
from ._reading import read_json
from ._schemas import Compiler, Schema
from ._values import Incoming, Json, Received, Refusal, is_list, is_object

TYPE = "/type"


@dataclass(frozen=True)
class Turn:
    """One operation of the document: an event of the client and what may come of it, or what the gateway says by itself."""

    id: str
    schema: Schema | None
    exchanges: Mapping[str, Mapping[str, Json]]
    """By name: `request` (the client's event, if it takes one) and `events`."""
    rules: tuple[Mapping[str, Json], ...]

    @cached_property
    def choice(self) -> Choice:
        """Chooses the exchange that an event of the client begins."""
        requests = {name: {"body": one["request"]} for name, one in self.exchanges.items()}
        return Choice(requests, (), [(pointer, None) for pointer in _rules.deciding(self.rules)])

    def rule(self, word: str) -> Mapping[str, Json] | None:
        """The first rule with that word."""
        return next((rule for rule in self.rules if word in rule), None)


@dataclass(frozen=True, slots=True)
class Channel:
    """The WebSocket that the document describes."""

    id: str
    """The operation that opens it."""
    path: str
    security: tuple[tuple[Scheme, ...], ...]
    gateways: frozenset[str]
    greeting: Turn
    unasked: tuple[Turn, ...]
    turns: Mapping[str, Turn]
    """By the type of the client's event."""


@dataclass(frozen=True, slots=True)
class Said:
    """An event of the gateway."""

    cause: str
    """Type of the client's event that it answers; nothing for what comes by itself."""
    event: Json


def shipped() -> Channel | None:
    """The channel of the document that maaskit_api ships, if it ships one."""
    try:
        source = resources.files("maaskit_api") / "asyncapi.json"
        document = json.loads(source.read_bytes())
    except (ModuleNotFoundError, FileNotFoundError):
        return None
    return read(Node(document, "", document))


def read(root: Node) -> Channel:
    """The channel that an AsyncAPI document describes."""
    compiler = Compiler(root)
    operations = root.get("operations")
    assert operations is not None
    asking: dict[str, Turn] = {}
    telling: list[tuple[Node, Turn]] = []
    for id_, node in operations.items():
        message = node.members("messages")[0]
        sent = node.plain("action") == "send"
        exchanges = node.plain("x-exchanges", default={})
        schema = compiler.compile(message.get("payload")) if sent else None
        turn = Turn(id_, schema, exchanges, mappings(node, "x-mock"))
        if sent:
            asking[str(message.plain("name"))] = turn
        else:
            telling.append((node, turn))
    first, greeting = telling[0]
    return Channel(
        id=greeting.id,
        path=str(first.plain("channel", "address")),
        security=tuple((scheme,) for scheme in schemes_of(root)),
        gateways=frozenset(first.plain("x-gateways", default=[])),
        greeting=greeting,
        unasked=tuple(turn for _, turn in telling[1:]),
        turns=asking,
    )


class Conversation:
    """What was said so far, and what is to be said next."""

    def __init__(self, channel: Channel, incoming: Incoming) -> None:
        self._channel = channel
        self._query = dict(incoming.query)
        self._base_url = incoming.base_url
        self._seed = incoming.id
        self._count = 0
        self._heard: dict[str, Any] = {}
        """By type: the last event of the client, with what it inherited."""
        self._own: dict[str, str] = {}
        """Ids of the examples and ours in place of them, of the greeting: they stay."""
        self._of_cause: dict[str, dict[str, str]] = {}
        """The same of the last answer to each type."""

    def greeting(self) -> list[Said]:
        """What the gateway says first."""
        turn = self._channel.greeting
        return self._play(turn, next(iter(turn.exchanges)), {}, "", {})

    def answer(self, message: bytes, pending: Collection[str]) -> tuple[list[Said], str | None]:
        """(what comes of a message, the type whose answer it cuts short). `pending`: the types that are being answered."""
        event: Json = None
        try:
            event = read_json(message)
            turn = self._turn(event)
        except Refusal as refusal:
            return self._refused(refusal, event), None
        cause = str(event["type"])
        body = self._inherited(turn, event)
        self._heard[cause] = body
        interrupting = turn.rule("interrupt")
        if interrupting is None:
            return self._play(turn, self._chosen(turn, body), body, cause, {}), None
        victim = str(interrupting["interrupt"])
        if victim not in pending:
            return self._play(turn, str(interrupting["otherwise"]), body, cause, {}), None
        return self._play(turn, next(iter(turn.exchanges)), body, cause, self._of_cause.get(victim, {})), victim

    def _turn(self, event: Json) -> Turn:
        kind = event.get("type") if is_object(event) else None
        turn = self._channel.turns.get(kind) if isinstance(kind, str) else None
        if turn is None:
            known = ", ".join(self._channel.turns)
            raise Refusal(400, f"no event of the type {str(kind)[:80]!r}; known: {known}", code="unknown", param="type")
        errors = turn.schema.errors(event) if turn.schema else []
        if errors:
            raise _report.refuse(errors, "event")
        return turn

    def _refused(self, refusal: Refusal, event: Json) -> list[Said]:
        """What the gateway says of an event that is not as it should be."""
        turn = next(turn for turn in self._channel.unasked if turn.rule("refuse"))
        rule = turn.rule("refuse") or {}
        said = self._play(turn, str(rule["refuse"]), {}, "", {})
        own = event.get("event_id") if is_object(event) else None
        for word, value in (("message", refusal.message), ("param", refusal.param), ("event", own)):
            for container, key in _pointers.places(said[0].event, str(rule[word])):
                container[key] = value
        return said

    def _inherited(self, turn: Turn, event: dict[str, Json]) -> Json:
        """The event with what earlier ones have settled for it."""
        body: dict[str, Json] = json.loads(json.dumps(event))
        for rule in turn.rules:
            if "inherit" in rule:
                earlier = _pointers.get(self._heard.get(str(rule["from"])), str(rule["at"]))
                given = _pointers.get(body, str(rule["inherit"]))
                if is_object(earlier):
                    _pointers.put(body, str(rule["inherit"]), {**earlier, **(given if is_object(given) else {})})
            elif "forget" in rule and self._was(rule):
                for container, key in [*_pointers.places(body, str(rule["forget"]))]:
                    del container[key]
        return body

    def _was(self, rule: Mapping[str, Json]) -> bool:
        """Whether the last event of a type has the value that a rule names."""
        found = _pointers.get(self._heard.get(str(rule["after"])), str(rule["at"]))
        return bool(found == rule["value"])

    def _chosen(self, turn: Turn, body: Json) -> str:
        return turn.choice.ranked(turn.exchanges, Received(body))[0]

    def _play(self, turn: Turn, name: str, body: Json, cause: str, ids: dict[str, str]) -> list[Said]:
        """The events of an exchange, with ids of their own."""
        own = {**self._own, **ids}
        events = [self._renamed(event, own) for event in turn.exchanges[name]["events"]]
        if turn is self._channel.greeting:
            self._own = own
        self._of_cause[cause] = own
        received = Received(body, {}, self._query)
        placed = [_media.place(event, self._base_url) for event in _rules.apply(turn.rules, events, received, TYPE)]
        return [Said(cause, event) for event in placed]

    def _renamed(self, value: Json, ids: dict[str, str]) -> Json:
        if is_list(value):
            return [self._renamed(item, ids) for item in value]
        if not is_object(value):
            return value
        return {
            key: self._id(item, ids) if isinstance(item, str) and _names_id(key) else self._renamed(item, ids)
            for key, item in value.items()
        }

    def _id(self, example: str, ids: dict[str, str]) -> str:
        if example not in ids:
            self._count += 1
            ids[example] = str(_ids.alike(example, f"{self._seed}/{self._count}", lambda _: False))
        return ids[example]


def _names_id(key: str) -> bool:
    return key == "id" or key.endswith("_id")


def types(said: Collection[Said]) -> Iterator[str]:
    """The types whose answers are still to be said."""
    return (one.cause for one in said)
