"""Tasks that cost nothing: calls that are their own poll, and steps of an upload that are waited for."""

from __future__ import annotations

from typing import Any

import pytest
from jobs import CDN, Both, Stage, got
from servers import drop

from maaskit import TaskFailed
from maaskit_api.operations import OPERATIONS

WAV, TASK = f"{CDN}a.wav", "8b3d64f0-92ce-4a17-b805-f6e1c97d2a48"
NOTES = [{"name": "Piano", "notes": [{"pitch": 60, "start": 0, "end": 1, "velocity": 0.5}]}]
UPLOAD = {"id": "u1", "upload_type": "file_upload", "upload_filename": "a.mp3"}
FREE = sorted(id for id, one in OPERATIONS.items() if "poll" in one.links and not one.billed)


def enveloped(data: Any) -> dict[str, Any]:
    return {"code": "success", "message": "", "data": data}


def test_what_starts_a_task_for_free() -> None:
    assert FREE == ["suno.clips.get_midi", "suno.clips.get_mp4", "suno.clips.get_wav", "suno.uploads.finish"]


@pytest.mark.parametrize(
    ("answers", "times"),
    [
        ([{"wav_file_url": WAV}], 1),
        ([{}, {}, {"wav_file_url": WAV}], 3),
        ([{}, enveloped(WAV)], 2),
        ([{}, enveloped(TASK), enveloped(WAV)], 3),
        ([enveloped({"wav_file_url": WAV})], 1),
    ],
)
def test_a_file_is_asked_for_until_it_is_there(
    stage: Stage, both: Both, instant: None, answers: list[Any], times: int
) -> None:
    async def start(client: Any) -> Any:
        stage.plays("/suno/act/wav/c1", *answers)
        before = stage.count("/suno/act/wav/")
        task = await got(client.suno.clips.get_wav(clip_id="c1", model_name="suno_music"))
        await got(task.wait())
        assert task.id == "c1"
        asked = stage.seen("/suno/act/wav/")[before:]
        assert [one.headers["modelname"] for one in asked] == ["suno_music"] * len(asked)
        assert len(asked) == times, "a first answer that has the file is believed"
        return task

    task = both(stage.url, start)
    assert [(file.kind, file.url) for file in task.files] == [("audio", WAV)]


def test_a_file_may_be_a_task(stage: Stage, both: Both, instant: None) -> None:
    fetched = {"task_id": TASK, "status": "SUCCESS", "progress": "100%", "data": WAV}
    stage.plays("/suno/act/wav/c1", enveloped(TASK))
    stage.plays(
        f"/suno/fetch/{TASK}", enveloped({**fetched, "status": "IN_PROGRESS", "data": None}), enveloped(fetched)
    )

    async def start(client: Any) -> Any:
        task = await got(client.suno.clips.get_wav(clip_id="c1", model_name="suno_music"))
        await got(task.wait())
        return task

    task = both(stage.url, start)
    assert task.id == TASK
    assert [(file.kind, file.url) for file in task.files] == [("audio", WAV)]
    assert {one.headers["modelname"] for one in stage.seen("/suno/fetch/")} == {"suno_music"}


def test_notes_are_asked_for_until_they_are_complete(stage: Stage, both: Both, instant: None) -> None:
    async def start(client: Any) -> Any:
        running, complete = {"state": "running"}, {"state": "complete", "instruments": NOTES}
        stage.plays("/suno/act/midi/c1", running, running, complete)
        task = await got(client.suno.clips.get_midi(clip_id="c1"))
        assert task.state == "running"
        return await got(task.wait())

    task = both(stage.url, start)
    assert task.result.instruments[0].notes[0].pitch == 60
    assert [file.kind for file in task.files] == ["json"]


def test_an_upload_is_waited_for(stage: Stage, both: Both, instant: None) -> None:
    done = {"id": "u1", "status": "complete", "s3_id": "m_c1", "image_url": None}

    async def start(client: Any) -> Any:
        stage.plays("/suno/uploads/audio/u1/upload-finish", drop, {}, method="POST")
        stage.plays("/suno/uploads/audio/u1", *({**done, "status": word} for word in ("processing", "complete")))
        task = await got(client.suno.uploads.finish(**UPLOAD, model_name="suno_music"))
        return await got(task.wait())

    task = both(stage.url, start)
    assert task.id == "u1"
    assert task.result.s3_id == "m_c1"
    assert stage.server.sent("POST") == 2, "what costs nothing is sent again"
    polls = stage.seen("/suno/uploads/audio/u1")
    assert {one.headers["modelname"] for one in polls} == {"suno_music"}


def test_an_upload_is_refused(stage: Stage, both: Both, instant: None) -> None:
    stage.plays("/suno/uploads/audio/u1/upload-finish", {}, method="POST")
    stage.plays("/suno/uploads/audio/u1", {"id": "u1", "status": "error", "error_message": "a known song"})

    async def start(client: Any) -> None:
        task = await got(client.suno.uploads.finish(**UPLOAD))
        with pytest.raises(TaskFailed, match="a known song"):
            await got(task.wait())

    both(stage.url, start)
