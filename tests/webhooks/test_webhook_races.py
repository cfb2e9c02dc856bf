"""Callbacks and polling at the same time: a callback only hurries, whatever the order, and proves nothing."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Callable
from typing import Any

import pytest
from hooks import KEY, PATH_SECRET, SUBMIT, TASK, Gateway, app_of, mounted, payload, post, until

from maaskit import AsyncClient, Client, Journal, TaskFailed, TaskTimeout
from maaskit.webhooks import TaskCallback

FIRST_POLL = 4.0
"""Seconds before which no poll of the job is due by itself (its interval is 10 s: first at 5 s, give or take 15 %)."""


def submit(client: Client) -> Any:
    return client.call(SUBMIT, {"model_name": "kling-v2-6", "prompt": "a boat"})


def later(client: Any, action: Callable[[], Any]) -> threading.Thread:
    """Do it once someone waits for the job."""

    def work() -> None:
        until(lambda: client._waiting_for.get(TASK) is not None)
        time.sleep(0.1)
        action()

    thread = threading.Thread(target=work)
    thread.start()
    return thread


@pytest.fixture(params=["plain", "journal"])
def waiting_client(request: pytest.FixtureRequest) -> Client:
    return request.getfixturevalue("client" if request.param == "plain" else "journaled")


def test_a_callback_ends_a_wait_earlier(waiting_client: Client, gateway: Gateway) -> None:
    client = waiting_client
    with mounted(app_of(client)) as url:

        def end() -> None:
            gateway.state = "succeed"
            assert post(url, payload()) == 204

        started = time.monotonic()
        task = submit(client)
        thread = later(client, end)
        task.wait(timeout=30)
        assert time.monotonic() - started < FIRST_POLL
        thread.join()
    assert (task.state, gateway.polls, len(task.files)) == ("succeeded", 1, 1)


def test_the_same_with_an_async_client(gateway: Gateway, gateway_url: str) -> None:
    async def main() -> float:
        async with AsyncClient(gateway="custom", api_key=KEY, base_url=gateway_url, timeout=5) as client:
            with mounted(app_of(client)) as url:
                task = await client.call(SUBMIT, {"model_name": "kling-v2-6", "prompt": "a boat"})
                gateway.state = "succeed"
                thread = later(client, lambda: post(url, payload()))
                started = time.monotonic()
                await task.wait(timeout=30)
                thread.join()
                assert task.state == "succeeded"
                return time.monotonic() - started

    assert asyncio.run(main()) < FIRST_POLL


def test_the_app_in_the_event_loop_of_its_client(gateway: Gateway, gateway_url: str) -> None:
    import httpx

    async def main() -> float:
        async with AsyncClient(gateway="custom", api_key=KEY, base_url=gateway_url, timeout=5) as client:
            hooks = app_of(client)
            task = await client.call(SUBMIT, {"model_name": "kling-v2-6", "prompt": "a boat"})
            waiting = asyncio.create_task(task.wait(timeout=30))
            await asyncio.sleep(0.2)
            gateway.state = "succeed"
            started = time.monotonic()
            async with httpx.AsyncClient(transport=httpx.ASGITransport(hooks), base_url="http://app") as http:
                assert (await http.post(f"/{PATH_SECRET}", json=payload())).status_code == 204
            await waiting
            return time.monotonic() - started

    assert asyncio.run(main()) < FIRST_POLL


def test_a_forged_success_ends_nothing(journaled: Client, gateway: Gateway, journal: Journal) -> None:
    with mounted(app_of(journaled)) as url:
        task = submit(journaled)
        thread = later(
            journaled, lambda: [post(url, payload(state, n=n)) for n, state in enumerate(["succeed", "failed"])]
        )
        with pytest.raises(TaskTimeout):
            task.wait(timeout=1.5)
        thread.join()
        assert gateway.polls >= 1
        assert (task.state, task.files) == ("running", ())
        (entry,) = journal.find(TASK)
        assert (entry.stage, entry.state) == ("accepted", "running")
        gateway.state = "failed"
        with pytest.raises(TaskFailed):
            task.wait(timeout=30)


def test_what_says_nothing_new_hurries_nothing(client: Client, gateway: Gateway) -> None:
    with mounted(app_of(client)) as url:
        task = submit(client)
        assert task.state == "queued"
        thread = later(client, lambda: [post(url, payload("submitted", n=n)) for n in range(5)])
        with pytest.raises(TaskTimeout):
            task.wait(timeout=1.5, interval=60)
        thread.join()
    assert gateway.polls == 1  # the one at the deadline


def test_an_unknown_word_and_a_new_state_hurry(client: Client, gateway: Gateway) -> None:
    for state in ("processing", "reviewing"):
        with mounted(app_of(client)) as url:
            gateway.polls = 0
            task = submit(client)
            thread = later(client, lambda: post(url, payload(state)))
            with pytest.raises(TaskTimeout):
                task.wait(timeout=1.5, interval=60)
            thread.join()
        assert gateway.polls == 2, state


def test_a_callback_before_the_submit_is_answered(journaled: Client, gateway: Gateway, journal: Journal) -> None:
    told: list[TaskCallback] = []
    with mounted(app_of(journaled, on_task=told.append)) as url:
        gateway.state = "succeed"
        gateway.before_answer = lambda: post(url, payload())
        task = submit(journaled)
        assert [callback.token for callback in told] == [None]  # nobody knew the task yet
        (entry,) = journal.find(TASK)
        assert entry.stage == "accepted"
        thread = later(journaled, lambda: post(url, payload()))  # the duplicate hurries all the same
        started = time.monotonic()
        task.wait(timeout=30)
        assert time.monotonic() - started < FIRST_POLL
        thread.join()
    assert len(told) == 1
    assert journal.find(TASK)[0].stage == "done"


def test_callbacks_after_the_end_change_nothing(journaled: Client, gateway: Gateway, journal: Journal) -> None:
    told: list[TaskCallback] = []
    gateway.state = "succeed"
    with mounted(app_of(journaled, on_task=told.append)) as url:
        task = submit(journaled).refresh()
        polls, before = gateway.polls, journal.find(TASK)
        assert [post(url, payload(state)) for state in ("submitted", "processing", "failed", "succeed", "succeed")] == [
            204
        ] * 5
        assert (gateway.polls, journal.find(TASK)) == (polls, before)
        assert task.state == "succeeded"
    assert [callback.state for callback in told] == ["queued", "running", "failed", "succeeded"]
    assert {callback.token for callback in told} == {task.token}


def test_unknown_ids_are_taken_and_leave_no_trace(journaled: Client, journal: Journal) -> None:
    told: list[TaskCallback] = []
    with mounted(app_of(journaled, on_task=told.append)) as url:
        assert post(url, payload(task_id="17")) == 204
    assert [(callback.task_id, callback.token) for callback in told] == [("17", None)]
    assert journal.entries() == []


def test_a_token_leads_to_the_task(journaled: Client, gateway: Gateway) -> None:
    found: list[Any] = []

    def on_task(callback: TaskCallback) -> None:
        assert callback.token is not None
        found.append(journaled.tasks.resume(callback.token).wait())

    with mounted(app_of(journaled, on_task=on_task)) as url:
        task = submit(journaled)
        gateway.state = "succeed"
        assert post(url, payload()) == 204
    assert [(one.id, one.state, one.token) for one in found] == [(TASK, "succeeded", task.token)]


def test_a_task_that_is_only_waited_for_has_a_token_too(client: Client, gateway: Gateway) -> None:
    told: list[TaskCallback] = []
    with mounted(app_of(client, on_task=told.append)) as url:
        task = submit(client)
        thread = later(client, lambda: post(url, payload("submitted")))
        with pytest.raises(TaskTimeout):
            task.wait(timeout=1.0)
        thread.join()
    assert [callback.token for callback in told] == [task.token]
    assert told[0].operations == ("kling.videos.get_text_to_video",)


def test_the_journal_learns_how_far_a_task_is(journaled: Client, journal: Journal) -> None:
    with mounted(app_of(journaled)) as url:
        submit(journaled)

        def told(state: str, percent: int | None = None) -> Any:
            progress = {} if percent is None else {"progress": f"{percent}%"}
            assert post(url, payload(state, **progress)) == 204
            (entry,) = journal.find(TASK)
            return entry.stage, entry.state, entry.progress

        assert told("submitted") == ("accepted", "queued", None)
        assert told("processing", 30) == ("accepted", "running", 0.3)
        assert told("submitted", 10) == ("accepted", "running", 0.3)  # a late one
        assert told("processing", 20) == ("accepted", "running", 0.3)
        assert told("processing", 60) == ("accepted", "running", 0.6)
        assert told("reviewing", 70) == ("accepted", "running", 0.6)  # a word that nobody knows
        assert told("succeed") == ("accepted", "running", 0.6)  # a claim that only a poll can confirm


def test_entries_of_other_gateways_and_keys_are_left_alone(
    journaled: Client, journal: Journal, gateway_url: str
) -> None:
    told: list[TaskCallback] = []
    submit(journaled)
    (before,) = journal.find(TASK)
    with Client(gateway="custom", api_key="sk-another-key", base_url=gateway_url, journal=journal) as other:
        with mounted(app_of(other, on_task=told.append)) as url:
            assert post(url, payload("processing")) == 204
        assert journal.find(TASK) == [before]
    assert [callback.token for callback in told] == [None]


def test_a_flood_of_callbacks_polls_at_most_twice_a_second(client: Client, gateway: Gateway) -> None:
    with mounted(app_of(client)) as url:
        task = submit(client)
        stop = threading.Event()

        def flood() -> None:
            number = 0
            while not stop.is_set():
                number += 1
                post(url, payload(n=number))

        thread = later(client, flood)
        with pytest.raises(TaskTimeout):
            task.wait(timeout=2.0)
        stop.set()
        thread.join()
    assert gateway.polls <= 6
