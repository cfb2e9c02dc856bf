"""Streams: typed events a second of CPU time, one event of 2 MB, memory over a million events."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, Callable, Iterator
from contextlib import aclosing
from typing import Any

from clients import resident

ASKED: dict[str, Any] = {"model": "gpt-4o", "messages": [{"role": "user", "content": "Tell me a long story."}]}
PICTURE: dict[str, Any] = {"model": "gpt-image-1", "prompt": "a kite over the sea"}


def maaskit_events(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=f"{url}/stream", api_key="sk-0") as client:
        return rate(lambda: (event.choices[0].delta.content for event in client.chat.completions.stream(**ASKED)))


def openai_events(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/stream/v1", api_key="sk-0") as client:
        return rate(
            lambda: (event.choices[0].delta.content for event in client.chat.completions.create(**ASKED, stream=True))
        )


def httpx_events(url: str) -> dict[str, float]:
    import httpx
    import orjson

    with httpx.Client(base_url=url) as client:

        def events() -> Iterator[Any]:
            with client.stream("POST", "/stream/v1/chat/completions", content=orjson.dumps(ASKED)) as response:
                rest = b""
                for chunk in response.iter_bytes():
                    *blocks, rest = (rest + chunk).split(b"\n\n")
                    for block in blocks:
                        data = block[6:]
                        if data == b"[DONE]":
                            return
                        yield orjson.loads(data)["choices"][0]["delta"].get("content")

        return rate(events)


def maaskit_events_async(url: str) -> dict[str, float]:
    import asyncio

    import maaskit

    async def measured() -> dict[str, float]:
        async with maaskit.AsyncClient("custom", base_url=f"{url}/stream", api_key="sk-0") as client:

            async def texts() -> AsyncGenerator[Any]:
                async for event in client.chat.completions.stream(**ASKED):
                    yield event.choices[0].delta.content

            return await rate_async(texts)

    return asyncio.run(measured())


def openai_events_async(url: str) -> dict[str, float]:
    import asyncio

    import openai

    async def measured() -> dict[str, float]:
        async with openai.AsyncOpenAI(base_url=f"{url}/stream/v1", api_key="sk-0") as client:

            async def texts() -> AsyncGenerator[Any]:
                async with await client.chat.completions.create(**ASKED, stream=True) as stream:
                    async for event in stream:
                        yield event.choices[0].delta.content

            return await rate_async(texts)

    return asyncio.run(measured())


def httpx_events_async(url: str) -> dict[str, float]:
    import asyncio

    import httpx
    import orjson

    async def measured() -> dict[str, float]:
        async with httpx.AsyncClient(base_url=url) as client:

            async def texts() -> AsyncGenerator[Any]:
                content = orjson.dumps(ASKED)
                async with client.stream("POST", "/stream/v1/chat/completions", content=content) as response:
                    rest = b""
                    async for chunk in response.aiter_bytes():
                        *blocks, rest = (rest + chunk).split(b"\n\n")
                        for block in blocks:
                            data = block[6:]
                            if data == b"[DONE]":
                                return
                            yield orjson.loads(data)["choices"][0]["delta"].get("content")

            return await rate_async(texts)

    return asyncio.run(measured())


def maaskit_picture(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=f"{url}/stream", api_key="sk-0") as client:
        return rate(lambda: (event.b64_json for event in client.images.generate_stream(**PICTURE)))


def openai_picture(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/stream/v1", api_key="sk-0") as client:
        return rate(lambda: (event.b64_json for event in client.images.generate(**PICTURE, stream=True)))


def httpx_picture(url: str) -> dict[str, float]:
    import httpx
    import orjson

    with httpx.Client(base_url=url) as client:

        def events() -> Iterator[Any]:
            with client.stream("POST", "/stream/v1/images/generations", content=orjson.dumps(PICTURE)) as response:
                pieces: list[bytes] = []
                for chunk in response.iter_bytes():
                    pieces.append(chunk)
                    if chunk.endswith(b"\n\n"):
                        for block in b"".join(pieces).split(b"\n\n")[:-1]:
                            yield orjson.loads(block[6:])["b64_json"]
                        pieces.clear()

        return rate(events)


def maaskit_endless(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=f"{url}/endless", api_key="sk-0") as client:
        return growth(event.choices[0].delta.content for event in client.chat.completions.stream(**ASKED))


def openai_endless(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/endless/v1", api_key="sk-0") as client:
        return growth(event.choices[0].delta.content for event in client.chat.completions.create(**ASKED, stream=True))


def rate(events: Callable[[], Iterator[Any]]) -> dict[str, float]:
    """Events a second of CPU time, of one stream; the beginning of another one before it, which loads what is needed."""
    assert next(events())
    began = time.process_time()
    count = sum(1 for text in events() if text)
    assert count > 10
    return {"figure": count / (time.process_time() - began)}


async def rate_async(texts: Callable[[], AsyncGenerator[Any]]) -> dict[str, float]:
    """`rate`, of asynchronous streams."""
    async with aclosing(texts()) as first:
        assert await anext(first)
    began = time.process_time()
    count = 0
    async for text in texts():
        if text:
            count += 1
    assert count > 10
    return {"figure": count / (time.process_time() - began)}


def growth(texts: Iterator[str | None]) -> dict[str, float]:
    """KiB by which the process grows between 100,000 and 1,000,000 events, beyond the text that came in between: that was
    paid for, and an error has to show it."""
    count, early, characters = 0, 0, 0
    for text in texts:
        count += 1
        characters += len(text or "")  # one byte each
        if count == 100_000:
            early, characters = resident(), 0
    assert count > 900_000
    grown = resident() - early
    return {"figure": grown - characters / 1024, "grown": grown, "text": characters / 1024}
