"""Fixtures: the mock of the whole description, and a server that answers with what a test wrote down."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest
from scripted import Script

import maaskit_mock
from maaskit import Client


@pytest.fixture(scope="session")
def mock_url() -> Iterator[str]:
    with maaskit_mock.running() as url:
        yield url


@pytest.fixture
def mock_client(mock_url: str) -> Iterator[Client]:
    with Client("custom", api_key="sk-0123456789", base_url=mock_url) as client:
        yield client


@pytest.fixture
def script() -> Iterator[Script]:
    """A server whose replies are dicts (JSON), lists (events of a stream), numbers (an error status)."""
    found = Script()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            found.requests.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            reply = found.answer()
            status, kind = (reply, "application/json") if isinstance(reply, int) else (200, "application/json")
            if isinstance(reply, int):
                body = json.dumps({"error": {"message": "no more", "type": "x", "param": None, "code": "y"}}).encode()
            elif isinstance(reply, list):
                kind = "text/event-stream"
                body = b"".join(
                    f"data: {event if isinstance(event, str) else json.dumps(event)}\n\n".encode() for event in reply
                )
            else:
                body = json.dumps(reply).encode()
            self.send_response(status)
            self.send_header("content-type", kind)
            self.send_header("content-length", str(len(body)))
            self.send_header("x-request-id", "req-7")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    found.url = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
    thread.start()
    yield found
    server.shutdown()
    server.server_close()
    thread.join(5)
