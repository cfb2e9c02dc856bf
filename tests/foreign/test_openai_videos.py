"""The videos of OpenAI's SDK, unmodified, against the mock: submit, helper that polls, download."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from typing import Any

import openai
import pytest

Rows = Callable[[], list[dict[str, Any]]]
pytestmark = pytest.mark.filterwarnings("ignore:The Sora API is scheduled:DeprecationWarning")

ORDER: dict[str, Any] = {"model": "sora-2", "prompt": "a kite over the sea", "seconds": "12", "size": "720x1280"}


@pytest.fixture
def client(fast_url: str, key: str) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key=key, base_url=f"{fast_url}/v1", max_retries=0) as client:
        yield client


def test_create_and_poll(client: openai.OpenAI, billed: Rows) -> None:
    video = client.videos.create_and_poll(**ORDER, poll_interval_ms=50)
    assert (video.status, video.progress) == ("completed", 100)
    assert (video.model, video.seconds, video.size) == ("sora-2", "12", "720x1280")
    file = client.videos.download_content(video.id)
    assert file.read()[4:8] == b"ftyp"
    [row] = billed()
    assert (row["operation"], row["downloads"]) == ("videos.create", {"videos.content.mp4": 1})


@pytest.mark.parametrize(("variant", "start"), [("thumbnail", b"RIFF"), ("spritesheet", b"\xff\xd8\xff")])
def test_pictures_of_a_video(client: openai.OpenAI, variant: Any, start: bytes) -> None:
    video = client.videos.create_and_poll(**ORDER, poll_interval_ms=50)
    assert client.videos.download_content(video.id, variant=variant).read().startswith(start)


def test_picture_as_reference(client: openai.OpenAI, billed: Rows) -> None:
    picture = ("cup.png", b"\x89PNG\r\n\x1a\n", "image/png")
    assert client.videos.create(**ORDER, input_reference=picture).status == "queued"
    assert len(billed()) == 1


def test_remix(client: openai.OpenAI, billed: Rows) -> None:
    video = client.videos.create_and_poll(**ORDER, poll_interval_ms=50)
    again = client.videos.remix(video.id, prompt="more wind")
    assert again.remixed_from_video_id == video.id
    assert [row["operation"] for row in billed()] == ["videos.create", "videos.remix"]


@pytest.mark.parametrize("outcome", ["failed", "moderation"])
def test_failure_says_why(client: openai.OpenAI, outcome: str) -> None:
    video = client.videos.create_and_poll(**ORDER | {"prompt": f"[mock:{outcome}] a kite"}, poll_interval_ms=50)
    assert video.status == "failed"
    assert getattr(video.error, "message", video.error)  # some gateways write plain text in place of the object


def test_file_before_its_time(client: openai.OpenAI) -> None:
    video = client.videos.create(**ORDER)
    with pytest.raises(openai.NotFoundError):
        client.videos.download_content(video.id)
    with pytest.raises(openai.NotFoundError):
        client.videos.retrieve("video_none")


def test_async(fast_url: str, key: str) -> None:
    async def job() -> Any:
        async with openai.AsyncOpenAI(api_key=key, base_url=f"{fast_url}/v1") as client:
            video = await client.videos.create_and_poll(**ORDER, poll_interval_ms=50)
            return (await client.videos.download_content(video.id)).read()

    assert asyncio.run(job())[4:8] == b"ftyp"
