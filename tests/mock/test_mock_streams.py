"""Server-sent events as they are on the wire."""

from __future__ import annotations

import json
import socket
import time
from typing import Any

import httpx
import pytest

import maaskit_mock


def events(response: httpx.Response) -> list[Any]:
    """The data of each event, parsed; the sentinel left out."""
    lines = [line[6:] for line in response.text.split("\n") if line.startswith("data: ")]
    return [json.loads(line) for line in lines if line != "[DONE]"]


def test_the_bytes_of_a_stream(client: httpx.Client, talk: dict[str, Any]) -> None:
    response = client.post("/v1/talk", json=talk | {"stream": True, "model": "mine"})
    assert response.status_code == 200
    assert response.headers["content-type"] == "text/event-stream"
    assert "content-length" not in response.headers
    assert response.content.decode() == (
        'event: piece\ndata: {"type":"piece","model":"mine","text":"你好\u2028"}\n\n'
        'event: piece\ndata: {"type":"piece","model":"mine","text":"there"}\n\n'
        'event: end\ndata: {"type":"end","model":"mine"}\n\n'
        "data: [DONE]\n\n"
    )


def test_no_stream_unless_asked_for(client: httpx.Client, talk: dict[str, Any]) -> None:
    assert client.post("/v1/talk", json=talk | {"stream": False}).headers["content-type"] == "application/json"


def test_an_example_without_a_stream_falls_back_to_a_similar_one(client: httpx.Client, talk: dict[str, Any]) -> None:
    response = client.post("/v1/talk", json=talk | {"stream": True}, headers={"Prefer": "example=tools"})
    assert [event["type"] for event in events(response)] == ["piece", "piece", "end"]


def test_made_json_text_is_spread_over_the_events(client: httpx.Client, talk: dict[str, Any]) -> None:
    schema = {"type": "object", "properties": {"city": {"const": "Überlingen"}, "n": {"const": 3}}}
    response = client.post("/v1/talk", json=talk | {"stream": True, "shape": {"schema": schema}})
    pieces = [event["text"] for event in events(response)]
    assert len(pieces) == 2
    assert json.loads("".join(pieces)) == {"city": "Überlingen", "n": 3}


def test_asked_for_by_query_and_invented(client: httpx.Client) -> None:
    response = client.post("/v1/models/m:run?alt=sse", json={})
    assert response.text == 'data: {"kind":"stop","n":1}\n\n'
    assert client.post("/v1/models/m:run", json={}).headers["content-type"] == "application/json"


def test_streams_only(talk: dict[str, Any]) -> None:
    media = {"schema": {"type": "object"}, "x-sse": {"request": {}, "sentinel": None, "streams": {"a": [{"n": 1}]}}}
    operation = {"responses": {"200": {"description": "x", "content": {"text/event-stream": media}}}}
    with maaskit_mock.running({"openapi": "3.1.0", "paths": {"/s": {"get": operation}}}) as url:
        assert httpx.get(f"{url}/s").text == 'data: {"n":1}\n\n'


def test_nothing_is_sent_to_who_has_left(caplog: pytest.LogCaptureFixture) -> None:
    events = [{"n": number} for number in range(200)]
    media = {"schema": {"type": "object"}, "x-sse": {"request": {}, "sentinel": None, "streams": {"a": events}}}
    operation = {"responses": {"200": {"description": "x", "content": {"text/event-stream": media}}}}
    with maaskit_mock.running({"openapi": "3.1.0", "paths": {"/s": {"get": operation}}}) as url:
        address = httpx.URL(url)
        for _ in range(20):
            with socket.create_connection((address.host, address.port or 0)) as visitor:
                visitor.sendall(b"GET /s HTTP/1.1\r\nHost: mock\r\n\r\n")
        assert httpx.get(f"{url}/s").text.count("data:") == 200
    assert not [record.getMessage() for record in caplog.records if record.name == "asyncio"]


def test_delay(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with maaskit_mock.running(small, delay=0.05) as url:
        body, headers = talk | {"stream": True}, {"Authorization": "k"}
        started = time.monotonic()  # not the first event: a busy machine may read that late
        with httpx.stream("POST", f"{url}/v1/talk", json=body, headers=headers) as response:
            times = [time.monotonic() for _ in response.iter_bytes()]
    assert len(times) >= 2
    assert times[-1] - started >= 0.15
