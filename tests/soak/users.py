"""What users do during the soak: one action after the other, each with its own trouble, some of them given up midway."""

from __future__ import annotations

import asyncio
import shutil
import uuid
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import Any

import trouble
from counting import Counts

from maaskit import AsyncClient, Client, Task
from maaskit.helpers import structured_async

SUBMITS: list[tuple[str, dict[str, Any], str]] = [
    ("images.generate", {"model": "nano-banana"}, "prompt"),
    ("video.generations.create", {"model": "sora-2"}, "prompt"),
    ("kling.videos.text_to_video", {"model_name": "kling-v2-6"}, "prompt"),
    ("minimax.video_generation.create", {"model": "MiniMax-Hailuo-02"}, "prompt"),
    ("suno.music.create", {}, "gpt_description_prompt"),
]
"""(operation, arguments, where the prompt goes)."""
CALLED_BACK = {"kling.videos.text_to_video", "minimax.video_generation.create"}
MESSAGES: Any = [{"role": "user", "content": "Name three primary colours."}]
WAIT = 12
"""Seconds of the tasks' clock that a job gets."""


@dataclass
class Person:
    """What structured answers become."""

    name: str
    age: int


@dataclass
class Surroundings:
    """What all users share."""

    counts: Counts
    folder: Path
    hook: str
    """URL for callbacks."""


class User:
    """One user of the shared AsyncClient."""

    def __init__(self, client: AsyncClient, around: Surroundings, random: Random) -> None:
        self._client = client
        self._around = around
        self._random = random
        self._tokens: list[str] = []
        """Of tasks that it left alone, to go on with."""

    async def live(self, ended: Callable[[], bool]) -> None:
        """One action after the other."""
        names = list(ACTIONS)
        weights = [weight for _, weight in ACTIONS.values()]
        while not ended():
            name = self._random.choices(names, weights)[0]
            with self._around.counts.one(name):
                await self._perhaps_given_up(ACTIONS[name][0](self))

    async def _perhaps_given_up(self, action: Awaitable[None]) -> None:
        chance = self._random.random()
        if chance < 0.1:
            async with asyncio.timeout(self._random.expovariate(5)):
                await action
        elif chance < 0.2:
            await self._canceled(action)
        else:
            async with asyncio.timeout(60):  # no call may hang
                await action

    async def _canceled(self, action: Awaitable[None]) -> None:
        task = asyncio.ensure_future(action)
        await asyncio.wait([task], timeout=self._random.expovariate(5))
        if task.cancel():
            with suppress(asyncio.CancelledError):
                await task
            self._around.counts.given_up += 1
        else:
            await task

    def _options(self) -> dict[str, Any]:
        limit = {"timeout": 0.15} if self._random.random() < 0.1 else {}
        return {"extra_headers": trouble.headers(self._random), **limit}

    async def chat(self) -> None:
        await self._client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **self._options())

    async def stream(self) -> None:
        await self._client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, **self._options()).final()

    async def other_stream(self) -> None:
        if self._random.random() < 0.5:
            await self._client.responses.stream(model="gpt-4o", input="hi", **self._options()).final()
        else:
            ask = self._client.gemini.models.stream_generate_content
            contents: Any = [{"role": "user", "parts": [{"text": "hi"}]}]
            await ask(model="gemini-2.5-flash", contents=contents, **self._options()).final()

    async def abandoned_stream(self) -> None:
        stream = self._client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, **self._options())
        if self._random.random() < 0.5:
            async for _ in stream:
                return
        async with stream:
            async for _ in stream:
                return

    async def structured(self) -> None:
        await structured_async(self._client, Person, model="gpt-4o", messages=MESSAGES, **self._options())

    async def image(self) -> None:
        made = await self._client.images.generate(model="dall-e-3", prompt="a kite", **self._options())
        with _place(self._around) as folder:
            await self._client.save(made, folder)

    async def upload(self) -> None:
        with _place(self._around) as folder:
            folder.mkdir()
            (folder / "notes.txt").write_bytes(b"tea, milk\n" * 5_000)
            await self._client.files.create(file=folder / "notes.txt", purpose="user_data", **self._options())

    async def upload_in_steps(self) -> None:
        await self._client.suno.uploads.upload(("tune.mp3", b"ID3" + bytes(50_000)), wait_timeout=WAIT)

    async def task(self) -> None:
        operation, arguments, where = self._random.choice(SUBMITS)
        unit = uuid.uuid4().hex
        headers = {"idempotency-key": unit, **trouble.headers(self._random), **trouble.outcome(self._random)}
        arguments = {**arguments, where: f"unit {unit}", "extra_headers": headers}
        if operation in CALLED_BACK:
            arguments["callback_url"] = self._around.hook
        with self._around.counts.submit(unit):
            task = await self._client.call(operation, arguments, as_task=True)
        if self._random.random() < 0.2:
            self._tokens.append(task.token)
            return
        with _place(self._around) as folder:
            await (await task.wait(timeout=WAIT)).save(folder)

    async def resume(self) -> None:
        if not self._tokens:
            return
        task = self._client.tasks.resume(self._tokens.pop())
        if self._random.random() < 0.2:
            await task.cancel()
        else:
            await task.wait(timeout=WAIT)

    async def realtime(self) -> None:
        options: Any = {"extra_headers": trouble.headers(self._random)}
        async with self._client.realtime.connect(model="gpt-4o-realtime-preview", **options) as session:
            async for _ in session.response():
                if self._random.random() < 0.02:
                    return


ACTIONS: dict[str, tuple[Callable[[User], Awaitable[None]], int]] = {
    "chat": (User.chat, 20),
    "stream": (User.stream, 16),
    "other stream": (User.other_stream, 8),
    "abandoned stream": (User.abandoned_stream, 10),
    "structured": (User.structured, 6),
    "image and download": (User.image, 6),
    "upload": (User.upload, 5),
    "upload in steps": (User.upload_in_steps, 2),
    "task": (User.task, 18),
    "resume": (User.resume, 6),
    "realtime": (User.realtime, 3),
}
"""What a user may do, and how often."""


def live_in_thread(client: Client, around: Surroundings, random: Random, ended: Callable[[], bool]) -> None:
    """A user of the shared Client."""
    while not ended():
        options: Any = {"extra_headers": trouble.headers(random)}
        name = random.choice(["sync chat", "sync stream", "sync abandoned stream", "sync task"])
        with around.counts.one(name):
            if name == "sync chat":
                client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **options)
            elif name == "sync task":
                _task(client, around, random)
            else:
                with client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, **options) as stream:
                    for _ in stream:
                        if name == "sync abandoned stream":
                            break


def _task(client: Client, around: Surroundings, random: Random) -> None:
    operation, arguments, where = random.choice(SUBMITS)
    unit = uuid.uuid4().hex
    headers = {"idempotency-key": unit, **trouble.headers(random), **trouble.outcome(random)}
    with around.counts.submit(unit):
        task: Task[Any] = client.call(
            operation, {**arguments, where: f"unit {unit}", "extra_headers": headers}, as_task=True
        )
    with _place(around) as folder:
        task.wait(timeout=WAIT).save(folder)


@contextmanager
def _place(around: Surroundings) -> Iterator[Path]:
    """A folder for one action, that would else fill the disk."""
    folder = around.folder / uuid.uuid4().hex
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
