"""What is peculiar to the polls of Luma, Runway and Replicate: a success without its link, digits as states, addresses elsewhere."""

from __future__ import annotations

from typing import Any

import pytest
from jobs import CDN, Both, Stage, got, submit
from servers import Server, drop

from maaskit import EnvelopeError, TaskFailed

GONE = {"code": "task_not_exist", "message": "task_not_exist", "data": None}


def luma(state: str, **members: Any) -> Any:
    return {"id": "t1", "state": state, "prompt": "a tram", "video": None, **members}


def runway(**data: Any) -> Any:
    return {"code": 200, "msg": "成功", "data": {"task_id": "t1", **data}, "exec_time": 0.1}


MARKED = {"url": f"{CDN}tram_watermarked.mp4", "width": 1360, "height": 752}
CLEAN = f"{CDN}tram.mp4"


@pytest.mark.parametrize(
    "clean",
    [
        {"video": {**MARKED, "download_url": CLEAN}},
        {"video": MARKED, "video_raw": {"url": CLEAN}},
        {"video": MARKED, "artifact": {"video": {"download_url": CLEAN}}},
        {"video": MARKED, "artifact": {"video_raw": {"url": CLEAN}}},
        {"video": {**MARKED, "url": CLEAN}},
    ],
)
def test_a_completed_luma_job_waits_for_a_link_without_a_watermark(
    stage: Stage, both: Both, instant: None, clean: Any
) -> None:
    stage.submits("luma.generations.create", luma("pending"))
    early = [luma("completed"), luma("completed", video={**MARKED, "download_url": ""}, artifact=None)]
    stage.plays("/luma/generations/t1", luma("dreaming"), *early, luma("completed", **clean))

    async def work(client: Any) -> None:
        task = await got((await got(submit(client, "luma.generations.create"))).wait())
        assert [(file.kind, file.url) for file in task.files] == [("video", CLEAN)]

    both(stage.url, work)
    assert stage.count("/luma/generations/t1") == 4


@pytest.mark.parametrize(
    ("operation", "poll"),
    [
        ("runway.v1.pro.generate", "/runway/v1/feed"),
        ("runway.v1.pro.video_to_video", "/runway/v1/feed"),
        ("runway.v1.pro.act_one", "/runway/v1/feed"),
        ("runway.pro.generate", "/runway/feed"),
        ("runway.pro.video_to_video", "/runway/feed"),
        ("runway.pro.act_one", "/runway/feed"),
    ],
)
def test_runway_tells_its_state_by_digits_to_a_post(
    stage: Stage, both: Both, instant: None, operation: str, poll: str
) -> None:
    stage.submits(operation, runway())
    links = {"video_url": f"{CDN}a.mp4", "poster": f"{CDN}a.png", "last_frame": f"{CDN}b.png"}
    stage.plays(
        poll, GONE, runway(status="0"), runway(status="1", video_url=""), runway(status="3", **links), method="POST"
    )

    async def work(client: Any) -> None:
        task = await got((await got(submit(client, operation))).wait())
        assert [(file.kind, file.url) for file in task.files] == [
            ("video", links["video_url"]),
            ("image", links["poster"]),
            ("image", links["last_frame"]),
        ]

    both(stage.url, work)
    polls = stage.seen(poll, "POST")
    assert len(polls) == 4
    assert all(one.json == {"task_id": "t1"} for one in polls)


def test_a_failed_runway_job_says_why(stage: Stage, both: Both, instant: None) -> None:
    stage.submits("runway.v1.pro.generate", runway(state="pending", status="0"))
    stage.plays("/runway/v1/feed", runway(status="2", msg="no such kite", refund="1"), method="POST")

    async def work(client: Any) -> None:
        with pytest.raises(TaskFailed, match="no such kite"):
            await got((await got(submit(client, "runway.v1.pro.generate"))).wait())

    both(stage.url, work)


def test_a_refusal_of_runway_at_200_starts_no_task(stage: Stage, both: Both, instant: None) -> None:
    stage.submits("runway.pro.generate", {"code": 400, "msg": "no such model", "data": None})

    async def work(client: Any) -> None:
        with pytest.raises(EnvelopeError, match="no such model") as caught:
            await got(submit(client, "runway.pro.generate"))
        assert (caught.value.code, caught.value.kind, caught.value.billed) == (400, "invalid", False)

    both(stage.url, work)


def test_the_version_of_runways_own_format_goes_with_every_call(stage: Stage, both: Both, instant: None) -> None:
    stage.submits("runwayml.image_to_video.create", {"id": "t1"})
    refused = {"failure": "no famous kites", "failureCode": "SAFETY.INPUT.IMAGE"}
    stage.plays(
        "/runwayml/v1/tasks/t1",
        {"id": "t1", "status": "THROTTLED"},
        {"id": "t1", "status": "RUNNING", "progress": 0.44},
        {"id": "t1", "status": "FAILED", **refused},
    )

    async def work(client: Any) -> list[float | None]:
        seen: list[float | None] = []
        task = await got(submit(client, "runwayml.image_to_video.create"))
        with pytest.raises(TaskFailed, match="no famous kites") as caught:
            await got(task.wait(on_update=lambda update: seen.append(update.progress)))
        assert (caught.value.code, caught.value.kind) == ("SAFETY.INPUT.IMAGE", "moderation")
        return seen

    assert 0.44 in both(stage.url, work)
    calls = stage.seen("/runwayml/", "POST") + stage.seen("/runwayml/")
    assert [one.headers["x-runway-version"] for one in calls] == ["2024-11-06"] * 4


# Replicate


def test_addresses_in_a_prediction_are_not_followed(stage: Stage, both: Both, instant: None) -> None:
    """They lead away from the gateway, where its key is worth nothing: the polls go by the id."""
    with Server(drop) as elsewhere:
        urls = dict.fromkeys(("get", "cancel", "stream"), f"{elsewhere.url}/v1/predictions/p1")
        stage.plays("/replicate/v1/predictions", {"id": "p1", "status": "starting", "urls": urls}, method="POST")
        done = {"id": "p1", "status": "succeeded", "output": [CDN + "a.png"], "urls": urls}
        stage.plays("/replicate/v1/predictions/p1", {"id": "p1", "status": "processing", "urls": urls}, done)

        async def wait(client: Any) -> Any:
            task = await got(client.replicate.predictions.create(version="v1", input={"prompt": "a kite"}))
            return await got(task.wait())

        assert [file.url for file in both(stage.url, wait).files] == [CDN + "a.png"]
        assert not elsewhere.requests
    assert stage.count("/replicate/v1/predictions/p1") == 2
