"""Streams: typed events a second of CPU time, one event of 2 MB, memory over a million events."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
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


def growth(texts: Iterator[str | None]) -> dict[str, float]:
    """KiB by which the process grows between 100,000 and 1,000,000 events."""
    count, early = 0, 0.0
    for _ in texts:
        count += 1
        if count == 100_000:
            early = resident()
    assert count > 900_000
    return {"figure": resident() - early}
