"""Choosing the HTTP library. (What holds over each is tested where it stands: fixtures `run`, and the fault matrix.)"""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any

import pytest
import trio
from driving import KEY, async_client_of, chat, client_of, models
from servers import MODELS, Server, answer

from maaskit import APITimeoutError, AsyncClient, ConfigurationError, SubmitOutcomeUnknown, Timeout


def transport_of(client: Any) -> str:
    return type(client._shared.transport()).__name__


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("name", ["httpx", "aiohttp"])
def test_choice(name: str, backend: str) -> None:
    async def main() -> str:
        async with async_client_of(server.url, transport=name) as client:
            assert (await models(client)).data[0].id == "m"
            return transport_of(client.with_options(timeout=1))

    with Server(answer(MODELS)) as server:
        found = asyncio.run(main()) if backend == "asyncio" else trio.run(main)
    assert found == ("AiohttpTransport" if (name, backend) == ("aiohttp", "asyncio") else "AsyncTransport")


@pytest.mark.parametrize("name", ["requests", "", None])
def test_unknown(name: Any) -> None:
    for make in (client_of, async_client_of):
        with pytest.raises(ConfigurationError, match="transport must be"):
            make("http://127.0.0.1:9", transport=name)


def test_only_for_the_async_client() -> None:
    with pytest.raises(ConfigurationError, match="AsyncClient"):
        client_of("http://127.0.0.1:9", transport="aiohttp")


def test_without_its_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "aiohttp", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'maaskit\[fast\]'"):
        AsyncClient("custom", base_url="http://127.0.0.1:9", api_key=KEY, transport="aiohttp")


def test_an_upload_that_no_one_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    def never_reads(connection: Any) -> bool:
        time.sleep(1.0)
        return False

    async def main() -> float:
        limits = Timeout(connect=5, read=30, write=0.2, pool=5)
        async with async_client_of(server.url, transport="aiohttp", timeout=limits, max_retries=0) as client:
            began = time.monotonic()
            with pytest.raises(SubmitOutcomeUnknown) as caught:
                await chat(client, user="x" * 50_000_000)
            assert type(caught.value.__cause__) is APITimeoutError
            return time.monotonic() - began

    with Server(greet=never_reads) as server:
        assert asyncio.run(main()) < 10
