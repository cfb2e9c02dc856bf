"""Large answers: CPU time of a call, with all that is in the answer read once, the same way by all."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

ASKED: dict[str, Any] = {
    "model": "gpt-4o",
    "messages": [{"role": "user", "content": "Tell me a story."}],
    "logprobs": True,
}
TEXTS: dict[str, Any] = {"model": "text-embedding-3-small", "input": ["a text"] * 100, "encoding_format": "float"}
CALLS = 20


def maaskit_embeddings(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=url, api_key="sk-0") as client:
        return spent(lambda: (item.embedding for item in client.embeddings.create(**TEXTS).data))


def openai_embeddings(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/v1", api_key="sk-0") as client:
        return spent(lambda: (item.embedding for item in client.embeddings.create(**TEXTS).data))


def httpx_embeddings(url: str) -> dict[str, float]:
    import httpx
    import orjson

    with httpx.Client(base_url=url) as client:

        def numbers() -> Iterator[Any]:
            answer = orjson.loads(client.post("/v1/embeddings", content=orjson.dumps(TEXTS)).content)
            return (item["embedding"] for item in answer["data"])

        return spent(numbers)


def maaskit_logprobs(url: str) -> dict[str, float]:
    import maaskit

    with maaskit.Client("custom", base_url=f"{url}/logprobs", api_key="sk-0") as client:
        return spent(lambda: (one.token for one in client.chat.completions.create(**ASKED).choices[0].logprobs.content))


def openai_logprobs(url: str) -> dict[str, float]:
    import openai

    with openai.OpenAI(base_url=f"{url}/logprobs/v1", api_key="sk-0") as client:
        return spent(lambda: (one.token for one in client.chat.completions.create(**ASKED).choices[0].logprobs.content))


def httpx_logprobs(url: str) -> dict[str, float]:
    import httpx
    import orjson

    with httpx.Client(base_url=url) as client:

        def tokens() -> Iterator[Any]:
            content = client.post("/logprobs/v1/chat/completions", content=orjson.dumps(ASKED)).content
            return (one["token"] for one in orjson.loads(content)["choices"][0]["logprobs"]["content"])

        return spent(tokens)


def spent(call: Callable[[], Iterator[Any]]) -> dict[str, float]:
    """Milliseconds of CPU time of a call; another one before it to warm up."""
    assert all(call())
    began = time.process_time()
    for _ in range(CALLS):
        assert sum(1 for item in call() if item) >= 100
    return {"figure": (time.process_time() - began) / CALLS * 1000}
