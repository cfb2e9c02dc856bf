"""The soak itself: many users of one AsyncClient, some threads with one Client, a mock that fails them, for a while."""

from __future__ import annotations

import asyncio
import ssl
import time
import warnings
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import httpx
from counting import Counts, accounted
from hooks import mounted
from measuring import Held, Sample, busy, connections, held, sample
from mocking import started_mock
from users import Surroundings, User, live_in_thread

from maaskit import AsyncClient, Client, Journal, UnknownStateWarning
from maaskit.testing import instant_waits
from maaskit.webhooks import WebhookApp

KEY = "sk-test-soak-0123456789"
SPEED = 20.0
"""Of the clocks of mock and client: a task takes a quarter of a second."""
TLS = ssl.create_default_context()


class Findings(NamedTuple):
    """What a soak came to."""

    counts: Counts
    samples: list[Sample]
    before: Held
    after: Held
    tasks_left: list[str]
    """asyncio tasks that are there when all users have gone and the client is closed."""
    connections_busy: int
    """Connections that are still at work when all users have gone."""
    connections_left: int
    wrong: list[str]
    """Submits that are not accounted for."""
    accepted: int
    """Rows of the mock's ledger."""
    unknown_accepted: int
    """Submits of unknown outcome that were accepted."""


def soak(folder: Path, seconds: float, *, users: int, threads: int, seed: int) -> Findings:
    """Let them live for so many seconds."""
    warnings.simplefilter("ignore", UnknownStateWarning)
    with started_mock("--speed", str(SPEED)) as (url, process), instant_waits(speed=SPEED):
        before = held()
        counts, samples, tasks_left, busy, left = asyncio.run(
            _soak(folder, url, process, seconds, users, threads, seed)
        )
        after = held()
        ledger = httpx.get(f"{url}/_mock/tasks", trust_env=False, timeout=120).json()
    keys = {job["idempotency_key"] for job in ledger}
    unknown = sum(said in {"unknown", "may be"} and unit in keys for unit, said in counts.submits.items())
    wrong = accounted(counts, [job for job in ledger if job["idempotency_key"] is not None])
    return Findings(counts, samples, before, after, tasks_left, busy, left, wrong, len(ledger), unknown)


async def _soak(
    folder: Path, url: str, process: int, seconds: float, users: int, threads: int, seed: int
) -> tuple[Counts, list[Sample], list[str], int, int]:
    end = time.monotonic() + seconds
    counts = Counts()
    samples: list[Sample] = []
    options: Any = {
        "gateway": "custom",
        "api_key": KEY,
        "base_url": url,
        "trust_env": False,
        "verify": TLS,
        "timeout": 20,
    }
    journals = [Journal(folder / f"{kind}.db") for kind in ("async", "sync")]
    with ThreadPoolExecutor(threads) as pool:
        async with AsyncClient(**options, journal=journals[0]) as client:
            with Client(**options, journal=journals[1]) as other:
                app = WebhookApp(client, path_secret="a-secret-of-the-soak-0123")
                with mounted(app) as hook:
                    around = Surroundings(counts, folder, hook)

                    def ended() -> bool:
                        return time.monotonic() > end

                    lives = [
                        asyncio.ensure_future(User(client, around, Random(f"{seed}/{number}")).live(ended))
                        for number in range(users)
                    ]
                    for number in range(threads):
                        pool.submit(live_in_thread, other, around, Random(f"{seed}/thread {number}"), ended)
                    while not ended():
                        samples.append(sample(counts.total, process, [client, other]))
                        await asyncio.sleep(1)
                    await asyncio.gather(*lives)
                    await asyncio.to_thread(pool.shutdown)
                    await _quiet([client, other])
                    at_work = busy(client) + busy(other)
    for journal in journals:
        journal.close()
    await asyncio.sleep(0)
    tasks = [str(task.get_coro()) for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    return counts, samples, tasks, at_work, connections(client) + connections(other)


async def _quiet(clients: list[Any]) -> None:
    """Give those who come late a few seconds: reminders by webhooks, say."""
    for _ in range(50):
        if not any(map(busy, clients)):
            return
        await asyncio.sleep(0.1)
