"""Many tasks at once: order, errors, how many polls at a time, whose turn it is, and the end of the time."""

from __future__ import annotations

import asyncio
import threading
import time
from collections import Counter
from typing import Any

import pytest
from driving import async_client_of, client_of
from jobs import CDN, FAMILIES, IMAGES, Both, Stage, got, play, task_at
from servers import answer, hang, reply

from maaskit import InvalidRequestError, PollFailed, TaskFailed, TaskTimeout
from maaskit._clock import clock


class Crowd:
    """Counts polls, and how many there are at once."""

    def __init__(self, answers: int | None, pause: float = 0.0) -> None:
        self.most = 0
        self.by: list[str] = []
        self._answers = answers
        self._pause = pause
        self._now = 0
        self._lock = threading.Lock()

    def step(self, connection: Any) -> Any:
        """Run; succeed at the last answer."""
        id = connection.seen.target.rsplit("/", 1)[1]
        with self._lock:
            self._now += 1
            self.most = max(self.most, self._now)
            self.by.append(id)
            count = self.by.count(id)
        time.sleep(self._pause)
        with self._lock:
            self._now -= 1
        return answer(IMAGES.says(2 if count == self._answers else 1, id, progress=f"{count}%"))(connection)


def crowd_on(stage: Stage, ids: list[str], answers: int | None, pause: float = 0.0) -> Crowd:
    crowd = Crowd(answers, pause)
    stage.submits("images.generate", *[{"task_id": id} for id in ids])
    for id in ids:
        stage.plays(f"{IMAGES.prefix}{id}", crowd.step)
    return crowd


async def started(client: Any, count: int) -> list[Any]:
    return [await got(IMAGES.start(client)) for _ in range(count)]


def test_families_in_order(stage: Stage, all_three: Both, instant: None) -> None:
    async def work(client: Any) -> None:
        tasks = []
        for round in range(3):
            for job in FAMILIES:
                id = f"{job.submit}-{round}"
                play(stage, job, id, *[job.says(1, id)] * ((round * 7) % 5), job.says(2, id))
                tasks.append(await got(job.start(client)))
        heard: list[Any] = []
        done = await got(client.tasks.gather(tasks, on_update=heard.append))
        assert all(one is task for one, task in zip(done, tasks, strict=True))
        assert [task.files[0].url for task in done] == [f"{CDN}{task.id}.bin" for task in tasks]
        assert {update.task_id for update in heard} == {task.id for task in tasks}
        assert sum(update.state == "succeeded" for update in heard) == len(tasks)
        assert (await got(client.tasks.gather(tasks))) == done, "nothing more is asked"

    all_three(stage.url, work)
    assert stage.server.sent("GET") == 4 * (3 + 0 + 2 + 4)


def test_none(stage: Stage, both: Both) -> None:
    async def work(client: Any) -> Any:
        return await got(client.tasks.gather([]))

    assert both(stage.url, work) == []


def mixed(stage: Stage) -> None:
    play(stage, IMAGES, "good", IMAGES.says(1, "good"), IMAGES.says(2, "good"))
    play(stage, IMAGES, "bad", IMAGES.says(1, "bad"), IMAGES.says(3, "bad"))
    play(stage, IMAGES, "slow", IMAGES.says(1, "slow", progress="45%"))
    play(stage, IMAGES, "closed", reply("", 401))


IDS = ("good", "bad", "slow", "closed")
ERRORS = [TaskFailed, TaskTimeout, PollFailed]


def test_errors_as_a_group(stage: Stage, all_three: Both, instant: None) -> None:
    mixed(stage)

    async def work(client: Any) -> None:
        tasks = [task_at(client, "images.tasks.retrieve", id) for id in IDS]
        with pytest.raises(ExceptionGroup) as caught:
            await got(client.tasks.gather(tasks, timeout=60))
        group = caught.value
        assert [type(error) for error in group.exceptions] == ERRORS
        assert [error.task_id for error in group.exceptions] == list(IDS[1:])  # type: ignore[attr-defined]
        assert "3 of 4 tasks did not succeed (PollFailed, TaskFailed, TaskTimeout)" in str(group)
        assert tasks[0].files[0].url == f"{CDN}good.bin"
        assert tasks[2].progress == 0.45

    all_three(stage.url, work)


def test_errors_in_place(stage: Stage, both: Both, instant: None) -> None:
    mixed(stage)

    async def work(client: Any) -> None:
        tasks = [task_at(client, "images.tasks.retrieve", id) for id in IDS]
        for _ in range(2):  # the second time most have ended
            found = await got(client.tasks.gather(tasks, timeout=60, return_exceptions=True))
            assert found[0] is tasks[0]
            assert [type(error) for error in found[1:]] == ERRORS

    both(stage.url, work)


@pytest.mark.parametrize("concurrency", [1, 3, 8])
def test_concurrency(stage: Stage, both: Both, instant: None, concurrency: int) -> None:
    ids = [f"t{number}" for number in range(24)]
    crowd = crowd_on(stage, ids, 2, pause=0.02)

    async def work(client: Any) -> None:
        tasks = [task_at(client, "images.tasks.retrieve", id, age=3600) for id in ids]  # old: all are due at once
        assert [task.id for task in await got(client.tasks.gather(tasks, concurrency=concurrency))] == ids

    both(stage.url, work)
    assert crowd.most <= concurrency
    assert crowd.most == concurrency
    assert Counter(crowd.by) == dict.fromkeys(ids, 2)


