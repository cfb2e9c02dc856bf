"""From the answer of a submit to the id of its task, and from a success to results behind a second call."""

from __future__ import annotations

from typing import Any

import pytest
from driving import KEY
from jobs import (
    CDN,
    FAMILIES,
    IMAGES,
    KLING,
    MINIMAX,
    PROMPT,
    SUBMITS,
    SUNO,
    VIDEOS,
    Both,
    Job,
    Stage,
    by_hand,
    examples,
    got,
    play,
    receipt_of,
    submit,
    task_at,
)
from servers import answer, reply

from maaskit import PollFailed, TaskError, TaskFailed, TaskTimeout, UnexpectedContentError
from maaskit._operation import Operation
from maaskit._protocol import Expression, Link, Result
from maaskit._tasks import links
from maaskit_api.operations import OPERATIONS

BIG = 9007199254740993127
CLIPS = ("stems_clips", "upload_extend_clips")
"""Documented answers of a submit that name clips instead of a task."""


@pytest.mark.parametrize("operation", SUBMITS)
def test_every_receipt_example_names_its_task(stage: Stage, both: Both, operation: str) -> None:
    asks = OPERATIONS[operation].task_answer  # then most examples are plain answers
    named = {
        name: one for name, one in examples(operation).items() if links.found(OPERATIONS[operation].links, one, {})[1]
    }
    assert asks or examples(operation).keys() == named.keys()
    receipts = list(named.values())
    assert receipts

    async def start(client: Any) -> list[Any]:
        return [await got(submit(client, operation)) for _ in receipts]

    stage.submits(operation, *receipts)
    for task, one in zip(both(stage.url, start), receipts, strict=True):
        assert task.id
        assert all(id in str(one) for id in task.id.split(","))
        assert task.operation == operation
        assert task.receipt is not None
        assert task.result is None
        given = task._core.handle.arguments.values()
        assert {one for value in given for one in (value if isinstance(value, list) else [value])} == {task.id}
        assert not task.ended


@pytest.mark.parametrize("name", CLIPS)
def test_clips_instead_of_a_task_are_polled_by_their_own_call(
    stage: Stage, both: Both, instant: None, tmp_path: Any, name: str
) -> None:
    body = examples("suno.music.create")[name]
    ids = [clip["id"] for clip in body["clips"]]
    path = "/suno/feed/" + ",".join(ids)
    words = [("submitted", "queued"), ("streaming", "submitted"), ("complete", "streaming"), ("complete", "error")]
    polls = [
        [{"id": id, "status": word, "audio_url": f"{CDN}{id}.mp3" if word == "complete" else ""} for id, word in pair]
        for pair in (zip(ids, told, strict=True) for told in words)
    ]

    async def start(client: Any) -> Any:
        stage.submits("suno.music.create", body)
        stage.plays(path, *polls)
        task = await got(SUNO.start(client))
        assert task.id == ",".join(ids)
        resumed = client.tasks.resume(task.token)
        assert resumed._core.poll_operation.id == "suno.v1.clips.get"
        (entry,) = client.tasks.list()
        assert entry.handle == task._core.handle
        known = await got(client.tasks.reconcile(entry))
        assert (known.verdict, known.task._core.handle) == ("accepted", entry.handle)
        assert known.task._core.poll_operation is resumed._core.poll_operation
        seen: list[str] = []
        await got(resumed.wait(on_update=lambda update: seen.append(update.state)))
        assert seen == ["queued", "queued", "running", "running", "succeeded"]
        return resumed

    task = both(stage.url, start, journal=tmp_path / "j.db")
    assert [file.url for file in task.files] == [f"{CDN}{ids[0]}.mp3"]
    assert [clip.status for clip in task.result] == ["complete", "error"]


