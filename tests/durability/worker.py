"""A program that lives from tasks, to be killed at any moment: recovers what an earlier life left, then submits new ones,
waits and saves. `life` is one life; what it means to do is written to an intent log before it does it."""

from __future__ import annotations

import asyncio
import os
import random
import ssl
import warnings
from contextlib import suppress
from pathlib import Path
from typing import Any, NamedTuple

from maaskit import AsyncClient, Client, SubmitOutcomeUnknown, Task, TaskError, UnknownStateWarning
from maaskit._tasks.journal import Journal
from maaskit.testing import instant_waits

KEY = "sk-test-kill-0123456789"
TLS = ssl.create_default_context()
"""Shared, since making one takes longer than a life."""


class Place(NamedTuple):
    """Where a life takes place."""

    url: str
    folder: Path
    speed: float

    @property
    def journal(self) -> Path:
        return self.folder / "journal.db"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    @property
    def intents(self) -> Path:
        return self.folder / "intents.txt"


SUBMITS: list[tuple[str, dict[str, Any], str]] = [
    ("images.generate", {"model": "nano-banana"}, "prompt"),
    ("video.generations.create", {"model": "sora-2"}, "prompt"),
    ("videos.create", {"model": "sora-2"}, "prompt"),
    ("kling.videos.text_to_video", {"model_name": "kling-v2-6"}, "prompt"),
    ("minimax.video_generation.create", {"model": "MiniMax-Hailuo-02"}, "prompt"),
    ("suno.music.create", {}, "gpt_description_prompt"),
    ("suno.lyrics.create", {}, "prompt"),
]
"""(operation, arguments, where the prompt goes): paid calls of several families."""
TROUBLE: list[dict[str, str]] = [
    *[{}] * 14,
    {"x-mock-fault": "lost-reply"},
    {"x-mock-fault": "429;retry_after=0.1"},
    {"x-mock-outcome": "failed"},
    {"x-mock-outcome": "not-found-first;times=2"},
    {"x-mock-outcome": "cut-download"},
    {"x-mock-outcome": "unknown-state"},
]
"""What goes wrong now and then beside the kills."""
PROMPTS = frozenset(where for _, _, where in SUBMITS)


def submit(client: Any, rng: random.Random, unit: str, *, trouble: bool = True) -> Any:
    """A paid call whose prompt, and whose row in the mock's ledger, say which unit it is."""
    operation, arguments, where = rng.choice(SUBMITS)
    headers = {"idempotency-key": unit, **(rng.choice(TROUBLE) if trouble else {})}
    return client.call(operation, {**arguments, where: unit, "extra_headers": headers}, as_task=True)


def life(place: Place, seed: int, *, asynchronous: bool, most: int = 1000) -> None:
    """Recover, then submit up to `most` tasks. Ends by itself only then."""
    rng = random.Random(seed)
    warnings.simplefilter("ignore", UnknownStateWarning)
    with instant_waits(speed=place.speed):
        if asynchronous:
            asyncio.run(_life_async(place, rng, most))
        else:
            _life(place, rng, most)


def _life(place: Place, rng: random.Random, most: int) -> None:
    with Client(**options(place)) as client:
        for task in client.tasks.recover():
            _settle(task, place)
        for _ in range(most):
            with suppress(SubmitOutcomeUnknown):  # the journal knows
                _settle(submit(client, rng, _intent(place)), place)


async def _life_async(place: Place, rng: random.Random, most: int) -> None:
    async with AsyncClient(**options(place)) as client:
        tasks = list(await client.tasks.recover())
        while True:
            for task in await client.tasks.gather(tasks, return_exceptions=True):
                if not isinstance(task, TaskError):
                    await task.save(place.out)
            if most <= 0:
                return
            count = min(most, rng.randint(1, 3))
            most -= count
            submits = (submit(client, rng, _intent(place)) for _ in range(count))
            results = await asyncio.gather(*submits, return_exceptions=True)
            tasks = [result for result in results if not isinstance(result, SubmitOutcomeUnknown)]


def _settle(task: Task[Any], place: Place) -> None:
    with suppress(TaskError):  # it failed at the gateway; the journal knows
        task.wait().save(place.out)


def options(place: Place) -> dict[str, Any]:
    return {
        "gateway": "custom",
        "api_key": KEY,
        "base_url": place.url,
        "journal": Journal(place.journal, keep_requests=True),
        "trust_env": False,
        "verify": TLS,
    }


def _intent(place: Place) -> str:
    """A prompt that occurs once in the world, written down before it is used."""
    prompt = f"unit {os.urandom(8).hex()}"
    handle = os.open(place.intents, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(handle, f"{prompt}\n".encode())
    os.close(handle)
    return prompt
