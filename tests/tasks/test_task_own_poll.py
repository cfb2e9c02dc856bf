"""Tasks that are found elsewhere when they are not found (`x-poll.fallback`), and operations that are their own poll."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from driving import KEY
from jobs import CDN, PROMPT, Both, Stage, got
from servers import answer

from maaskit import EnvelopeError, PollFailed, TaskFailed

OMNI = "/kling/v1/videos/omni-video"
HERE, THERE = "/kling/v1/images/omni-image/t1", f"{OMNI}/t1"
MISSING = answer({"code": 1203, "message": "no such task", "request_id": "r"}, 404)
CLIP = "5f21d7b9-83ca-4e06-a1d4-9b7c30e8f652"
WAV, MIDI = f"/suno/act/wav/{CLIP}", f"/suno/act/midi/{CLIP}"


def omni(word: str) -> Any:
    videos = [{"id": "v1", "url": CDN + "omni.mp4", "duration": "5.0"}] if word == "succeed" else []
    data = {"task_id": "t1", "task_status": word, "task_result": {"videos": videos}}
    return {"code": 0, "message": "ok", "data": data}


async def start(client: Any) -> Any:
    return await got(client.kling.videos.omni(model_name="kling-video-o1", prompt=PROMPT))


@pytest.fixture
def submitted(stage: Stage) -> Stage:
    stage.plays(OMNI, omni("submitted"), method="POST")
    return stage


# A second poll


def test_a_task_is_looked_for_at_the_other_route(submitted: Stage, both: Both, instant: None) -> None:
    submitted.plays(HERE, MISSING)
    submitted.plays(THERE, omni("processing"), omni("processing"), omni("succeed"))

    async def wait(client: Any) -> Any:
        return await got((await start(client)).wait())

    task = both(submitted.url, wait, gateway="haoee")
    assert [file.url for file in task.files] == [CDN + "omni.mp4"]
    assert (submitted.count(HERE), submitted.count(THERE)) == (1, 3), "once found, it is asked for there"
    names = [seen.headers.get("modelname") for seen in submitted.server.requests]
    assert names == ["kling-video-o1"] * 5


def test_the_other_route_is_not_asked_without_need(submitted: Stage, both: Both, instant: None) -> None:
    submitted.plays(HERE, omni("processing"), omni("succeed"))

    async def wait(client: Any) -> Any:
        return await got((await start(client)).wait())

    both(submitted.url, wait)
    assert (submitted.count(HERE), submitted.count(THERE)) == (2, 0)


def test_a_token_remembers_where_the_task_was_found(submitted: Stage, both: Both, instant: None) -> None:
    submitted.plays(HERE, MISSING)
    submitted.plays(THERE, omni("processing"), omni("succeed"))

    async def resume(client: Any) -> Any:
        task = await start(client)
        await got(task.refresh())
        return await got((await got(client.tasks.resume(task.token))).wait())

    assert both(submitted.url, resume).state == "succeeded"
    assert (submitted.count(HERE), submitted.count(THERE)) == (1, 2)


@pytest.mark.parametrize(
    "other", [MISSING, answer({"error": {"message": "no"}}, 403), answer({"error": {"message": "no"}}, 401)]
)
def test_found_nowhere_yet(submitted: Stage, both: Both, instant: None, other: Any) -> None:
    """What the other route says counts only when it finds the task: a refusal there is no reason to give up."""
    submitted.plays(HERE, MISSING, MISSING, omni("succeed"))
    submitted.plays(THERE, other)

    async def wait(client: Any) -> Any:
        return await got((await start(client)).wait())

    assert both(submitted.url, wait).state == "succeeded"
    assert (submitted.count(HERE), submitted.count(THERE)) == (3, 2)


def test_found_nowhere(submitted: Stage, both: Both, instant: None) -> None:
    submitted.plays(HERE, MISSING)
    submitted.plays(THERE, answer({"error": {"message": "not yours"}}, 403))

    async def wait(client: Any) -> Any:
        task = await start(client)
        with pytest.raises(PollFailed) as caught:
            await got(task.wait(None))
        return caught.value

    error = both(submitted.url, wait)
    assert "no such task" in str(error)
    assert KEY not in repr(error.__cause__)


def test_a_failed_task_at_the_other_route(submitted: Stage, both: Both, instant: None) -> None:
    submitted.plays(HERE, MISSING)
    submitted.plays(THERE, omni("failed"))

    async def wait(client: Any) -> Any:
        with pytest.raises(TaskFailed) as caught:
            await got((await start(client)).wait())
        return caught.value

    both(submitted.url, wait)


def test_recovery_after_a_crash_finds_it_as_well(submitted: Stage, both: Both, instant: None, tmp_path: Path) -> None:
    submitted.plays(HERE, MISSING)
    submitted.plays(THERE, omni("succeed"))
    journal = tmp_path / "journal.db"

    async def first(client: Any) -> None:
        await start(client)

    async def second(client: Any) -> Any:
        found = (await got(client.tasks.recover())).tasks
        return [await got(task.wait()) for task in found]

    both(submitted.url, first, journal=journal)
    assert [task.state for task in both(submitted.url, second, journal=journal)] == ["succeeded"]


@pytest.mark.parametrize(
    "unknown",
    [
        answer({"code": "task_not_exist", "message": "task_not_exist", "data": None}),
        answer({"code": "task_not_exist", "message": "task_not_exist", "data": None}, 400),
        answer({"code": "invalid_request", "message": "task not exist", "data": None}, 400),
    ],
)
def test_not_found_as_the_gateway_says_it(stage: Stage, both: Both, instant: None, unknown: Any) -> None:
    """What an upload by URL answers may be the id of the clip itself: documented errors tell that it is no task's."""
    stage.plays("/suno/uploads/audio-url", {"code": "success", "message": "", "data": CLIP}, method="POST")
    stage.plays(f"/suno/fetch/{CLIP}", unknown)
    clip = {"id": CLIP, "status": "complete", "audio_url": CDN + "a.mp3"}
    stage.plays(f"/suno/feed/{CLIP}", [{**clip, "status": "streaming"}], [clip])

    async def wait(client: Any) -> Any:
        task = await got(client.suno.uploads.create_from_url(url="https://cdn.example.com/a.mp3"))
        return await got(task.wait())

    assert [file.url for file in both(stage.url, wait).files] == [CDN + "a.mp3"]
    assert (stage.count("/suno/fetch/"), stage.count("/suno/feed/")) == (1, 2)


