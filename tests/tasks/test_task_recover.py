"""After a crash: unfinished business of the journal, and looking for submits whose answer was lost."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from driving import KEY
from jobs import CDN, IMAGES, KLING, Both, Stage, got, handle_of, play, submit
from servers import answer, drop, reply

from maaskit import APIError, ConfigurationError, Journal, ServerError, SubmitOutcomeUnknown, TaskTimeout
from maaskit._clock import clock
from maaskit._tasks.owner import new_owner
from maaskit._tasks.token import encode, fingerprint

GONE = new_owner().rsplit("/", 3)[0] + "/4194305/1/aa"
LIST = "/kling/v1/videos/text2video"
NO_SUCH = {"code": 1201, "message": "Task not found", "request_id": "r"}


def write(
    journal: Journal,
    client: Any,
    attempt: str,
    stage: str,
    *,
    owner: str = GONE,
    operation: str = IMAGES.submit,
    **more: Any,
) -> None:
    """An entry as some process left it."""
    handle = handle_of(client, operation)._replace(attempt=attempt, id="", arguments={}, **more)
    journal.prepare(handle, owner=owner, reference=None)
    if stage == "unknown":
        journal.unknown(attempt)
    elif stage != "prepared":
        journal.accepted(handle._replace(id=f"id-{attempt}", arguments={"task_id": f"id-{attempt}"}), owner)
        if stage != "accepted":
            journal.done(attempt, "failed" if stage == "failed" else "succeeded")
        if stage == "delivered":
            journal.delivered(attempt)


def test_recover(stage: Stage, all_three: Both, instant: None, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.db")
    for attempt in ("accepted", "free", "done"):
        stage.plays(f"{IMAGES.prefix}id-{attempt}", IMAGES.says(2, f"id-{attempt}"))

    async def work(client: Any) -> None:
        write(journal, client, "prepared", "prepared")
        write(journal, client, "sending", "prepared", owner=new_owner())
        write(journal, client, "mine", "prepared", owner=client._owner_name)
        write(journal, client, "unknown", "unknown")
        write(journal, client, "accepted", "accepted")
        write(journal, client, "free", "accepted", owner=client._owner_name)
        write(journal, client, "busy", "accepted", owner=new_owner())
        write(journal, client, "done", "done")
        write(journal, client, "failed", "failed")
        write(journal, client, "delivered", "delivered")
        write(journal, client, "key", "accepted", key=fingerprint("another"))
        write(journal, client, "host", "accepted", host="elsewhere")
        write(journal, client, "gateway", "unknown", gateway="haoee")
        found = await got(client.tasks.recover())
        assert sorted(task.attempt_id for task in found) == ["accepted", "done", "free"]
        assert sorted(entry.attempt for entry in found.unknown) == ["prepared", "unknown"]
        assert (found.busy, found.foreign, len(found)) == (3, 3, 3)
        assert "busy=3" in repr(found)
        for task in found:
            await got(task.wait())
            assert task.files[0].url == f"{CDN}{task.id}.bin"
        assert {
            entry.attempt: entry.owner == client._owner_name
            for entry in client.tasks.list("done")
            if entry.state == "succeeded"
        } == {"accepted": True, "free": True, "done": True}

    all_three(stage.url, work, journal=journal)
    assert stage.server.sent() == 3
    journal.close()


def test_a_task_of_another_process_is_not_polled(stage: Stage, both: Both, instant: None, tmp_path: Path) -> None:
    journal = Journal(tmp_path / "j.db", lease=3600.0)

    async def work(client: Any) -> None:
        write(journal, client, "busy", "accepted", owner=new_owner())
        (entry,) = client.tasks.list()
        task = client.tasks.resume(encode(entry.handle))
        began = clock().now()
        with pytest.raises(TaskTimeout):
            await got(task.wait(60))
        assert clock().now() - began == pytest.approx(60, abs=1e-6)

    both(stage.url, work, journal=journal)
    assert stage.server.sent() == 0
    journal.close()


def test_list_and_forget(stage: Stage, both: Both, tmp_path: Path) -> None:
    stage.submits("images.generate", {"task_id": "t1"}, {"task_id": "t2"}, drop)

    async def work(client: Any) -> None:
        first, second = await got(submit(client)), await got(submit(client))
        with pytest.raises(SubmitOutcomeUnknown) as lost:
            await got(submit(client))
        assert [entry.id for entry in client.tasks.list()] == ["t1", "t2", None]
        assert [entry.id for entry in client.tasks.list("accepted")] == ["t1", "t2"]
        await got(first.forget())
        assert client.tasks.forget(lost.value.attempt_id, "nothing") == 1
        assert client.tasks.forget() == 0
        assert [entry.attempt for entry in client.tasks.list()] == [second.attempt_id]

    both(stage.url, work, journal=tmp_path / "j.db")


def test_without_a_journal(stage: Stage, both: Both) -> None:
    stage.submits("images.generate", {"task_id": "t1"})

    async def work(client: Any) -> None:
        task = await got(submit(client))
        await got(task.forget())
        for call in (client.tasks.list, client.tasks.forget, client.tasks.recover, lambda: client.tasks.reconcile("a")):
            with pytest.raises(ConfigurationError, match="keeps no journal"):
                await got(call())

    both(stage.url, work)


def test_resuming_puts_a_task_into_the_journal(stage: Stage, both: Both, instant: None, tmp_path: Path) -> None:
    play(stage, IMAGES, "t1", IMAGES.says(2))

    async def start(client: Any) -> Any:
        return (await got(submit(client))).token

    token = both(stage.url, start)

    async def resume(client: Any) -> None:
        task = client.tasks.resume(token)
        (entry,) = client.tasks.list()
        assert (entry.stage, entry.id, entry.owner) == ("accepted", "t1", client._owner_name)
        await got(task.wait())
        client.tasks.resume(token)
        assert [entry.stage for entry in client.tasks.list()] == ["done"], "what has ended stays so"

    both(stage.url, resume, journal=tmp_path / "j.db")


# Reconciling


async def lost(client: Any, operation: str = KLING.submit) -> SubmitOutcomeUnknown:
    with pytest.raises(SubmitOutcomeUnknown) as caught:
        await got(submit(client, operation))
    return caught.value


def test_found_by_reference(stage: Stage, all_three: Both, instant: None, tmp_path: Path) -> None:
    stage.submits(KLING.submit, drop)
    stage.plays(f"{KLING.prefix}k9", KLING.says(2, "k9"))

    async def work(client: Any) -> None:
        error = await lost(client)
        assert "client.tasks.reconcile(error)" in str(error)
        stage.plays(f"{KLING.prefix}{error.attempt_id}", KLING.says(1, "k9"))
        found = await got(client.tasks.reconcile(error))
        assert (found.verdict, found.task.id, found.candidates) == ("accepted", "k9", ())
        (entry,) = client.tasks.list()
        assert (entry.stage, entry.id, entry.attempt) == ("accepted", "k9", error.attempt_id)
        assert (await got(found.task.wait())).files
        again = await got(client.tasks.reconcile(error.attempt_id))
        assert (again.verdict, again.task.id) == ("accepted", "k9")
        assert client.tasks.list()[0].stage == "done"

    all_three(stage.url, work, journal=tmp_path / "j.db")
    assert stage.server.sent("POST") == 1


@pytest.mark.parametrize(
    "step",
    [reply("", 404), answer(NO_SUCH), answer({"code": "task_not_exist", "message": "任务不存在"})],
    ids=["404", "envelope", "Chinese"],
)
@pytest.mark.parametrize("listed", [False, True])
def test_not_found_by_reference(
    stage: Stage, both: Both, instant: None, tmp_path: Path, step: Any, listed: bool
) -> None:
    """Absence is no proof: the list is looked at too, and the entry stays."""
    stage.submits(KLING.submit, drop)
    now = time.time() * 1000

    async def work(client: Any) -> None:
        error = await lost(client)
        stage.plays(f"{KLING.prefix}{error.attempt_id}", step)
        jobs = [{"task_id": "k5", "task_status": "processing", "created_at": now}] if listed else []
        stage.plays(LIST, {"code": 0, "message": "ok", "data": jobs})
        found = await got(client.tasks.reconcile(error))
        assert found.verdict == ("candidates" if listed else "not_found")
        assert [one.id for one in found.candidates] == ["k5"] * listed
        assert [entry.stage for entry in client.tasks.list()] == ["unknown"]

    both(stage.url, work, journal=tmp_path / "j.db")
    assert stage.server.sent("POST") == 1


@pytest.mark.parametrize(
    "step",
    [reply("", 500), answer({"error": {"message": "bad key"}}, 401), answer({"code": 1000, "message": "busy"})],
    ids=["500", "401", "envelope"],
)
def test_reconciling_when_the_gateway_can_not_be_asked(
    stage: Stage, both: Both, instant: None, tmp_path: Path, step: Any
) -> None:
    stage.submits(KLING.submit, drop)

    async def work(client: Any) -> None:
        error = await lost(client)
        stage.plays(f"{KLING.prefix}{error.attempt_id}", step)
        stage.plays(LIST, {"code": 0, "message": "ok", "data": []})
        with pytest.raises(APIError):
            await got(client.tasks.reconcile(error))
        assert [entry.stage for entry in client.tasks.list()] == ["unknown"]

    both(stage.url, work, journal=tmp_path / "j.db")


def test_by_list(stage: Stage, both: Both, instant: None, tmp_path: Path) -> None:
    """A submit without a reference: jobs of the same time that no one knows."""
    now = time.time() * 1000
    jobs = [
        {"task_id": "known", "created_at": now}, {"task_id": "early", "created_at": now - 120_000}, {"task_id": "late", "created_at": now + 1_200_000},
        {"task_id": "a", "created_at": now - 30_000}, {"task_id": 9007199254740993, "created_at": now + 600_000}, {"task_id": "b"}, {"created_at": now}, "x",
    ]  # fmt: skip
    journal = Journal(tmp_path / "j.db")
    stage.plays(LIST, {"code": 0, "message": "ok", "data": jobs})
    stage.plays(f"{KLING.prefix}a", KLING.says(2, "a"))

    async def work(client: Any) -> None:
        write(journal, client, "lost", "unknown", operation=KLING.submit)
        journal.accepted(handle_of(client, KLING.submit, "known"), "me")
        (entry,) = client.tasks.list("unknown")
        found = await got(client.tasks.reconcile(entry))
        assert found.verdict == "candidates"
        assert [one.id for one in found.candidates] == ["a", "9007199254740993", "b"]
        chosen = client.tasks.resume(found.candidates[0].token)
        assert (await got(chosen.wait())).files
        assert [(one.attempt, one.id, one.stage) for one in client.tasks.list() if one.attempt == "lost"] == [
            ("lost", "a", "done")
        ]

    both(stage.url, work, journal=journal)
    assert "pageNum=1&pageSize=500" in stage.seen(LIST + "?")[0].target
    journal.close()


def test_no_way_to_look(stage: Stage, both: Both, tmp_path: Path) -> None:
    stage.submits("images.generate", drop)

    async def work(client: Any) -> None:
        error = await lost(client, "images.generate")
        found = await got(client.tasks.reconcile(error))
        assert (found.verdict, found.task, found.candidates) == ("unknown", None, ())
        with pytest.raises(ConfigurationError, match="knows no attempt 'nothing'"):
            await got(client.tasks.reconcile("nothing"))

    both(stage.url, work, journal=tmp_path / "j.db")
    assert stage.server.sent() == 1


def test_a_500_of_the_gateway_can_be_reconciled_too(stage: Stage, both: Both, tmp_path: Path) -> None:
    """The gateway spoke, so it is no lost answer; whether it was charged is open all the same."""
    stage.submits(KLING.submit, answer({"error": {"message": "boom"}}, 500))
    stage.plays(LIST, {"code": 0, "message": "ok", "data": []})

    async def work(client: Any) -> None:
        with pytest.raises(ServerError) as caught:
            await got(submit(client, KLING.submit))
        found = await got(client.tasks.reconcile(caught.value.attempt_id))
        assert found.verdict == "not_found"
        assert KEY not in str(found)

    both(stage.url, work, journal=tmp_path / "j.db")
