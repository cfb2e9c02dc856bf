"""What documented errors mean for tasks: how one failed, that one is not known, and that a poll goes on in spite of them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from driving import KEY
from jobs import KLING, MINIMAX, VIDEOS, Both, Stage, got, play, submit
from servers import answer, drop

from maaskit import EnvelopeError, PollFailed, QuotaExceededError, SubmitOutcomeUnknown, TaskFailed

NO_MONEY = {"error": {"message": "no money", "code": "insufficient_quota"}}
UNKNOWN = {"code": "task_not_exist", "message": "nothing"}


def test_why_a_task_failed(stage: Stage, both: Both, instant: None) -> None:
    failed = {**MINIMAX.says(3), "base_resp": {"status_code": 1027, "status_msg": "output new_sensitive"}}
    play(stage, MINIMAX, "t1", MINIMAX.says(1), failed)

    async def work(client: Any) -> None:
        with pytest.raises(TaskFailed) as caught:
            await got((await got(MINIMAX.start(client))).wait())
        error = caught.value
        assert (error.code, error.kind) == (1027, "moderation")
        assert str(error).splitlines()[:2] == [
            "output new_sensitive (code 1027)",
            "  meaning: The vendor's content filter refused the finished video.",
        ]
        assert KEY not in str(error)

    both(stage.url, work)


FLUX = "/bfl/v1/get_result?id=t1"


def test_a_refusal_is_a_state_and_a_documented_error(stage: Stage, both: Both, instant: None) -> None:
    stage.submits("bfl.images.create", {"id": "t1", "polling_url": f"{stage.url}/elsewhere"})
    stage.plays(FLUX, {"id": "t1", "status": "Content Moderated", "details": {"Moderation Reasons": ["too much"]}})

    async def work(client: Any) -> None:
        with pytest.raises(TaskFailed) as caught:
            await got((await got(submit(client, "bfl.images.create"))).wait())
        assert (caught.value.code, caught.value.kind) == ("Content Moderated", "moderation")
        assert "too much" in str(caught.value)

    both(stage.url, work)
    assert stage.count("/elsewhere") == 0


def test_a_new_job_may_be_unknown_at_first(stage: Stage, both: Both, instant: None) -> None:
    unknown, ready = {"id": "t1", "status": "Task not found"}, {"id": "t1", "status": "Ready"}
    stage.submits("bfl.images.create", {"id": "t1"})
    stage.plays(FLUX, unknown, unknown, {**ready, "result": {"sample": "https://cdn.example.com/a.png"}})

    async def work(client: Any) -> None:
        task = await got(submit(client, "bfl.images.create"))
        await got(task.wait())
        assert [file.url for file in task.files] == ["https://cdn.example.com/a.png"]

    both(stage.url, work)


def test_a_job_that_stays_unknown(stage: Stage, both: Both, instant: None) -> None:
    stage.submits("bfl.images.create", {"id": "t1"})
    stage.plays(FLUX, {"id": "t1", "status": "Task not found"})

    async def work(client: Any) -> None:
        with pytest.raises(PollFailed) as caught:
            await got((await got(submit(client, "bfl.images.create"))).wait())
        assert isinstance(caught.value.__cause__, EnvelopeError)
        assert caught.value.__cause__.kind == "not_found"

    both(stage.url, work)


def test_a_failure_without_a_documented_code(stage: Stage, both: Both, instant: None) -> None:
    play(stage, VIDEOS, "t1", VIDEOS.says(3))

    async def work(client: Any) -> None:
        with pytest.raises(TaskFailed) as caught:
            await got((await got(VIDEOS.start(client))).wait())
        assert (caught.value.meaning, caught.value.kind) == (None, None)
        assert "meaning" not in str(caught.value)

    both(stage.url, work)


@pytest.mark.parametrize("times", [1, 4])
def test_a_poll_goes_on_when_the_money_is_used_up(stage: Stage, both: Both, instant: None, times: int) -> None:
    """The task is paid, and looking is free: a 429 passes, even one about money."""
    play(stage, VIDEOS, "t1", VIDEOS.says(1), *[answer(NO_MONEY, 429)] * times, VIDEOS.says(2))

    async def work(client: Any) -> None:
        task = await got(VIDEOS.start(client))
        await got(task.wait())
        assert task.state == "succeeded"

    both(stage.url, work)
    assert stage.count(f"{VIDEOS.prefix}t1") == times + 2


def test_a_poll_that_never_goes_well_again(stage: Stage, both: Both, instant: None) -> None:
    play(stage, VIDEOS, "t1", VIDEOS.says(1), answer(NO_MONEY, 429))

    async def work(client: Any) -> None:
        with pytest.raises(PollFailed) as caught:
            await got((await got(VIDEOS.start(client))).wait())
        assert isinstance(caught.value.__cause__, QuotaExceededError)

    both(stage.url, work)


@pytest.mark.parametrize("status", [200, 400, 404])
def test_an_unknown_task_is_recognised_by_its_code(
    stage: Stage, both: Both, instant: None, tmp_path: Path, status: int
) -> None:
    """Its message says nothing of it."""
    stage.submits(KLING.submit, drop)
    stage.plays("/kling/v1/videos/text2video", {"code": 0, "message": "ok", "data": []})

    async def work(client: Any) -> None:
        with pytest.raises(SubmitOutcomeUnknown) as caught:
            await got(submit(client, KLING.submit))
        stage.plays(f"{KLING.prefix}{caught.value.attempt_id}", answer(UNKNOWN, status))
        began = time.monotonic()
        found = await got(client.tasks.reconcile(caught.value))
        assert (found.verdict, found.task) == ("not_found", None)
        assert time.monotonic() - began < 5

    both(stage.url, work, journal=tmp_path / "j.db")
    assert stage.server.sent("POST") == 1
