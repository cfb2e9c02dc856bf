"""The WebSocket that OpenAPI has no words for, from its AsyncAPI document: what of it reaches the client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from .bundle import name_of
from .errors import GenerationError

__all__ = ["SocketView", "merged", "view"]

_CONNECT = "realtime.connect"


@dataclass(frozen=True)
class SocketView:
    """All that the template says about the connection."""

    id: str
    path: str
    parameters: tuple[str, ...]
    """Of the query."""
    headers: Mapping[str, str]
    """That every handshake sends."""
    gateways: tuple[str, ...]
    security: tuple[str, ...]
    servers: Mapping[str, str]
    """Gateway to the address that it has for this alone."""
    sent: tuple[str, ...]
    """Models of the client's events."""
    received: tuple[str, ...]
    """Models of the gateway's events."""


def view(asyncapi: Mapping[str, Any]) -> SocketView:
    """What the AsyncAPI document says.

    Raises GenerationError where it says what the client would leave out.
    """
    if len(asyncapi["channels"]) != 1 or _CONNECT not in asyncapi["operations"]:
        raise GenerationError(f"the AsyncAPI document must have one channel, and {_CONNECT} to open it")
    channel = next(iter(asyncapi["channels"].values()))
    operations = asyncapi["operations"].values()
    connect = asyncapi["operations"][_CONNECT]
    binding = channel["bindings"]["ws"]
    sending = [operation for operation in operations if operation["action"] == "send"]
    receiving = [operation for operation in operations if operation["action"] == "receive"]
    answering = [operation["reply"] for operation in sending if "reply" in operation]
    security = {name_of(scheme): None for server in asyncapi["servers"].values() for scheme in server["security"]}
    found = SocketView(
        id=_CONNECT,
        path=channel["address"],
        parameters=tuple(binding["query"]["properties"]),
        headers={name: schema["const"] for name, schema in binding["headers"]["properties"].items()},
        gateways=tuple(connect["x-gateways"]),
        security=tuple(security),
        servers={id_: f"{server['protocol']}://{server['host']}" for id_, server in asyncapi["servers"].items()},
        sent=_payloads(channel, sending),
        received=_payloads(channel, [*receiving, *answering]),
    )
    known = {name_of(message["payload"]) for message in channel["messages"].values()}
    if left := known - {*found.sent, *found.received}:
        raise GenerationError(f"no operation has the messages of {', '.join(sorted(left))}")
    return found


def merged(document: Mapping[str, Any], asyncapi: Mapping[str, Any]) -> dict[str, Any]:
    """The OpenAPI document with the schemas of the AsyncAPI document beside its own.

    Raises GenerationError where a name means two things.
    """
    own, further = document["components"]["schemas"], asyncapi["components"]["schemas"]
    if twice := [name for name in own.keys() & further.keys() if own[name] != further[name]]:
        raise GenerationError(f"OpenAPI and AsyncAPI document differ in {', '.join(sorted(twice))}")
    return {**document, "components": {**document["components"], "schemas": {**own, **further}}}


def _payloads(channel: Mapping[str, Any], operations: Iterable[Mapping[str, Any]]) -> tuple[str, ...]:
    """Models of the messages of some operations, in the order of the channel."""
    meant = {name_of(message) for operation in operations for message in operation["messages"]}
    return tuple(name_of(message["payload"]) for name, message in channel["messages"].items() if name in meant)
