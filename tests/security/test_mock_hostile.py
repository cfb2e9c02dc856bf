"""The mock survives what is sent to it on purpose, answers why it refuses, and goes on with the next good call."""

from __future__ import annotations

import contextlib
import gzip
import json
import re
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from websockets.exceptions import ConnectionClosed
from websockets.sync.client import connect

import maaskit_mock
from maaskit_mock import _app

PATIENCE = 20.0
ROUTE = "/v1/chat/completions"
GOOD = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
HEADERS = {"authorization": "Bearer some-key", "content-type": "application/json"}


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture(autouse=True)
def alive(url: str) -> Iterator[None]:
    """Whatever happened, the next good call is answered."""
    yield
    assert httpx.post(url + ROUTE, json=GOOD, headers=HEADERS, timeout=PATIENCE, trust_env=False).status_code == 200


def post(url: str, content: Any, **headers: str) -> httpx.Response:
    headers = {**HEADERS, **{name.replace("_", "-"): value for name, value in headers.items()}}
    return httpx.post(url + ROUTE, content=content, headers=headers, timeout=PATIENCE, trust_env=False)


def opened(url: str, data: bytes) -> socket.socket:
    address = httpx.URL(url)
    connection = socket.create_connection((address.host, address.port or 0), PATIENCE)
    connection.sendall(data)
    return connection


def raw(url: str, data: bytes) -> bytes:
    """What is answered: all of its body, if that says how long it is."""
    with opened(url, data) as connection:
        answer = connection.recv(65536)
        announced = re.search(rb"content-length: (\d+)", answer)
        while announced and len(answer.partition(b"\r\n\r\n")[2]) < int(announced[1]):
            more = connection.recv(65536)
            if not more:
                break
            answer += more
        return answer


DEEP = 100_000
BODIES: dict[str, bytes] = {
    "lists": b"[" * DEEP + b"]" * DEEP,
    "objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "open lists": b"[" * DEEP,
    "no UTF-8": b'{"model": "\xff\xfe"}',
    "UTF-16": json.dumps(GOOD).encode("utf-16"),
    "half a character": b'{"model": "\\ud800"}',
    "a long number": b'{"n": ' + b"9" * 1_000_000 + b"}",
    "a big number": b'{"n": 1e999999}',
    "packed": gzip.compress(b"{}"),
    "a zip": b"PK\x03\x04" + bytes(100),
    "zeros": bytes(100_000),
    "nothing": b"",
}


@pytest.mark.parametrize("body", BODIES)
def test_bodies(url: str, body: str) -> None:
    answer = post(url, BODIES[body])
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "gzip, gzip"])
def test_packed_bodies_are_not_unpacked(url: str, coding: str) -> None:
    assert post(url, gzip.compress(b" " * 10_000_000), content_encoding=coding).status_code == 400


HUGE = f"POST {ROUTE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n".encode()


@pytest.mark.parametrize("length", ["1000000000", "99999999999999999999", str(_app.LARGEST + 1)])
@pytest.mark.parametrize("expect", [b"", b"Expect: 100-continue\r\n"])
def test_a_huge_body_is_refused_before_it_comes(url: str, length: str, expect: bytes) -> None:
    answer = raw(url, HUGE + expect + f"Content-Length: {length}\r\n\r\n".encode())
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert b"body_too_large" in answer
    assert b"connection: close" in answer.lower()


def test_a_huge_body_without_a_length(url: str) -> None:
    """It is refused when it becomes too long, not when a gigabyte is here."""
    piece = b"100000\r\n" + bytes(0x100000) + b"\r\n"
    sent = 0
    with opened(url, HUGE + b"Transfer-Encoding: chunked\r\n\r\n") as connection:
        try:
            while sent < 1 << 30:
                connection.sendall(piece)
                sent += 0x100000
        except OSError:
            pass  # it has hung up
        assert sent < 2 * _app.LARGEST
        with contextlib.suppress(ConnectionError):  # the answer may go under in what was still to come
            assert connection.recv(65536).startswith(b"HTTP/1.1 413 ")


