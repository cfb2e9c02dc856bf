"""One chat call after the other, over one connection: what the client itself takes, in CPU time."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

CALLS = 1500
WARM = 100
ARGUMENTS: dict[str, Any] = {
    "model": "gpt-4o",
    "messages": [
        {"role": "system", "content": "You are a helpful assistant."},
        {"role": "user", "content": "Hello! What can you do for me today?"},
    ],
    "temperature": 0.2,
}


def maaskit_sync(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=url, api_key="sk-0") as client:
        create = client.chat.completions.create
        return timed(lambda: create(**ARGUMENTS).choices[0].message.content)


def openai_sync(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/v1", api_key="sk-0") as client:
        create = client.chat.completions.create
        return timed(lambda: create(**ARGUMENTS).choices[0].message.content)


def httpx_sync(url: str) -> dict[str, float]:
    import httpx
    import orjson

    headers = {"authorization": "Bearer sk-0", "content-type": "application/json"}
    with httpx.Client(base_url=url, headers=headers) as client:

        def call() -> Any:
            response = client.post("/v1/chat/completions", content=orjson.dumps(ARGUMENTS))
            return orjson.loads(response.content)["choices"][0]["message"]["content"]

        return timed(call)


def maaskit_async(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import maaskit

        async with maaskit.AsyncClient("custom", base_url=url, api_key="sk-0") as client:

            async def call() -> Any:
                return (await client.chat.completions.create(**ARGUMENTS)).choices[0].message.content

            return await timed_async(call)

    return asyncio.run(main())


def openai_async(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import openai

        async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="sk-0") as client:

            async def call() -> Any:
                return (await client.chat.completions.create(**ARGUMENTS)).choices[0].message.content

            return await timed_async(call)

    return asyncio.run(main())


def httpx_async(url: str) -> dict[str, float]:
    async def main() -> dict[str, float]:
        import httpx
        import orjson

        headers = {"authorization": "Bearer sk-0", "content-type": "application/json"}
        async with httpx.AsyncClient(base_url=url, headers=headers) as client:

            async def call() -> Any:
                response = await client.post("/v1/chat/completions", content=orjson.dumps(ARGUMENTS))
                return orjson.loads(response.content)["choices"][0]["message"]["content"]

            return await timed_async(call)

    return asyncio.run(main())


def timed(call: Callable[[], Any]) -> dict[str, float]:
    """CPU microseconds a call."""
    for _ in range(WARM):
        assert call() == "Hello! How can I assist you today?"
    began = time.process_time()
    for _ in range(CALLS):
        call()
    return {"figure": (time.process_time() - began) / CALLS * 1e6}


async def timed_async(call: Callable[[], Awaitable[Any]]) -> dict[str, float]:
    """The same of an asynchronous call."""
    for _ in range(WARM):
        assert await call() == "Hello! How can I assist you today?"
    began = time.process_time()
    for _ in range(CALLS):
        await call()
    return {"figure": (time.process_time() - began) / CALLS * 1e6}
