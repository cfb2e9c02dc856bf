"""Pages of this machine may call the mock from a browser; to all others it says nothing."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

TALK = "/v1/talk"
ASKED = {"access-control-request-method": "POST", "access-control-request-headers": "authorization,content-type"}

loopback = pytest.mark.parametrize(
    "origin", ["http://127.0.0.1:8000", "http://localhost:3000", "http://[::1]:8000", "http://localhost"]
)
foreign = pytest.mark.parametrize(
    "origin",
    [
        "https://example.com",
        "http://127.0.0.1.example.com",
        "http://localhost.example.com:8000",
        "http://example.com:8000/http://localhost",
        "http://127.0.0.10:8000",
        "null",
        "",
    ],
)


def granted(response: httpx.Response) -> dict[str, str]:
    return {name: value for name, value in response.headers.items() if name.startswith("access-control-")}


@loopback
def test_a_page_of_this_machine_may_ask_with_key_and_json(
    client: httpx.Client, talk: dict[str, Any], origin: str
) -> None:
    before = client.options(TALK, headers={"origin": origin, **ASKED})
    assert before.status_code == 200
    assert before.headers["access-control-allow-origin"] == origin
    assert "POST" in before.headers["access-control-allow-methods"]
    assert {"authorization", "content-type"} <= set(before.headers["access-control-allow-headers"].split(","))
    answer = client.post(TALK, json=talk, headers={"origin": origin})
    assert answer.status_code == 200
    assert answer.headers["access-control-allow-origin"] == origin
    assert "Origin" in answer.headers["vary"]


def test_a_page_can_read_what_clients_read(client: httpx.Client, talk: dict[str, Any]) -> None:
    headers = {"origin": "http://127.0.0.1:8000", "x-mock-fault": "429"}
    answer = client.post(TALK, json=talk, headers=headers)
    assert answer.status_code == 429
    exposed = {name.strip() for name in answer.headers["access-control-expose-headers"].split(",")}
    assert {"x-request-id", "retry-after"} <= exposed & answer.headers.keys()


def test_a_stream_comes_to_a_page_as_it_comes_to_programs(client: httpx.Client, talk: dict[str, Any]) -> None:
    texts = [
        client.post(TALK, json={**talk, "stream": True}, headers={**headers}).text
        for headers in ({}, {"origin": "http://localhost:8000"})
    ]
    assert texts[0].endswith("data: [DONE]\n\n")
    assert texts[0] == texts[1]


@foreign
def test_a_foreign_page_gets_no_header_of_cors(client: httpx.Client, talk: dict[str, Any], origin: str) -> None:
    assert granted(client.options(TALK, headers={"origin": origin, **ASKED})) == {}
    answer = client.post(TALK, json=talk, headers={"origin": origin})
    assert answer.status_code == 200
    assert granted(answer) == {}
    assert "vary" not in answer.headers


def test_programs_get_what_they_always_got(client: httpx.Client, talk: dict[str, Any]) -> None:
    assert granted(client.post(TALK, json=talk)) == {}
    assert client.options(TALK, headers={"access-control-request-method": "POST"}).status_code == 405