@pytest.mark.parametrize(
    ("job", "receipt", "id"),
    [
        (IMAGES, {"task_id": "t1"}, "t1"),
        (IMAGES, {"task_id": "", "data": "t2"}, "t2"),
        (IMAGES, {"data": "t2"}, "t2"),
        (IMAGES, {"task_id": 0, "data": 7}, "7"),
        (IMAGES, {"code": "success", "message": "", "data": "t3"}, "t3"),
        (MINIMAX, {"task_id": BIG, "base_resp": {"status_code": 0}}, str(BIG)),
        (MINIMAX, {"task_id": str(BIG)}, str(BIG)),
        (SUNO, {"code": "success", "data": "a/b?c=d&e"}, "a/b?c=d&e"),
        (VIDEOS, {"id": "sora-2:task_01"}, "sora-2:task_01"),
        (VIDEOS, {"task_id": "only"}, "only"),
        (KLING, {"code": 0, "data": {"task_id": 901122334455667740}}, "901122334455667740"),
    ],
    ids=lambda value: value.submit if isinstance(value, Job) else None,
)
def test_ids_in_all_shapes(stage: Stage, both: Both, instant: None, job: Job, receipt: Any, id: str) -> None:
    stage.submits(job.submit, receipt)
    asked = []

    def poll(connection: Any) -> Any:
        asked.append(connection.seen.target)
        return answer(job.says(3, id))(connection)

    stage.server.script = [lambda c: poll(c) if c.seen.method == "GET" else stage._step(c)]

    async def start(client: Any) -> Any:
        task = await got(job.start(client))
        with pytest.raises(TaskFailed):
            await got(task.wait())
        return task.id

    assert both(stage.url, start) == id
    quoted = id.replace("/", "%2F").replace("?", "%3F").replace("&", "%26").replace("=", "%3D").replace(":", "%3A")
    assert asked == [job.prefix + quoted]


def test_ids_of_a_list_and_of_the_request() -> None:
    ids, mine = Expression("id"), Expression("request", "/model")
    link = Link(
        "x",
        {"ids": [ids], "all": ids, "model": mine, "kind": "fixed", "deep": [[Expression("response", "/n")]]},
        ids=("/data/*",),
    )
    body = {"data": ["a", 7, ""], "n": BIG}
    assert links.task_id(link, body, {"model": "m"}) == "a,7"
    assert links.arguments(link, body, {"model": "m"}, "a,7") == {
        "ids": ["a,7"],
        "all": "a,7",
        "model": "m",
        "kind": "fixed",
        "deep": [[BIG]],
    }


def test_id_from_the_request() -> None:
    link = Link("x", {"name": Expression("request", "/external"), "kind": "fixed"})
    assert links.task_id(link, {}, {"external": "mine"}) == "mine"
    assert links.task_id(link, {}, {}) is None


# Receipts that name no task

NAMELESS: list[Any] = [{}, {"data": None}, {"data": ""}, [], "t1", None, 7, {"data": {"task_id": ""}}]


@pytest.mark.parametrize("job", FAMILIES, ids=lambda job: job.submit)
@pytest.mark.parametrize("receipt", NAMELESS, ids=str)
def test_receipt_without_id(stage: Stage, both: Both, tmp_path: Any, job: Job, receipt: Any) -> None:
    stage.submits(job.submit, receipt)

    async def start(client: Any) -> None:
        with pytest.raises(UnexpectedContentError, match="names no task") as caught:
            await got(job.start(client))
        error = caught.value
        assert error.billed is None
        assert error.status_code == 200
        assert "charged: unknown" in str(error)
        (entry,) = client.tasks.list()
        assert (entry.stage, entry.attempt) == ("unknown", error.attempt_id)

    both(stage.url, start, journal=tmp_path / "j.db")
    assert stage.server.sent("POST") == 1


# Plain answers although a task was asked for


@pytest.mark.parametrize("operation", ["images.generate", "images.edit"])
def test_plain_answer_although_a_task_was_asked_for(stage: Stage, both: Both, tmp_path: Any, operation: str) -> None:
    stage.submits(operation, {"created": 1, "data": [{"url": CDN + "a.png"}, {"b64_json": "aGk=", "url": ""}]})

    async def start(client: Any) -> None:
        task = await got(submit(client, operation))
        assert task.state == "succeeded"
        assert (await got(task.wait())) is task
        assert [(file.kind, file.url, file.data) for file in task.files] == [
            ("image", CDN + "a.png", None),
            ("image", None, "aGk="),
        ]
        assert task.result.data[0].url == CDN + "a.png"
        assert task.receipt is task.result
        assert task.id == ""
        assert client.tasks.list() == []

    both(stage.url, start, journal=tmp_path / "j.db")
    assert stage.server.sent() == 1


# A state in the receipt


def test_a_receipt_may_say_a_state_but_no_end(stage: Stage, both: Both) -> None:
    stage.submits(VIDEOS.submit, VIDEOS.says(1, "t1", 30), VIDEOS.says(2, "t1", 100))

    async def start(client: Any) -> None:
        task = await got(VIDEOS.start(client))
        assert (task.state, task.progress) == ("running", 0.3)
        task = await got(VIDEOS.start(client))
        assert (task.state, task.files) == ("queued", ())

    both(stage.url, start)


