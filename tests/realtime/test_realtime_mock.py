"""The mock's own promises about conversations."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest
from talking import KEY, MODEL
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

import maaskit_mock

HEADERS = {"Authorization": f"Bearer {KEY}"}


def dial(base_url: str, path: str = "/v1/realtime?model=m", **headers: str) -> Any:
    return connect(base_url.replace("http", "ws") + path, additional_headers={**HEADERS, **headers}, open_timeout=5)


def refused(base_url: str, path: str = "/v1/realtime", **headers: str) -> tuple[int, Any]:
    with pytest.raises(InvalidStatus) as caught, dial(base_url, path, **headers):
        pass
    response = caught.value.response
    return response.status_code, json.loads(response.body or b"")["error"]


def test_other_addresses(base_url: str) -> None:
    status, error = refused(base_url, "/v1/chat/completions")
    assert (status, error["code"]) == (404, "unknown_url")


def test_keys(base_url: str) -> None:
    assert refused(base_url, Authorization="Bearer other")[1]["code"] == "invalid_api_key"
    assert refused(base_url, Authorization="")[1]["code"] == "missing_api_key"


def test_only_gateways_that_offer_it() -> None:
    with maaskit_mock.running(gateway="haoee") as url:
        assert refused(url)[0] == 404
    with maaskit_mock.running(gateway="ecovai") as url, dial(url) as socket:
        assert json.loads(socket.recv(5))["type"] == "session.created"


def test_a_description_without_it(small_description: dict[str, Any]) -> None:
    with maaskit_mock.running(small_description) as url:
        assert refused(url)[0] == 404


@pytest.fixture
def small_description() -> dict[str, Any]:
    """One operation."""
    answer = {"200": {"description": "Yes.", "content": {"application/json": {"example": {}}}}}
    return {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {"/x": {"get": {"responses": answer}}}}


@pytest.mark.parametrize(
    ("message", "says", "param"),
    [
        ("{", "JSON", None),
        ("[]", "no event of the type", "type"),
        (b'{"type": 5}', "no event of the type", "type"),
        ('{"type": "conversation.item.delete"}', "item_id", "item_id"),
        ('{"type": "session.update", "session": {"temperature": "hot"}}', "temperature", "session.temperature"),
    ],
)
def test_events_that_are_not_as_they_should_be(base_url: str, message: Any, says: str, param: str | None) -> None:
    with dial(base_url) as socket:
        socket.recv(5)
        socket.send(message)
        event = json.loads(socket.recv(5))
        assert event["type"] == "error"
        assert says in event["error"]["message"]
        assert event["error"]["param"] == param


def test_ids(base_url: str) -> None:
    """Each is new, and one thing has one id."""
    with dial(base_url) as socket:
        session = json.loads(socket.recv(5))["session"]["id"]
        socket.send(json.dumps({"type": "response.create"}))
        first = [json.loads(socket.recv(5))]
        while first[-1]["type"] != "response.done":
            first.append(json.loads(socket.recv(5)))
        assert len({event["event_id"] for event in first}) == len(first)
        assert len({event["response_id"] for event in first if "response_id" in event}) == 1
        socket.send(json.dumps({"type": "response.create"}))
        assert json.loads(socket.recv(5))["response"]["id"] != first[0]["response"]["id"]
        socket.send(json.dumps({"type": "session.update", "session": {}}))
        event = json.loads(socket.recv(5))
        while event["type"] != "session.updated":
            event = json.loads(socket.recv(5))
        assert event["session"]["id"] == session
        item = {"id": "item_of_mine", "type": "message", "role": "user", "content": []}
        socket.send(json.dumps({"type": "conversation.item.create", "item": item}))
        assert json.loads(socket.recv(5))["item"]["id"] == "item_of_mine"


def test_the_session_remembers(base_url: str) -> None:
    with dial(base_url) as socket:
        socket.recv(5)
        for change in ({"voice": "sage"}, {"temperature": 0.7}):
            socket.send(json.dumps({"type": "session.update", "session": change}))
            session = json.loads(socket.recv(5))["session"]
    assert (session["voice"], session["temperature"]) == ("sage", 0.7)


def test_handshakes_are_recorded_without_the_key() -> None:
    with maaskit_mock.running(fault="close;after=1") as url:
        with dial(url, f"/v1/realtime?model={MODEL}") as socket:
            socket.recv(5)
        found = httpx.get(f"{url}/_mock/requests").json()[-1]
    assert (found["operation"], found["status"], found["faults"]) == ("realtime.connect", 101, ["close;after=1"])
    assert found["query"] == [["model", MODEL]]
    assert KEY not in json.dumps(found)


def test_a_fault_that_closes_leaves_http_alone() -> None:
    with maaskit_mock.running(fault="close") as url:
        assert httpx.get(f"{url}/v1/models", headers=HEADERS).status_code == 200