def test_another_error_is_no_reason_to_look_elsewhere(stage: Stage, both: Both, instant: None) -> None:
    stage.plays("/suno/uploads/audio-url", {"code": "success", "message": "", "data": CLIP}, method="POST")
    done = {"task_id": CLIP, "status": "SUCCESS", "data": [{"id": "c", "audio_url": CDN + "a.mp3"}]}
    stage.plays(
        f"/suno/fetch/{CLIP}", answer({"error": {"message": "overloaded"}}, 500), {"code": "success", "data": done}
    )

    async def wait(client: Any) -> Any:
        task = await got(client.suno.uploads.create_from_url(url="https://cdn.example.com/a.mp3"))
        return await got(task.wait())

    assert both(stage.url, wait).state == "succeeded"
    assert (stage.count("/suno/fetch/"), stage.count("/suno/feed/")) == (2, 0)


# An operation that is its own poll


def notes(*instruments: str) -> Any:
    if not instruments:
        return {"state": "running"}
    return {"state": "complete", "instruments": [{"name": one, "notes": []} for one in instruments]}


def test_asked_until_it_is_complete(stage: Stage, both: Both, instant: None) -> None:
    stage.plays(MIDI, notes(), notes(), notes("Flute"))

    async def wait(client: Any) -> Any:
        task = await got(client.suno.clips.get_midi(clip_id=CLIP, model_name="suno_music"))
        assert (task.id, task.state, stage.count(MIDI)) == (CLIP, "running", 1)
        return await got(task.wait())

    task = both(stage.url, wait, gateway="haoee")
    assert task.result.instruments[0].name == "Flute"
    assert [seen.headers["modelname"] for seen in stage.seen(MIDI)] == ["suno_music"] * 3