# Results behind a second call

FILE = "/minimax/v1/files/retrieve"
FOUND = {"file": {"file_id": 1, "download_url": CDN + "a.mp4"}, "base_resp": {"status_code": 0}}
LATER = [
    {"file": {"download_url": ""}},
    {"file": None},
    {"base_resp": {"status_code": 1004, "status_msg": "login fail, sk-test-0123456789abcdef"}},
    reply("<html>busy</html>", content_type="text/html"),
    reply("", 500),
    reply("{", 200),
]


def test_second_call(stage: Stage, all_three: Both, instant: None) -> None:
    play(stage, MINIMAX, "t1", MINIMAX.says(1), {**MINIMAX.says(2), "file_id": BIG})
    stage.plays(FILE, FOUND)

    async def start(client: Any) -> Any:
        return await got((await got(MINIMAX.start(client))).wait())

    task = all_three(stage.url, start)
    assert [file.url for file in task.files] == [CDN + "a.mp4"]
    assert task.files[0].expires_at is not None
    assert stage.seen(FILE)[0].target == f"{FILE}?file_id={BIG}"
    assert (stage.count(MINIMAX.prefix), stage.count(FILE)) == (2, 1)


@pytest.mark.parametrize("step", LATER, ids=range(len(LATER)))
def test_second_call_that_fails_for_a_while(stage: Stage, both: Both, instant: None, step: Any) -> None:
    play(stage, MINIMAX, "t1", MINIMAX.says(2))
    stage.plays(FILE, step, step, FOUND)

    async def start(client: Any) -> Any:
        return await got((await got(MINIMAX.start(client, max_retries=0))).wait())

    task = both(stage.url, start, max_retries=0)
    assert [file.url for file in task.files] == [CDN + "a.mp4"]
    assert task.state == "succeeded"
    assert stage.count(MINIMAX.prefix) == stage.count(FILE) == 3


@pytest.mark.parametrize("file_id", ["", None, 0])
def test_success_before_the_second_call_can_be_made(stage: Stage, both: Both, instant: None, file_id: Any) -> None:
    play(stage, MINIMAX, "t1", {**MINIMAX.says(2), "file_id": file_id}, MINIMAX.says(2))
    stage.plays(FILE, FOUND)

    async def start(client: Any) -> Any:
        return await got((await got(MINIMAX.start(client))).wait())

    assert [file.url for file in both(stage.url, start).files] == [CDN + "a.mp4"]
    assert (stage.count(MINIMAX.prefix), stage.count(FILE)) == (2, 1)


def test_second_call_that_never_works(stage: Stage, both: Both, instant: None) -> None:
    play(stage, MINIMAX, "t1", MINIMAX.says(2))
    stage.plays(FILE, {"file": {}})

    async def start(client: Any) -> Any:
        task = await got(MINIMAX.start(client))
        with pytest.raises(TaskTimeout) as timeout:
            await got(task.wait(120))
        with pytest.raises(PollFailed, match="does not say yet") as failed:
            await got(task.wait(None))
        return timeout.value, failed.value

    timeout, failed = both(stage.url, start)
    assert timeout.answer == MINIMAX.says(2)
    assert "tasks.resume" in str(failed)


def test_a_refused_second_call_does_not_show_the_key(stage: Stage, both: Both, instant: None) -> None:
    play(stage, MINIMAX, "t1", MINIMAX.says(2))
    stage.plays(FILE, LATER[2])

    async def start(client: Any) -> Any:
        task = await got(MINIMAX.start(client))
        with pytest.raises(PollFailed) as caught:
            await got(task.wait(None))
        return caught.value

    error = both(stage.url, start)
    assert "login fail" in str(error)
    for text in (str(error), repr(error), str(error.__cause__), repr(vars(error.__cause__))):
        assert KEY not in text


def test_a_call_that_the_gateway_does_not_offer_is_not_made(stage: Stage, both: Both, instant: None) -> None:
    links = {"more": Link("minimax.files.retrieve", {"file_id": Expression("response", "/file")})}
    rules = (Result("video", "/url"), Result("image", "/file/url", link="more"))
    poll = by_hand(results=rules)._replace(links=links)
    stage.plays("/t/t1", {"status": "done", "url": CDN + "a.mp4", "file": 7})

    async def start(client: Any) -> Any:
        return (await got(task_at(client, poll).wait())).files

    files = both(stage.url, start, gateway="gptbest")
    assert [file.url for file in files] == [CDN + "a.mp4"]
    assert stage.server.sent() == 1


