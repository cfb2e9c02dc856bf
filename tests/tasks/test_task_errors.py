"""Errors of tasks, read aloud: what happened, where, what it costs, what to do next."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest
from driving import KEY
from jobs import IMAGES, Both, Stage, got, play

import maaskit
from maaskit import DeliveryError, MaaskitError, NotReady, TaskError, TaskTimeout
from maaskit._tasks.token import Handle, encode

HANDLE = Handle(
    "haoee",
    "maas.haoee.com",
    "k" * 16,
    "kling.videos.text_to_video",
    "t-17",
    {"task_id": "t-17"},
    {},
    1764650000.0,
    "a" * 16,
)
KINDS = sorted(
    name
    for name in dir(maaskit)
    if isinstance(kind := getattr(maaskit, name), type) and issubclass(kind, TaskError) and kind is not TaskError
)
RESUMABLE = {"TaskTimeout", "PollFailed", "DeliveryError"}


def made(name: str, **more: Any) -> TaskError:
    kind: type[TaskError] = getattr(maaskit, name)
    return kind("the kite was lost", **{"handle": HANDLE, "state": "running", "answer": {"status": "LOST"}, **more})


def test_every_kind_is_looked_at() -> None:
    assert KINDS == [
        "DeliveryError",
        "NotReady",
        "PollFailed",
        "TaskCanceled",
        "TaskExpired",
        "TaskFailed",
        "TaskNeedsInput",
        "TaskTimeout",
    ]
    assert all(issubclass(getattr(maaskit, name), MaaskitError) for name in KINDS)
    assert issubclass(TaskTimeout, TimeoutError)


@pytest.mark.parametrize("name", KINDS)
def test_str(name: str) -> None:
    what, where, charged, further = str(made(name)).split("\n")
    assert what == "the kite was lost"
    assert where == "  where:   haoee, kling.videos.text_to_video, task t-17, running"
    assert charged == "  charged: unknown"
    assert further.startswith("  next:    ")
    assert len(further) > 30
    assert (f"client.tasks.resume('{encode(HANDLE)}')" in further) == (name in RESUMABLE)
    assert "{" not in further


@pytest.mark.parametrize(("billed", "text"), [(True, "yes"), (False, "no"), (None, "unknown")])
def test_charged(billed: bool | None, text: str) -> None:
    assert f"charged: {text}\n" in str(made("DeliveryError", billed=billed))


@pytest.mark.parametrize(
    ("code", "text"), [(None, ""), ("", ""), (1026, " (code 1026)"), ("moderation", " (code moderation)")]
)
def test_code(code: Any, text: str) -> None:
    assert str(made("TaskFailed", code=code)).startswith(f"the kite was lost{text}\n")


@pytest.mark.parametrize("name", KINDS)
def test_pickle_and_copy(name: str) -> None:
    error = made(name, code=7, billed=True)
    error.add_note("a note")
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)
        assert vars(other) == vars(error)
        assert other.__notes__ == ["a note"]
        assert other.token == encode(HANDLE)
        assert other.answer == {"status": "LOST"}


def test_braces_in_what_gateways_say() -> None:
    error = made("TaskTimeout", code="{token}")
    error.message = "{0} {nothing}"
    assert str(error).startswith("{0} {nothing} (code {token})\n")


def test_saving_too_early_and_without_results(stage: Stage, both: Both, instant: None, tmp_path: Any) -> None:
    play(
        stage,
        IMAGES,
        "t1",
        IMAGES.says(1),
        {**IMAGES.says(2), "data": {"task_id": "t1", "status": "SUCCESS", "data": {}}},
    )

    async def save(client: Any) -> None:
        task = await got(IMAGES.start(client))
        await got(task.refresh())
        with pytest.raises(NotReady) as early:
            await got(task.save(tmp_path))
        assert "task.wait().save(...)" in str(early.value)
        assert "running" in str(early.value)
        await got(task.wait())
        assert task.files == ()
        with pytest.raises(DeliveryError) as nothing:
            await got(task.save(tmp_path))
        assert "charged: yes" in str(nothing.value)
        assert KEY not in str(nothing.value)

    both(stage.url, save)
    assert list(tmp_path.iterdir()) == []
