"""A mock of each gateway that remembers what it was sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import pytest

import maaskit_mock

ROOT = Path(__file__).parents[2]
KEY = "sk-of-the-samples"
SYSTEM_TOKEN = "account-of-the-samples"


class Seen(NamedTuple):
    """A request as a server gets it."""

    method: str
    target: str
    content_type: str
    body: bytes


class Mock(NamedTuple):
    """A mock that plays a gateway."""

    url: str
    seen: list[Seen]


@pytest.fixture(scope="session")
def mock_of() -> Iterator[Callable[[str], Mock]]:
    """The mock of a gateway, started when it is first wanted. Its time passes only when `MockClock` says so."""
    mocks: dict[str, Mock] = {}
    with ExitStack() as stack:

        def mock(gateway: str) -> Mock:
            if gateway not in mocks:
                seen: list[Seen] = []
                with pytest.MonkeyPatch.context() as patch:
                    make = maaskit_mock.create_app
                    patch.setattr("maaskit_mock._server.create_app", lambda *a, **o: Recorder(make(*a, **o), seen))
                    running = maaskit_mock.running(gateway=gateway, key=KEY, system_token=SYSTEM_TOKEN, clock="virtual")
                    mocks[gateway] = Mock(stack.enter_context(running), seen)
            return mocks[gateway]

        yield mock


class Recorder:
    """Stands before the mock and keeps what comes."""

    def __init__(self, app: Callable[..., Any], seen: list[Seen]) -> None:
        self._app = app
        self._seen = seen

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body, more = b"", True
        while more:
            message = await receive()
            body += message["body"]
            more = message["more_body"]
        content_type = dict(scope["headers"]).get(b"content-type", b"").decode()
        target = scope["raw_path"].decode().partition("?")[0]
        if query := scope["query_string"].decode():
            target += f"?{query}"
        self._seen.append(Seen(scope["method"], target, content_type, body))
        pending = [{"type": "http.request", "body": body, "more_body": False}]

        async def again() -> Any:
            return pending.pop() if pending else await receive()

        await self._app(scope, again, send)
