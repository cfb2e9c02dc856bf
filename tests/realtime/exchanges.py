"""Every exchange of the AsyncAPI document, as a table for the tests."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, NamedTuple

import jsonschema_rs

DOCUMENT: dict[str, Any] = json.loads((files("maaskit_api") / "asyncapi.json").read_bytes())
MESSAGES: dict[str, Any] = next(iter(DOCUMENT["channels"].values()))["messages"]


class Operation(NamedTuple):
    """What opens the conversation: all exchanges are part of it."""

    id: str = "realtime.connect"


class Call(NamedTuple):
    """One exchange, as the ledger knows it."""

    operation: Operation
    name: str


class Turn(NamedTuple):
    """One exchange."""

    id: str
    call: Call
    summary: str
    request: Mapping[str, Any] | None
    events: list[Any]
    answers: tuple[str, ...]
    """Types of the events that may come of it."""


def turns() -> Iterator[Turn]:
    """All of them."""
    for id_, raw in DOCUMENT["operations"].items():
        holder = raw.get("reply", {"messages": []}) if raw["action"] == "send" else raw
        answers = tuple(message["$ref"].rsplit("/", 1)[1] for message in holder["messages"])
        for name, exchange in raw["x-exchanges"].items():
            request = exchange.get("request")
            call = Call(Operation(), f"{request['type'] if request else id_} {name}")
            yield Turn(f"{id_}-{name}", call, exchange["summary"], request, exchange["events"], answers)


def problems(event: Mapping[str, Any]) -> list[str]:
    """How an event differs from the schema of its type."""
    return [str(error) for error in _validator(event["type"]).iter_errors(event)]


@cache
def _validator(type_: str) -> jsonschema_rs.Draft202012Validator:
    payload = MESSAGES[type_]["payload"]
    return jsonschema_rs.Draft202012Validator({**payload, "components": DOCUMENT["components"]})