def test_complete_at_once_is_not_asked_again(stage: Stage, both: Both, instant: None, tmp_path: Path) -> None:
    stage.plays(MIDI, notes("Flute", "Bell"))

    async def wait(client: Any) -> Any:
        task = await got(client.suno.clips.get_midi(clip_id=CLIP))
        assert task.state == "succeeded"
        [entry] = await got(client.tasks.list())
        await got(task.wait())
        return entry, (await got(client.tasks.list()))[0], task

    before, after, task = both(stage.url, wait, journal=tmp_path / "journal.db")
    assert stage.count(MIDI) == 1
    assert [one.name for one in task.result.instruments] == ["Flute", "Bell"]
    assert (before.stage, after.stage) == ("accepted", "done")


# Where only the results tell the state


def test_done_when_there_is_a_file(stage: Stage, both: Both, instant: None) -> None:
    stage.plays(WAV, {}, {"wav_file_url": ""}, {"wav_file_url": CDN + "a.wav"})

    async def wait(client: Any) -> Any:
        task = await got(client.suno.clips.get_wav(clip_id=CLIP))
        assert task.state in ("queued", "running")
        return await got(task.wait())

    assert [file.url for file in both(stage.url, wait).files] == [CDN + "a.wav"]
    assert stage.count(WAV) == 3


def test_the_file_in_an_envelope(stage: Stage, both: Both, instant: None) -> None:
    stage.plays(WAV, {"code": "success", "message": "", "data": CDN + "a.wav"})

    async def wait(client: Any) -> Any:
        return await got((await got(client.suno.clips.get_wav(clip_id=CLIP))).wait())

    assert [file.url for file in both(stage.url, wait).files] == [CDN + "a.wav"]
    assert stage.server.sent() == 1


def test_a_task_instead_of_the_file(stage: Stage, both: Both, instant: None) -> None:
    stage.plays(WAV, {"code": "success", "message": "", "data": "88888888-aaaa-4aaa-8bbb-cccccccccccc"})
    done = {"task_id": "88888888-aaaa-4aaa-8bbb-cccccccccccc", "status": "SUCCESS", "data": CDN + "b.wav"}
    stage.plays(f"/suno/fetch/{done['task_id']}", {"code": "success", "message": "", "data": done})

    async def wait(client: Any) -> Any:
        task = await got(client.suno.clips.get_wav(clip_id=CLIP))
        assert task.id == done["task_id"]
        return await got(task.wait())

    assert [file.url for file in both(stage.url, wait).files] == [CDN + "b.wav"]
    assert stage.count(WAV) == 1


def test_an_error_is_no_file_that_is_still_made(stage: Stage, both: Both, instant: None) -> None:
    refused = {"code": "task_not_exist", "message": "no such clip", "data": None}
    stage.plays(WAV, refused)

    async def ask(client: Any) -> Any:
        with pytest.raises(EnvelopeError) as caught:
            await got(client.suno.clips.get_wav(clip_id=CLIP))
        return caught.value

    assert both(stage.url, ask).code == "task_not_exist"

    stage.plays(WAV, {}, refused)

    async def wait(client: Any) -> Any:
        task = await got(client.suno.clips.get_wav(clip_id=CLIP))
        with pytest.raises(PollFailed) as caught:
            await got(task.wait(None))
        return caught.value

    assert "no such clip" in str(both(stage.url, wait))