# A second call that is the file


def content_job(stage: Stage, *steps: Any) -> None:
    play(stage, VIDEOS, "v1", {**VIDEOS.says(2, "v1", 100), "video_url": ""})
    stage.plays("/v1/videos/v1/content", *steps)


@pytest.mark.parametrize("kind", ["bytes", "url", "url later"])
def test_videos_content(stage: Stage, both: Both, instant: None, tmp_path: Any, kind: str) -> None:
    video = reply(b"MP4" * 100, content_type="video/mp4", etag='"x"')
    stage.plays("/file.mp4", video)
    link = {"url": f"{stage.url}/file.mp4"}
    content_job(stage, *{"bytes": [video], "url": [link], "url later": [{"url": ""}, {"url": ""}, link]}[kind])

    async def start(client: Any) -> Any:
        task = await got((await got(VIDEOS.start(client))).wait())
        assert [(file.kind, file.url, file.link) for file in task.files] == [("video", None, "content")]
        assert task.state == "succeeded"
        return await got(task.save(tmp_path / "out"))

    (path,) = both(stage.url, start)
    assert path.read_bytes() == b"MP4" * 100
    assert stage.count(VIDEOS.prefix + "v1") - stage.count("/v1/videos/v1/content") == 1


# What the polls repeat


def test_headers_that_the_gateway_wants_repeated(stage: Stage, both: Both, instant: None) -> None:
    play(stage, VIDEOS, "t1", VIDEOS.says(2))

    async def start(client: Any) -> Any:
        task = await got(VIDEOS.start(client))
        await got(task.wait())
        other = client.tasks.resume(task.token)
        await got(other.refresh())
        return task.token

    token = both(stage.url, start, gateway="haoee")
    assert [seen.headers.get("modelname") for seen in stage.server.requests] == ["sora-2"] * 3
    assert PROMPT not in token


def test_a_poll_by_post_with_the_id_in_a_list(stage: Stage, both: Both, instant: None) -> None:
    link = Link("suno.tasks.list", {"ids": [Expression("id")], "action": "MUSIC"}, ids=("/data",))
    submit_by_hand: Operation = OPERATIONS["suno.music.create"]._replace(links={"poll": link})
    given = links.arguments(link, receipt_of("suno.music.create"), {}, "t1")
    stage.plays(
        "/suno/fetch",
        {"code": "success", "data": [{"task_id": "t1", "status": "SUCCESS", "data": [{"audio_url": CDN + "a.mp3"}]}]},
        method="POST",
    )

    async def start(client: Any) -> Any:
        task = task_at(client, "suno.tasks.list", submit=submit_by_hand, arguments=given)
        return await got(task.wait())

    assert [file.url for file in both(stage.url, start).files] == [CDN + "a.mp3"]
    assert stage.server.last.json == {"ids": ["t1"], "action": "MUSIC"}


def test_a_failure_reason_does_not_show_the_key(stage: Stage, both: Both, instant: None) -> None:
    stage.plays("/t/t1", {"status": "bad", "why": f"upstream said: bad key {KEY}", "code": KEY})
    poll = by_hand()

    async def start(client: Any) -> Any:
        with pytest.raises(TaskError) as caught:
            await got(task_at(client, poll).wait())
        return caught.value

    error = both(stage.url, start)
    assert "upstream said: bad key ***" in str(error)
    assert KEY not in repr(vars(error))


# Headers


@pytest.mark.parametrize("operation", ["kling.videos.effects", "kling.videos.extend"])
@pytest.mark.parametrize("more", [{"model_name": "kling-v1-6"}, {}], ids=["given", "left-out"])
def test_a_header_of_the_submit_goes_on_to_the_poll(
    stage: Stage, both: Both, instant: None, operation: str, more: dict[str, str]
) -> None:
    """Where no member of the body names the model, its header is an argument, which the link names."""

    async def wait(client: Any) -> None:
        await got((await got(submit(client, operation, **more))).wait())

    stage.submits(operation, receipt_of(operation, "t1"))
    polls = f"{OPERATIONS[operation].path}/t1"
    stage.plays(polls, KLING.says(1), KLING.says(2))
    both(stage.url, wait)
    assert [seen.headers.get("modelname") for seen in stage.seen(polls)] == [more.get("model_name")] * 2