def test_concurrency_of_none(stage: Stage, both: Both) -> None:
    stage.submits("images.generate", {"task_id": "t1"})

    async def work(client: Any) -> None:
        with pytest.raises(InvalidRequestError, match="concurrency"):
            await got(client.tasks.gather(await started(client, 1), concurrency=0))

    both(stage.url, work)


def test_no_task_starves(stage: Stage, both: Both, instant: None) -> None:
    ids = [f"t{number}" for number in range(40)]
    crowd = crowd_on(stage, ids, None)

    async def work(client: Any) -> Any:
        tasks = await started(client, len(ids))
        began = clock().now()
        with pytest.raises(ExceptionGroup) as caught:
            await got(client.tasks.gather(tasks, 100, concurrency=2, interval=5))
        assert clock().now() - began == pytest.approx(100, abs=1e-6), "the deadline is for all of them together"
        return caught.value

    group = both(stage.url, work)
    assert [error.task_id for error in group.exceptions] == ids
    polls = Counter(crowd.by)
    assert set(polls) == set(ids)
    assert min(polls.values()) >= 100 / (5 * 1.15)
    assert max(polls.values()) <= 2 + 100 / (5 * 0.85)


def test_the_longest_overdue_is_next(stage: Stage, both: Both, instant: None) -> None:
    """Polls take no time on this clock, so that each round is in the order in which they are due."""
    ids = [f"t{number}" for number in range(12)]
    crowd = crowd_on(stage, ids, 6)

    async def work(client: Any) -> None:
        await got(client.tasks.gather(await started(client, len(ids)), concurrency=1))

    both(stage.url, work)
    for end in range(1, len(crowd.by) + 1):
        counts = Counter(crowd.by[:end])
        assert max(counts.values()) - min(counts[id] for id in ids) <= 2


def test_time_passes_as_it_would_have(stage: Stage, both: Both, instant: None) -> None:
    """A poll that takes real time must not let the instant clock run away."""
    ids = ["t0", "t1", "t2"]
    crowd_on(stage, ids, 4, pause=0.03)

    async def work(client: Any) -> float:
        tasks = await started(client, len(ids))
        began = clock().now()
        await got(client.tasks.gather(tasks, 30))
        return clock().now() - began

    assert 8 < both(stage.url, work) < 14


def test_one_that_hangs_does_not_hold_the_others(stage: Stage, both: Both) -> None:
    play(stage, IMAGES, "stuck", hang)
    play(stage, IMAGES, "good", *[IMAGES.says(1, "good")] * 3, IMAGES.says(2, "good"))
    seen: list[float] = []

    async def work(client: Any) -> Any:
        tasks = [task_at(client, "images.tasks.retrieve", id) for id in ("stuck", "good")]
        began = time.monotonic()
        return await got(
            client.tasks.gather(
                tasks,
                1.0,
                interval=0.05,
                return_exceptions=True,
                on_update=lambda update: seen.append(time.monotonic() - began) if update.state == "succeeded" else None,
            )
        )

    stuck, good = both(stage.url, work, timeout=1.5)
    assert type(stuck) is TaskTimeout
    assert good.state == "succeeded"
    assert seen[0] < 1.0


@pytest.mark.parametrize("last", [False, True], ids=["first", "last"])
def test_what_a_listener_raises_is_raised(stage: Stage, both: Both, instant: None, last: bool) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2))

    def listen(update: Any) -> None:
        if (update.state == "succeeded") == last:
            raise ZeroDivisionError

    async def work(client: Any) -> None:
        with pytest.raises((ZeroDivisionError, ExceptionGroup)) as caught:
            await got(client.tasks.gather([task_at(client, "images.tasks.retrieve", "t1")], on_update=listen))
        error = caught.value
        assert isinstance(error, ZeroDivisionError) or error.subgroup(ZeroDivisionError)

    both(stage.url, work)


def test_the_same_task_twice(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2))

    async def work(client: Any) -> None:
        task = await got(IMAGES.start(client))
        assert await got(client.tasks.gather([task, task])) == [task, task]

    both(stage.url, work)


def test_a_canceled_gather_lets_the_tasks_live(stage: Stage) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1))

    async def main() -> None:
        async with async_client_of(stage.url) as client:
            task = await IMAGES.start(client)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.3):
                    await client.tasks.gather([task], interval=0.05)
            assert task.state == "running"

    asyncio.run(main())


def test_threads_wait_for_their_own_tasks(stage: Stage) -> None:
    """One client, many threads: each has its own waiting."""
    ids = [f"t{number}" for number in range(8)]
    crowd = crowd_on(stage, ids, 3)
    with client_of(stage.url) as client:
        tasks = [IMAGES.start(client) for _ in ids]
        threads = [threading.Thread(target=task.wait, kwargs={"interval": 0.02}) for task in tasks]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(10)
    assert [task.state for task in tasks] == ["succeeded"] * 8
    assert Counter(crowd.by) == dict.fromkeys(ids, 3)
