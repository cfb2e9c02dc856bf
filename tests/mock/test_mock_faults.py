"""The menu of faults, seen from the client and on the raw socket."""

from __future__ import annotations

import json
import socket
import time
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest

import maaskit_mock

PIECE = 'event: piece\ndata: {"type":"piece","model":"small","text":"你好\u2028"}\n\n'


def raw(base_url: str, body: dict[str, Any], fault: str, timeout: float = 3) -> bytes:
    """Every byte that the mock sends before it closes the connection."""
    address = urlsplit(base_url)
    content = json.dumps(body).encode()
    head = (
        f"POST /v1/talk HTTP/1.1\r\nHost: {address.netloc}\r\nAuthorization: k\r\nContent-Type: application/json\r\n"
        f"X-Mock-Fault: {fault}\r\nContent-Length: {len(content)}\r\n\r\n"
    )
    with socket.create_connection((address.hostname, address.port), timeout) as connection:
        connection.sendall(head.encode() + content)
        data = b""
        while piece := connection.recv(65536):
            data += piece
        return data


@pytest.fixture
def faulty(client: httpx.Client, talk: dict[str, Any]) -> Any:
    """Calls the stream (or the plain answer) with a fault."""

    def call(fault: str, stream: bool = True) -> httpx.Response:
        return client.post("/v1/talk", json=talk | {"stream": stream}, headers={"X-Mock-Fault": fault})

    return call


def test_lost_reply(base_url: str, talk: dict[str, Any], client: httpx.Client) -> None:
    assert raw(base_url, talk, "lost-reply") == b""
    with pytest.raises(httpx.RemoteProtocolError):
        client.post("/v1/talk", json=talk, headers={"X-Mock-Fault": "lost-reply"})
    assert len(client.get("/_mock/requests").json()) == 2  # it did arrive


def test_cut_stream(base_url: str, talk: dict[str, Any], client: httpx.Client) -> None:
    data = raw(base_url, talk | {"stream": True}, "cut-stream;after=1")
    assert PIECE.encode() in data
    assert b"data: [DONE]" not in data
    assert not data.endswith(b"0\r\n\r\n")
    assert b"event: piece\ndata" in data.split(PIECE.encode())[1]
    with (
        pytest.raises(httpx.RemoteProtocolError),
        client.stream(
            "POST", "/v1/talk", json=talk | {"stream": True}, headers={"X-Mock-Fault": "cut-stream"}
        ) as response,
    ):
        response.read()


def test_cut_stream_after_its_end(base_url: str, talk: dict[str, Any]) -> None:
    data = raw(base_url, talk | {"stream": True}, "cut-stream;after=99")
    assert b"data: [DONE]" in data
    assert not data.endswith(b"0\r\n\r\n")


def test_cut_plain_answer(base_url: str, talk: dict[str, Any]) -> None:
    head, _, body = raw(base_url, talk, "cut-stream").partition(b"\r\n\r\n")
    promised = int(dict(line.split(b": ") for line in head.split(b"\r\n")[1:])[b"content-length"])
    assert len(body) == promised // 2


def test_slow_first_byte(faulty: Any) -> None:
    start = time.monotonic()
    assert faulty("slow-first-byte;seconds=0.2").status_code == 200
    assert time.monotonic() - start >= 0.2


def test_stall(base_url: str, talk: dict[str, Any]) -> None:
    with pytest.raises(TimeoutError):
        raw(base_url, talk | {"stream": True}, "stall;after=1", timeout=0.3)
    start = time.monotonic()
    data = raw(base_url, talk | {"stream": True}, "stall;after=2;seconds=0.2")
    assert time.monotonic() - start >= 0.2
    assert data.count(b"data: ") == 2


def test_pings(faulty: Any) -> None:
    text = faulty("pings").text
    assert PIECE in text
    for ghost in (": keep-alive\n\n", "event: ping\n\n", "retry: 3000\n\n", "id: 1\n: ping\n\n"):
        assert ghost in text
    assert text.count("data:") == 4
    loud = faulty("pings;data=1").text
    assert 'event: ping\ndata: {"type":"ping"}\n\n' in loud
    assert "data:\n\n" in loud


def test_no_done(faulty: Any) -> None:
    assert "[DONE]" not in faulty("no-done").text


