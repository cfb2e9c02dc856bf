"""Running the same call with `Client` and `AsyncClient`, on asyncio and on trio."""

from __future__ import annotations

import asyncio
import re
import ssl
from collections.abc import Callable
from typing import Any

import pytest
import trio

from maaskit import AsyncClient, Client, MaaskitError

KEY = "sk-test-0123456789abcdef"
TLS = ssl.create_default_context()
"""Shared, since making one takes longer than a test."""
MESSAGES = [{"role": "user", "content": "hi"}]


def label(value: object) -> str:
    """The id of a parameter: its repr without addresses, for processes that share the tests out must call them alike."""
    return re.sub(r" at 0x[0-9a-f]+", "", repr(value))


class Runner:
    """Runs the same calls with `Client` and `AsyncClient`."""

    def __init__(self, kind: str) -> None:
        self.kind = kind

    def __call__(self, url: str, call: Callable[[Any], Any], **options: Any) -> Any:
        """What `call(client)` returns."""
        options = {"gateway": "custom", "api_key": KEY, "base_url": url, "timeout": 5, "verify": TLS, **options}
        if self.kind == "sync":
            with Client(**options) as client:
                return call(client)
        if self.kind == "aiohttp":
            options["transport"] = "aiohttp"

        async def main() -> Any:
            async with AsyncClient(**options) as client:
                return await call(client)

        return trio.run(main) if self.kind == "trio" else asyncio.run(main())

    def error(self, url: str, call: Callable[[Any], Any], **options: Any) -> Any:
        """What `call(client)` raises."""
        with pytest.raises(MaaskitError) as caught:
            self(url, call, **options)
        return caught.value

    def read(self, url: str, open_stream: Callable[[Any], Any], **options: Any) -> Reading:
        """Read a stream to its end or its error."""
        reading = Reading()

        def read(client: Any) -> None:
            reading.stream = open_stream(client)
            for found in reading.stream:
                reading.events.append(found)

        async def read_async(client: Any) -> None:
            reading.stream = open_stream(client)
            async for found in reading.stream:
                reading.events.append(found)

        try:
            self(url, read if self.kind == "sync" else read_async, **options)
        except MaaskitError as error:
            reading.error = error
        return reading


def client_of(url: str, **options: Any) -> Client:
    """A client of a test's server."""
    return Client(**{"gateway": "custom", "api_key": KEY, "base_url": url, "timeout": 5, "verify": TLS, **options})


def async_client_of(url: str, **options: Any) -> AsyncClient:
    """The same to be awaited."""
    return AsyncClient(**{"gateway": "custom", "api_key": KEY, "base_url": url, "timeout": 5, "verify": TLS, **options})


class Reading:
    """What came of a stream."""

    def __init__(self) -> None:
        self.stream: Any = None
        self.events: list[Any] = []
        self.error: Any = None


def chat(client: Any, **options: Any) -> Any:
    """A call that is billed."""
    return client.chat.completions.create(model="m", messages=MESSAGES, **options)


def chat_stream(client: Any, **options: Any) -> Any:
    """A stream that is billed."""
    return client.chat.completions.stream(model="m", messages=MESSAGES, **options)


def models(client: Any, **options: Any) -> Any:
    """A call that is not billed."""
    return client.models.list(**options)
