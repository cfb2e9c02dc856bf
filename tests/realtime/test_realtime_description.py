"""The AsyncAPI document: examples fit the schemas, extensions are as they should be, and the client has all of it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from exchanges import DOCUMENT, MESSAGES, Turn, problems, turns

from maaskit_api import models, realtime

EXTENSIONS = Path(__file__).parents[2] / "openapi" / "extensions"
SCHEMAS: dict[str, Any] = DOCUMENT["components"]["schemas"]


def conforms(value: Any, extension: str) -> list[str]:
    schema = json.loads((EXTENSIONS / f"{extension}.schema.json").read_text("utf-8"))
    return [str(error) for error in jsonschema_rs.Draft202012Validator(schema).iter_errors(value)]


@pytest.mark.parametrize("turn", list(turns()), ids=lambda turn: turn.id)
def test_examples_fit(turn: Turn) -> None:
    for event in [*([turn.request] if turn.request else []), *turn.events]:
        assert problems(event) == []
        assert unknown(event, {"$ref": f"#/components/schemas/{schema_of(event)}"}) == []


@pytest.mark.parametrize("turn", list(turns()), ids=lambda turn: turn.id)
def test_an_exchange_has_the_events_of_its_operation(turn: Turn) -> None:
    own = turn.request["type"] if turn.request else None
    wrong = {event["type"] for event in turn.events} - set(turn.answers)
    assert wrong <= ({"error"} if own else set())


def test_every_event_has_an_example() -> None:
    shown = {event["type"] for turn in turns() for event in [*([turn.request] if turn.request else []), *turn.events]}
    assert set(MESSAGES) == shown


def test_a_message_has_the_name_of_its_type() -> None:
    for key, message in MESSAGES.items():
        schema = SCHEMAS[message["payload"]["$ref"].rsplit("/", 1)[1]]
        assert key == message["name"] == schema["properties"]["type"]["const"]


@pytest.mark.parametrize("operation", DOCUMENT["operations"])
def test_extensions(operation: str) -> None:
    raw = DOCUMENT["operations"][operation]
    assert conforms(raw["x-exchanges"], "asyncapi/x-exchanges") == []
    if "x-mock" in raw:
        assert conforms(raw["x-mock"], "asyncapi/x-mock") == []
    told = [raw["x-provenance"]] if "x-provenance" in raw else []
    told += [one["x-provenance"] for one in raw["x-exchanges"].values() if "x-provenance" in one]
    for provenance in told:
        assert conforms(provenance, "x-provenance") == []


def test_extensions_are_checked() -> None:
    assert conforms([{"interrupt": "a"}], "asyncapi/x-mock")
    assert conforms({"a": {"summary": "A", "events": [], "answer": {}}}, "asyncapi/x-exchanges")


def test_schemas_are_open_and_named() -> None:
    for name, schema in SCHEMAS.items():
        assert name.startswith("Realtime")
        assert schema.get("description"), name
        assert schema.get("additionalProperties", True) is True
        assert anonymous(schema) == [], name


def test_the_client_has_every_event() -> None:
    received = {message["payload"]["$ref"].rsplit("/", 1)[1] for message in MESSAGES.values()}
    sent = {name for name in received if hasattr(models, f"{name}Param")}
    assert set(realtime.EVENT) == received - sent
    assert len(sent) == 9


def test_the_handshake() -> None:
    assert realtime.CONNECT.fixed == (("header", "OpenAI-Beta", "realtime=v1"),)
    assert realtime.SERVERS == {"ecovai": "wss://api3.ecovai.cn"}
    assert set(realtime.CONNECT.gateways) == set(realtime.SERVERS)


def schema_of(event: Any) -> str:
    name: str = MESSAGES[event["type"]]["payload"]["$ref"].rsplit("/", 1)[1]
    return name


def unknown(value: Any, schema: Any, at: str = "") -> list[str]:
    """Members of an example that the schema does not know."""
    while "$ref" in schema:
        schema = SCHEMAS[schema["$ref"].rsplit("/", 1)[1]]
    if "anyOf" in schema:
        return min((unknown(value, one, at) for one in schema["anyOf"]), key=len)
    if isinstance(value, dict) and "properties" in schema:
        known = schema["properties"]
        odd = [f"{at}/{name}" for name in value.keys() - known.keys()]
        return odd + [
            found for name in value.keys() & known.keys() for found in unknown(value[name], known[name], f"{at}/{name}")
        ]
    if isinstance(value, list) and "items" in schema:
        return [found for item in value for found in unknown(item, schema["items"], at)]
    return []


def anonymous(schema: Any, inside: bool = False) -> list[Any]:
    """Objects with properties that have no name."""
    if not isinstance(schema, dict):
        return []
    found = [schema] if inside and "properties" in schema else []
    below = [*schema.get("properties", {}).values(), *schema.get("anyOf", ()), schema.get("items")]
    return found + [one for inner in below for one in anonymous(inner, True)]