def test_crlf_and_no_blank_lines(faulty: Any) -> None:
    plain = faulty("").content
    assert faulty("crlf").content == plain.replace(b"\n", b"\r\n")
    assert faulty("no-blank-lines").content == plain.replace(b"\n\n", b"\n")
    assert faulty("no-blank-lines, crlf, no-done").content == plain.replace(b"\n\n", b"\n").replace(
        b"\n", b"\r\n"
    ).removesuffix(b"data: [DONE]\r\n")


def test_stream_error(faulty: Any) -> None:
    text = faulty("stream-error;after=1").text
    assert text.startswith(PIECE + 'data: {"error":{"message":"')
    assert text.count("data:") == 2


def test_bare_error_line(faulty: Any) -> None:
    assert faulty("bare-error-line;after=1").text.startswith(PIECE + '{"error":{"message":"')


def test_pages(faulty: Any) -> None:
    for fault, status in (("html", 200), ("html-502", 502)):
        response = faulty(fault)
        assert (response.status_code, response.headers["content-type"]) == (status, "text/html; charset=utf-8")
        assert response.text.startswith("<!doctype html>")


def test_error_at_200_in_the_shape_of_the_operation(faulty: Any) -> None:
    response = faulty("error-200")
    assert response.status_code == 200
    assert response.json()["error"]["code"] == "mock_failure"
    other = faulty("error-200;rule=1").json()
    assert other["code"] == 1001
    assert set(other) == {"code", "message"}


def test_truncated_json(faulty: Any) -> None:
    response = faulty("truncated-json", stream=False)
    assert response.status_code == 200
    with pytest.raises(ValueError, match=r"Expecting|Unterminated"):
        response.json()


def test_too_many_requests_at_first(faulty: Any) -> None:
    fault = "429;times=2;retry_after=3"
    first = faulty(fault)
    assert (first.status_code, first.headers["retry-after"]) == (429, "3")
    assert first.json()["error"]["type"] == "rate_limit_error"
    assert faulty(fault).status_code == 429
    assert faulty(fault).status_code == 200
    assert faulty(fault + ";id=other").status_code == 429


def test_counts_are_kept_apart_by_key_and_forgotten_on_delete(
    client: httpx.Client, talk: dict[str, Any], faulty: Any
) -> None:
    assert [faulty("500").status_code for _ in range(2)] == [500, 200]
    other = client.post("/v1/talk", json=talk, headers={"X-Mock-Fault": "500", "Authorization": "other"})
    assert other.status_code == 500
    assert "retry-after" not in other.headers
    client.delete("/_mock/requests")
    assert faulty("500").status_code == 500
    assert [faulty("500;times=0").status_code for _ in range(3)] == [500] * 3


@pytest.mark.parametrize(
    "fault", ["nonsense", "429;times=x", "429;speed=1", "stall;seconds=-1", "stall;after=nan", ";"]
)
def test_unknown_faults(faulty: Any, fault: str) -> None:
    response = faulty(fault)
    assert response.status_code == 400
    assert response.json()["error"]["code"] == "unknown_fault"


def test_a_fault_for_every_request(small: dict[str, Any], talk: dict[str, Any]) -> None:
    with maaskit_mock.running(small, fault="html-502") as url, httpx.Client(headers={"Authorization": "k"}) as client:
        assert client.post(f"{url}/v1/talk", json=talk).status_code == 502
        assert client.post(f"{url}/v1/talk", json=talk, headers={"X-Mock-Fault": ""}).status_code == 200
        assert client.get(f"{url}/_mock/requests").json()[0]["faults"] == ["html-502"]
    with pytest.raises(ValueError, match="no fault 'x'"):
        maaskit_mock.create_app(small, fault="x")


def test_every_fault_leaves_the_mock_usable(client: httpx.Client, talk: dict[str, Any]) -> None:
    for name in maaskit_mock.FAULTS:
        for stream in (True, False):
            options = ";seconds=0.01" if name in {"stall", "slow-first-byte"} else ""
            try:
                client.post("/v1/talk", json=talk | {"stream": stream}, headers={"X-Mock-Fault": name + options})
            except httpx.RemoteProtocolError:
                assert name.startswith("lost-") or name in {"cut-stream", "stall"}
            assert client.post("/v1/talk", json=talk).status_code == 200