@pytest.mark.parametrize("data", [
    b"", b"G", b"GET /v1/models HTTP/1.1\r\nHost: x\r\nX-Slow: ", HUGE + b"Content-Length: 100\r\n\r\n{", HUGE + b"Transfer-Encoding: chunked\r\n\r\n5\r\nab",
], ids=["nothing", "a letter", "headers", "body", "chunk"])  # fmt: skip
def test_what_never_ends_is_given_up(url: str, data: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_app, "PATIENCE", 0.3)
    with opened(url, data) as connection:
        answer = connection.recv(65536)  # times out long after that
    assert answer.startswith(b"HTTP/1.1 408 ") if data.startswith(HUGE) else answer == b""


def test_headers_that_dribble_are_given_up(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """A byte now and then does not buy time."""
    monkeypatch.setattr(_app, "PATIENCE", 0.5)
    with opened(url, b"GET /v1/models HTTP/1.1\r\n") as connection:
        connection.settimeout(0.05)
        for _ in range(400):
            try:
                connection.sendall(b"x")
                if connection.recv(1) == b"":
                    return
            except TimeoutError:
                continue
            except ConnectionError:
                return
    raise AssertionError("still connected")


def test_hundreds_of_idle_connections(url: str) -> None:
    held = [opened(url, b"GET / HT") for _ in range(200)]
    assert post(url, json.dumps(GOOD)).status_code == 200
    for connection in held:
        connection.close()


@pytest.mark.parametrize("head", [
    b"GET /v1/models HTTP/1.1\r\nHost: x\r\n" + b"".join(b"x-%d: y\r\n" % n for n in range(1_000_000)),
    b"GET /v1/models?" + b"&".join(b"a%d=1" % n for n in range(1_000_000)) + b" HTTP/1.1\r\nHost: x\r\n",
    b"GET /" + b"a/" * 1_000_000 + b" HTTP/1.1\r\nHost: x\r\n",
    b"GET / HTTP/9.9\r\n", b"\x16\x03\x01\x02\x00\x01\x00", b"GET / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n",
    b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n",
    b"GET / HTTP/1.1\r\nHost : x\r\n", b"GET / HTTP/1.1\r\n X: y\r\n",
], ids=["headers", "parameters", "path", "version", "TLS", "length", "lengths", "hosts", "space", "folded"])  # fmt: skip
def test_heads(url: str, head: bytes) -> None:
    with opened(url, b"") as connection:
        try:
            connection.sendall(head + b"\r\n")
            answer = connection.recv(65536)
        except ConnectionError:
            return  # refused while it was sent
    assert answer.startswith(b"HTTP/1.1 4")


def test_many_fields_of_a_query(url: str) -> None:
    query = "&".join(f"a{n}=1" for n in range(5000))
    assert httpx.get(f"{url}/v1/models?{query}", headers=HEADERS, trust_env=False, timeout=PATIENCE).status_code < 500


@pytest.mark.parametrize(
    "host", ["evil.example", "a b", "", "[::1", "x:99999999", "http://x/", "x/../y", "x@y", "x\ty"]
)
def test_hosts(url: str, host: str) -> None:
    """URLs in answers lead to a host by that name, or to the mock; nothing else can be pasted into them."""
    body = b'{"model": "sora-2", "prompt": "x"}'
    head = f"POST /v1/videos HTTP/1.1\r\nHost: {host}\r\nAuthorization: Bearer k\r\nContent-Type: application/json\r\n"
    answer = raw(url, head.encode() + b"Content-Length: %d\r\n\r\n" % len(body) + body)
    assert answer.startswith((b"HTTP/1.1 200", b"HTTP/1.1 4"))
    if host != "evil.example" and host:
        assert f"http://{host}".encode() not in answer


TARGETS = [
    "/_media/../../../../etc/passwd", "/_media/%2e%2e/%2e%2e/etc/passwd", "/_media/..%2f..%2f..%2fetc%2fpasswd", "/_media//etc/passwd",
    "/_media/%00.mp4", "/_media/tasks/../../etc/passwd", "/_media/tasks/1/..%2f..%2fx", "/_storage/../../etc/passwd", "/_storage/-1",
    "/_storage/%D9%A3", "/_storage/99999999999999999999", "/_mock/../../etc/passwd", "/_mock/requests/../tasks", "/../../etc/passwd",
    "//etc/passwd", "/%2e%2e/etc/passwd", "/_media/x.mp4?mock-size=9999999999999999999999",
]  # fmt: skip


@pytest.mark.parametrize("target", TARGETS)
def test_no_file_of_this_machine_is_served(url: str, target: str) -> None:
    head = f"GET {target} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer k\r\nConnection: close\r\n\r\n"
    answer = raw(url, head.encode())
    assert b"root:" not in answer
    assert not answer.startswith(b"HTTP/1.1 5")


@pytest.mark.parametrize("body", [
    b"", b"--B", b"--B--", b"--B\r\n\r\n\r\n--B--", b"--B\r\nContent-Disposition: form-data\r\n\r\nx\r\n--B--",
    b"--B\r\nContent-Disposition: form-data; name=\"a\"; filename=\"../../etc/x\"\r\n\r\nx\r\n--B--", b"--B\r\n" + b"a" * 200_000,
    b"".join(b'--B\r\nContent-Disposition: form-data; name="a%d"\r\n\r\nx\r\n' % n for n in range(20_000)) + b"--B--\r\n",
], ids=["empty", "begun", "ended", "headless", "nameless", "path", "long", "parts"])  # fmt: skip
def test_broken_forms(url: str, body: bytes) -> None:
    kind = {**HEADERS, "content-type": "multipart/form-data; boundary=B"}
    answer = httpx.post(f"{url}/v1/images/edits", content=body, headers=kind, timeout=PATIENCE, trust_env=False)
    assert answer.status_code == 400
    assert answer.json()["error"]["message"]


@pytest.mark.parametrize("target", [
    "http://example.com/", "http://169.254.169.254/latest", "http://10.0.0.1/", "http://127.0.0.1.example.com/", "http://localhost.evil.example/",
    "file:///etc/passwd", "gopher://127.0.0.1/", "http://[::ffff:10.0.0.1]/", "http://0.0.0.0:1/", "http://127.0.0.1@example.com/",
])  # fmt: skip
def test_webhooks_stay_on_this_machine(url: str, target: str) -> None:
    page = f"{url}/_mock/webhooks"
    names = httpx.post(f"{page}/none", json={"url": target}, trust_env=False).json()["error"]["message"]
    name = names.rpartition("known: ")[2].partition(",")[0].partition(" (")[0]
    answer = httpx.post(f"{page}/{name}", json={"url": target}, trust_env=False)
    assert answer.status_code == 400, answer.text
    assert "can't be called" in answer.json()["error"]["message"]


def test_memory_of_requests_has_a_limit(url: str) -> None:
    body = {**GOOD, "messages": [{"role": "user", "content": "x"}] * 20_000}
    assert post(url, json.dumps(body)).status_code == 200
    last = httpx.get(f"{url}/_mock/requests", trust_env=False, timeout=PATIENCE).json()[-1]
    assert "characters of JSON" in last["body"]
    assert last["size"] > 500_000


def test_a_flood_of_frames(url: str) -> None:
    """More than fits, no JSON, deep JSON, and thousands at once: errors or an end, never a crash."""
    address = url.replace("http", "ws") + "/v1/realtime?model=m"
    options: dict[str, Any] = {
        "additional_headers": {"authorization": "Bearer k"},
        "proxy": None,
        "open_timeout": PATIENCE,
    }
    with connect(address, **options) as socket_:
        for message in ("{", "[" * 10_000, b"\xff", json.dumps({"type": "x" * 100_000}), *["{}"] * 300):
            socket_.send(message)
        answers = [json.loads(socket_.recv(PATIENCE)) for _ in range(50)]
        assert any(answer["type"] == "error" for answer in answers)
    with connect(address, **options) as socket_:
        socket_.recv(PATIENCE)  # the greeting
        with contextlib.suppress(ConnectionClosed, OSError):
            socket_.send(" " * (_app.LARGEST + 1))
        with pytest.raises((ConnectionClosed, OSError)):
            socket_.recv(PATIENCE)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.0.2.1", "example.com"])
def test_other_machines_are_let_in_only_when_told(host: str) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "maaskit_mock", "--host", host], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "--allow-remote" in done.stderr
