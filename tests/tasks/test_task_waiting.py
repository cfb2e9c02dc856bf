"""When a task is polled, and when waiting ends."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from jobs import CDN, IMAGES, KLING, Both, Stage, by_hand, got, is_sync, play, task_at, updates
from servers import answer, drop, hang, reply, reset

from maaskit import InvalidRequestError, PollFailed, TaskCanceled, TaskFailed, TaskNeedsInput, TaskTimeout
from maaskit._clock import clock
from maaskit._errors import NotFoundError
from maaskit._protocol import Expression, Link, Result
from maaskit_api.operations import OPERATIONS

# Deadlines


@pytest.mark.parametrize("timeout", [0, 1, 7.5, 60, 1000])
def test_the_deadline_is_exact_and_polled_at(stage: Stage, all_three: Both, instant: None, timeout: float) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1, progress="45%"))
    times: list[float] = []

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        began = clock().now()
        with pytest.raises(TaskTimeout) as caught:
            await got(task.wait(timeout, on_update=lambda update: times.append(clock().now())))
        passed = clock().now() - began
        assert passed == pytest.approx(timeout, abs=1e-6)
        assert times == sorted(times)
        return caught.value, task

    error, task = all_three(stage.url, wait)
    assert error.answer == IMAGES.says(1, progress="45%")
    assert (error.state, error.token, error.task_id) == ("running", task.token, "t1")
    polls = stage.count(IMAGES.prefix)
    assert polls >= 1
    assert polls <= 2 + timeout / (3.0 * 0.85), "the interval is the budget"
    if timeout == 1000:
        assert polls >= 1000 / (9.0 * 1.15)
    if timeout == 0:
        assert polls == 1


def test_a_task_that_ends_at_the_deadline(stage: Stage, both: Both, instant: None) -> None:
    poll = by_hand(interval=1000.0)
    stage.plays("/t/t1", {"status": "run"}, {"status": "done"})

    async def wait(client: Any) -> Any:
        return await got(task_at(client, poll, age=2000).wait(60))

    assert both(stage.url, wait).state == "succeeded"
    assert stage.count("/t/") == 2


def test_the_deadline_passes_while_polls_fail(stage: Stage, both: Both, instant: None) -> None:
    down = answer({"error": {"message": "no vendor"}}, 500)
    play(stage, IMAGES, "t1", down, IMAGES.says(1, progress="45%"), down)

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        with pytest.raises(TaskTimeout) as caught:
            await got(task.wait(60))
        return caught.value

    error = both(stage.url, wait)
    assert error.state == "running"
    assert "the last poll failed" in str(error)
    assert "no vendor" in str(error), "who waits longer for a gateway that is broken waits for nothing"
    assert type(error.__cause__).__name__ == "ServerError"


def test_a_poll_that_failed_once_is_not_the_reason(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", answer({"error": {"message": "no vendor"}}, 500), IMAGES.says(1, progress="45%"))

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        with pytest.raises(TaskTimeout) as caught:
            await got(task.wait(60))
        return caught.value

    error = both(stage.url, wait)
    assert error.__cause__ is None
    assert "it is running" in str(error)
    assert "no vendor" not in str(error)


def test_wait_again_after_the_deadline(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(0), IMAGES.says(1), IMAGES.says(2))

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        for _ in range(2):
            with pytest.raises(TaskTimeout):
                await got(task.wait(0))
        return await got(task.wait(100))

    assert both(stage.url, wait).state == "succeeded"
    assert stage.count(IMAGES.prefix) == 3


def test_own_interval(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1))

    async def wait(client: Any) -> None:
        task = await got(IMAGES.start(client))
        with pytest.raises(TaskTimeout):
            await got(task.wait(100, interval=1))
        for bad in (0, -1, float("nan")):
            with pytest.raises(InvalidRequestError, match="interval"):
                await got(task.wait(100, interval=bad))

    both(stage.url, wait)
    assert 100 / 1.15 <= stage.count(IMAGES.prefix) <= 2 + 100 / 0.85, "no growth for who names an interval"


def test_a_poll_that_hangs_does_not_hold_the_deadline_for_long(
    stage: Stage, both: Both, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("maaskit._tasks.asking._ANSWER", 0.2)
    poll = by_hand(interval=0.05)
    stage.plays("/t/t1", hang)

    async def wait(client: Any) -> None:
        began = clock().now()
        with pytest.raises(TaskTimeout):
            await got(task_at(client, poll).wait(0.1))
        assert clock().now() - began < 3

    both(stage.url, wait, timeout=600)


# Polls that go wrong

ENVELOPE = answer({"code": "task_not_exist", "message": "task not exist", "data": None})
TRANSIENT = {
    "lost": drop, "reset": reset, "500": answer({"error": {"message": "x"}}, 500), "502": reply("<html>", 502), "429": reply("", 429),
    "408": reply("", 408), "529": reply("", 529), "page": reply("<html>hi</html>", content_type="text/html"), "empty": reply(""), "cut": reply('{"data":'),
    "list": answer([]), "no state": answer({"data": {}}), "null": answer(None), "half": reply(b"\xff\xfe"),
}  # fmt: skip


@pytest.mark.parametrize("name", TRANSIENT)
def test_transient_trouble_is_tolerated(stage: Stage, both: Both, instant: None, name: str) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), *[TRANSIENT[name]] * 4, IMAGES.says(2))

    async def wait(client: Any) -> Any:
        return await got((await got(IMAGES.start(client))).wait())

    assert both(stage.url, wait).state == "succeeded"
    assert stage.count(IMAGES.prefix) == 6


def test_transient_trouble_without_end(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1, progress="45%"), reply("", 500))

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        began = clock().now()
        with pytest.raises(PollFailed) as caught:
            await got(task.wait(None))
        assert 600 < clock().now() - began < 700
        assert task.state == "running"
        return caught.value

    error = both(stage.url, wait)
    assert error.answer == IMAGES.says(1, progress="45%")
    assert type(error.__cause__).__name__ == "ServerError"
    assert "can't be read" in str(error)
    assert stage.count(IMAGES.prefix) < 20


@pytest.mark.parametrize("step", [ENVELOPE, reply("", 404)], ids=["envelope", "404"])
def test_a_gateway_that_does_not_know_the_task_yet(stage: Stage, both: Both, instant: None, step: Any) -> None:
    play(stage, IMAGES, "t1", *[step] * 4, IMAGES.says(2))
    stage.plays(f"{IMAGES.prefix}old", step)

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        assert (await got(task.wait())).state == "succeeded"
        with pytest.raises(PollFailed):
            await got(task_at(client, "images.tasks.retrieve", "old", age=3600).wait())

    both(stage.url, wait)
    assert stage.count(f"{IMAGES.prefix}t1") == 5
    assert stage.count(f"{IMAGES.prefix}old") == (3 if step is ENVELOPE else 1)


@pytest.mark.parametrize("status", [401, 402, 403, 422, 302])
def test_refusals_end_at_once(stage: Stage, both: Both, instant: None, status: int) -> None:
    play(stage, IMAGES, "t1", answer({"error": {"message": "no way", "code": "x"}}, status))

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        with pytest.raises(PollFailed) as caught:
            await got(task.wait())
        return caught.value, task.token

    error, token = both(stage.url, wait)
    assert stage.count(IMAGES.prefix) == 1
    assert token in str(error)
    assert error.__cause__.status_code == status


def test_retry_after_is_respected(stage: Stage, both: Both, instant: None) -> None:
    states = [answer(IMAGES.says(1), retry_after="100"), reply("", 429, retry_after="200"), answer(IMAGES.says(2))]
    play(stage, IMAGES, "t1", *states)

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        began = clock().now()
        await got(task.wait())
        return clock().now() - began

    assert 300 <= both(stage.url, wait) < 310


def test_refresh_raises_what_went_wrong(stage: Stage, all_three: Both) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1, progress="5%"), reply("", 404), IMAGES.says(3))

    async def ask(client: Any) -> None:
        task = await got(IMAGES.start(client))
        assert (await got(task.refresh())) is task
        assert (task.state, task.progress) == ("running", 0.05)
        assert repr(task).endswith("Task(images.generate, 't1', running, 5%)")
        with pytest.raises(NotFoundError):
            await got(task.refresh())
        assert task.state == "running"
        await got(task.refresh())
        assert task.state == "failed"
        assert task.ended

    all_three(stage.url, ask)
    assert stage.count(IMAGES.prefix) == 3


# Listening


def test_updates(stage: Stage, all_three: Both, instant: None) -> None:
    states = [IMAGES.says(0, progress="0%"), IMAGES.says(1, progress="45%"), IMAGES.says(2, progress="100%")]

    async def listen(client: Any) -> None:
        play(stage, IMAGES, "t1", *states)
        heard: list[Any] = []
        task = await got(IMAGES.start(client))
        await got(task.wait(on_update=heard.append))
        play(stage, IMAGES, "t1", *states)
        task = await got(IMAGES.start(client))
        looped = [update async for update in updates(task)]
        for found in (heard, looped):
            assert [(one.state, one.progress, one.word) for one in found] == [
                ("queued", None, None),
                ("queued", 0.0, "NOT_START"),
                ("running", 0.45, "IN_PROGRESS"),
                ("succeeded", 1.0, "SUCCESS"),
            ]
            assert [one.task_id for one in found] == ["t1"] * 4
            assert 0 <= found[0].elapsed < found[1].elapsed < found[3].elapsed < 20
        assert [update.state async for update in updates(task)] == ["succeeded"]

    all_three(stage.url, listen)
    assert stage.count(IMAGES.prefix) == 6


def test_iterating_over_a_task_that_fails(stage: Stage, both: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(3))

    async def listen(client: Any) -> None:
        task = await got(IMAGES.start(client))
        assert [update.state async for update in updates(task)] == ["queued", "failed"]
        with pytest.raises(TaskFailed):
            await got(task.wait())

    both(stage.url, listen)


def test_await_task(stage: Stage, all_three: Both, instant: None) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2))

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        return task.wait() if is_sync(client) else await task

    assert all_three(stage.url, wait).files[0].url == f"{CDN}t1.bin"


# Further calls


def needs_input() -> Any:
    asked = Link("video.generations.create", {"model": "m", "images": Expression("response", "/part")})
    return by_hand(message=("/question",))._replace(links={"input": asked})


def test_needs_input(stage: Stage, both: Both, instant: None) -> None:
    poll = needs_input()
    stage.plays("/t/t1", {"status": "run"}, {"status": "ask", "question": "which one?", "part": ["a"]})
    stage.submits("video.generations.create", {"task_id": "t2"})
    stage.plays("/v2/videos/generations/t2", {"status": "SUCCESS", "data": {"output": CDN + "a.mp4"}})

    async def wait(client: Any) -> Any:
        task = task_at(client, poll)
        with pytest.raises(InvalidRequestError, match="asks for no input"):
            await got(task.provide(prompt="the first"))
        with pytest.raises(TaskNeedsInput, match="which one") as caught:
            await got(task.wait())
        assert "provide" in str(caught.value)
        further = await got(task.provide(prompt="the first"))
        assert (task.state, further.id) == ("needs_input", "t2")
        return await got(further.wait())

    assert both(stage.url, wait).files[0].url == CDN + "a.mp4"
    (sent,) = stage.seen("/v2/videos/generations", "POST")
    assert sent.json == {"model": "m", "prompt": "the first", "images": ["a"]}


def test_further_calls_repeat_what_the_gateway_wants_repeated(stage: Stage, both: Both, instant: None) -> None:
    offering = OPERATIONS["images.generate"]._replace(
        links={"cancel": Link("images.tasks.retrieve", {"task_id": Expression("id")})}
    )
    stage.plays("/v1/images/tasks/t1", {"data": {"status": "NOT_START"}})
    stage.plays("/t/t1", {"status": "stop"})

    async def stop(client: Any) -> None:
        task = task_at(client, by_hand(), submit=offering)
        task._core.handle = task._core.handle._replace(repeated={"model": "nano-banana"})
        await got(task.cancel())

    both(stage.url, stop, gateway="haoee")
    assert [seen.headers["modelname"] for seen in stage.server.requests] == ["nano-banana"] * 2


def test_cancel_where_it_is_offered_and_where_not(stage: Stage, both: Both, instant: None) -> None:
    poll = by_hand()
    offering = OPERATIONS["images.generate"]._replace(
        links={"cancel": Link("images.tasks.retrieve", {"task_id": Expression("id")})}
    )
    stage.plays("/v1/images/tasks/t1", {"data": {"status": "NOT_START"}})
    stage.plays("/t/t1", {"status": "stop", "why": "as you wish"})
    play(stage, KLING, "k1", KLING.says(1))

    async def stop(client: Any) -> None:
        task = task_at(client, poll, submit=offering)
        assert (await got(task.cancel())) is task
        assert (task.state, task.ended) == ("canceled", True)
        with pytest.raises(TaskCanceled, match="as you wish"):
            await got(task.wait())
        other = await got(KLING.start(client))
        with pytest.raises(InvalidRequestError, match="offers no way to cancel"):
            await got(other.cancel())

    both(stage.url, stop)
    assert [seen.target for seen in stage.server.requests] == [
        "/v1/images/tasks/t1",
        "/t/t1",
        "/kling/v1/videos/text2video",
    ]


def test_waiting_goes_on_without_a_journal_that_can_be_written(
    stage: Stage, both: Both, instant: None, tmp_path: Any
) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(1), IMAGES.says(2))
    path = tmp_path / "j.db"

    async def wait(client: Any) -> Any:
        task = await got(IMAGES.start(client))
        client._journal.close()
        path.write_text("no journal any more" * 100)
        for more in ("-wal", "-shm"):
            path.with_name("j.db" + more).unlink(missing_ok=True)
        return await got(task.wait())

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        assert both(stage.url, wait, journal=path).state == "succeeded"
    assert all("The task itself goes on" in str(one.message) for one in caught)
    assert caught


def test_results_are_read_once_it_has_succeeded(stage: Stage, both: Both, instant: None) -> None:
    poll = by_hand(results=(Result("video", "/url"),))
    stage.plays("/t/t1", {"status": "run", "url": CDN + "half.mp4"}, {"status": "done", "url": CDN + "whole.mp4"})

    async def wait(client: Any) -> Any:
        task = task_at(client, poll)
        await got(task.refresh())
        assert task.files == ()
        return await got(task.wait())

    assert both(stage.url, wait).files[0].url == CDN + "whole.mp4"
