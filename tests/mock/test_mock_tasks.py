"""Jobs: submits, polls of all shapes, lists, cancels, and the ledger."""

from __future__ import annotations

import base64
import hashlib
import json
import re
import time
from typing import Any

import httpx
import pytest
from timeless import Jobs, good

import maaskit_mock

KEY = {"Authorization": "Bearer k"}


def test_a_job_goes_its_way(jobs: Jobs) -> None:
    receipt = jobs.submit()
    clip = receipt["data"]["task_id"]
    assert re.fullmatch(r"[0-9]{18}", clip)
    assert receipt == {"code": 0, "data": {"task_id": clip, "task_status": "submitted"}}  # the example says: working
    seen = []
    for seconds in (0, 0.9, 0.1, 0.1, 1.9, 1.9, 0.1, 1000):
        jobs.advance(seconds)
        answer = jobs.show(clip)
        assert answer["task_id"] == clip
        seen.append((answer["task_status"], answer["progress"]))
    work = [("working", "5%"), ("working", "5%"), ("working", "50%"), ("working", "95%")]
    assert seen == [("submitted", "0%"), ("submitted", "0%"), *work, ("done", "100%"), ("done", "100%")]


def test_five_seconds_are_five_seconds(jobs: Jobs) -> None:
    for _ in range(30):
        jobs.advance(0.1)
        assert jobs.finished()["task_status"] == "done"


def test_every_submit_is_a_job_of_its_own(jobs: Jobs) -> None:
    clips = [jobs.clip() for _ in range(50)]
    assert len(set(clips)) == 50
    rows = jobs.rows()
    assert [row["id"] for row in rows] == clips
    assert [row["repeats"] for row in rows] == list(range(1, 51))
    orders = [row["order"] for row in rows]
    assert orders == list(range(orders[0], orders[0] + 50))


def test_the_ledger_tells_what_was_accepted(jobs: Jobs) -> None:
    body = {"prompt": "a kite", "external_id": "mine, 1"}
    headers = {"Idempotency-Key": "once", "Content-Type": "application/json"}
    content = json.dumps(body).encode()
    clip = good(jobs.http.post("/v1/clips", content=content, headers=headers))["data"]["task_id"]
    jobs.show(clip)
    [row] = jobs.rows()
    submitted = row.pop("submitted_at")
    assert abs(submitted - good(jobs.http.get("/_mock/clock"))["unix"]) < 1
    assert row == {
        "order": row["order"],
        "id": clip,
        "operation": "clips.create",
        "gateway": None,
        "state": "queued",
        "progress": 0,
        "outcome": ["succeeded"],
        "ended_at": None,
        "inputs": 0,
        "polls": 1,
        "downloads": {},
        "webhooks": 0,
        "sha256": hashlib.sha256(content).hexdigest(),
        "repeats": 1,
        "reference": "mine, 1",
        "idempotency_key": "once",
    }
    jobs.advance(5)
    [row] = jobs.rows()
    assert (row["state"], row["ended_at"]) == ("succeeded", pytest.approx(submitted + 5, abs=1e-3))
    assert jobs.http.delete("/_mock/tasks").status_code == 204
    assert jobs.rows() == []
    assert jobs.http.get(f"/v1/clips/{clip}").status_code == 404


def test_what_is_refused_is_no_job(jobs: Jobs) -> None:
    assert jobs.http.post("/v1/clips", json={"prompt": 5}).status_code == 400
    assert jobs.http.post("/v1/clips", json={}, headers={"Authorization": ""}).status_code == 401
    assert jobs.http.post("/v1/clips", json={}, headers={"X-Mock-Outcome": "nonsense"}).status_code == 400
    assert jobs.rows() == []


def test_ids_of_the_examples_answer_as_the_examples_do(jobs: Jobs) -> None:
    jobs.clip()
    assert jobs.show("901122334455667703")["why"] == "No kites here."
    assert jobs.show("901122334455667702")["videos"][1]["url"].endswith("/_media/wider.mp4")
    named = good(jobs.http.post("/v1/clips", json={"prompt": "a kite"}, headers={"Prefer": "example=plain"}))
    assert named["data"] == {"task_id": "901122334455667701", "task_status": "working"}
    assert len(jobs.rows()) == 1


@pytest.mark.parametrize("path", ["/v1/clips/none", "/v1/songs/none", "/v1/shows/none", "/v1/scenes/none,nothing"])
def test_an_unknown_job(jobs: Jobs, path: str) -> None:
    jobs.submit("films")
    response = jobs.http.get(path)
    assert response.status_code == 404
    assert response.json()["error"]["code"] == "task_not_found"
    assert "none" in response.json()["error"]["message"]


@pytest.mark.parametrize("name", ["%C2%A0", "%20", ",", " , "], ids=["no-break space", "blank", "comma", "blanks"])
def test_a_name_that_no_job_can_have_finds_none(jobs: Jobs, name: str) -> None:
    jobs.submit()
    response = jobs.http.get(f"/v1/clips/{name}")
    assert (response.status_code, response.json()["error"]["code"]) == (404, "task_not_found")


def test_a_job_of_another_operation_is_unknown(jobs: Jobs) -> None:
    assert jobs.http.get(f"/v1/shows/{jobs.clip()}").status_code == 404


def test_the_answer_most_like_the_submit(jobs: Jobs) -> None:
    assert len(jobs.finished(mode="wide")["videos"]) == 2
    assert len(jobs.finished()["videos"]) == 1
    assert jobs.finished(mode="square")["videos"][0]["url"].endswith("/square.mp4")  # its name, though not its id


def test_rules_copy_from_the_submit_too(jobs: Jobs) -> None:
    assert jobs.finished(prompt="my own")["prompt"] == "my own"


def test_a_reference_of_the_clients_own(jobs: Jobs) -> None:
    clip = jobs.clip(external_id="mine, 1")
    assert jobs.show("mine, 1")["task_id"] == clip
    jobs.advance(5)
    answer = jobs.show("mine, 1")
    assert (answer["task_id"], answer["videos"][0]["url"][-9:]) == (clip, "named.mp4")
    again = jobs.clip(external_id="mine, 1")
    assert jobs.show("mine, 1")["task_id"] == again != clip


def test_an_id_that_is_the_whole_of_a_member(jobs: Jobs) -> None:
    song = jobs.submit("songs")["data"]
    assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}", song)
    states = []
    for seconds in (0, 2, 3):
        jobs.advance(seconds)
        data = good(jobs.http.get(f"/v1/songs/{song}"))["data"]
        assert data["id"] == song
        states.append((data["status"], data["progress"], [one["url"][-6:] for one in data["songs"]]))
    # made from the only example, which is of another state
    assert states == [("WAIT", "0", ["", ""]), ("RUN", "25", ["", ""]), ("OK", "100", ["la.mp3", "lo.mp3"])]


def test_another_poll_for_another_answer(jobs: Jobs) -> None:
    ids = [one["id"] for one in jobs.submit("songs", old=True, prompt=None)["scenes"]]
    assert len({*ids, "scene-dddd-1111", "scene-dddd-2222"}) == 4
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/scenes/{','.join(ids)}"))
    assert [(one["id"], one["status"]) for one in answer] == [(one, "complete") for one in ids]
    assert [row["id"] for row in jobs.rows()] == [",".join(ids)]
    assert jobs.http.get(f"/v1/songs/{ids[0]}").status_code == 404


def test_an_answer_that_is_no_receipt_is_billed_too(jobs: Jobs) -> None:
    assert jobs.submit("songs", at_once=True, prompt=None)["url"].endswith("/song.mp3")
    [row] = jobs.rows()
    assert (row["id"], row["state"]) == (None, "succeeded")


def test_a_state_without_an_example(jobs: Jobs) -> None:
    song = jobs.submit("songs", "failed")["data"]
    jobs.advance(5)
    data = good(jobs.http.get(f"/v1/songs/{song}"))["data"]
    assert data["status"] == "BAD"
    assert data["reason"]
    assert [one["url"] for one in data["songs"]] == ["", ""]


def test_all_names_of_a_job_find_it(jobs: Jobs) -> None:
    receipt = jobs.submit("shows", title="named twice", other=True, more=1)
    assert receipt["id"] != receipt["task_id"]
    for name in (receipt["id"], receipt["task_id"]):
        assert good(jobs.http.get(f"/v1/shows/{name}"))["id"] == receipt["id"]
    assert [row["id"] for row in jobs.rows()] == [receipt["id"]]


def test_what_a_link_takes_along_is_no_name(jobs: Jobs) -> None:
    show = jobs.submit("shows")["id"]
    jobs.advance(5)
    assert good(jobs.http.get(f"/v1/shows/{show}"))["model"] == "show-2-large"


def test_a_refused_poll_is_no_poll(jobs: Jobs) -> None:
    clip = jobs.clip("not-found-first;times=1")
    assert jobs.http.get(f"/v1/clips/{clip}", headers={"X-Mock-Fault": "500"}).status_code == 500
    assert jobs.http.get(f"/v1/clips/{clip}").status_code == 404
    assert jobs.rows()[0]["polls"] == 1
    jobs.advance(5)
    url = jobs.show(clip)["videos"][0]["url"]
    assert jobs.http.get(url, headers={"X-Mock-Fault": "429"}).status_code == 429
    assert jobs.rows()[0]["downloads"] == {}


def test_several_jobs_at_once(jobs: Jobs) -> None:
    first = jobs.submit("songs")["data"]
    jobs.advance(3)
    second = jobs.submit("songs")["data"]
    jobs.advance(2)
    known = "5c9f0c66-a2d9-4e0f-8c3f-5d7e21ab4c91"
    asked = {"ids": [first, "unknown", second, known], "kind": "MUSIC"}
    data = good(jobs.http.post("/v1/songs/fetch", json=asked))["data"]
    assert [(one["id"], one["status"], bool(one["url"])) for one in data] == [
        (first, "OK", True),
        (second, "RUN", False),
        (known, "RUN", False),
    ]
    assert data[1]["progress"] == "25%"
    assert [row["polls"] for row in jobs.rows()] == [1, 1]
    examples = good(jobs.http.post("/v1/songs/fetch", json={"ids": [known], "kind": "MUSIC"}))["data"]
    assert len(examples) == 2  # as the example is


def test_numbers_all_over(jobs: Jobs) -> None:
    film = jobs.submit("films")["result"]
    assert isinstance(film, int)
    assert len(str(film)) == 15
    seen = []
    for seconds in (0, 2, 1, 2):
        jobs.advance(seconds)
        answer = good(jobs.http.post("/v1/films/query", json={"films": [film], "kind": "film"}))
        assert answer["film"] == film
        seen.append((answer["state"], answer["done"]))
    assert seen == [(1, 0.0), (2, 0.25), (2, 0.5), (3, 1)]
    assert jobs.http.post("/v1/films/query", json={"films": [film + 1], "kind": "film"}).status_code == 404


def test_a_result_by_a_second_call(jobs: Jobs) -> None:
    contents = set()
    for _ in range(2):
        film = jobs.submit("films")["result"]
        jobs.advance(5)
        file_id = good(jobs.http.post("/v1/films/query", json={"films": [film]}))["file_id"]
        assert isinstance(file_id, int)
        file = good(jobs.http.get(f"/v1/film-files?file_id={file_id}"))["file"]
        assert file["id"] == file_id
        assert file["url"].endswith("/film.mp4")
        contents.add(jobs.http.get(file["url"]).content)
    assert len(contents) == 2
    assert good(jobs.http.get("/v1/film-files?file_id=5"))["file"]["url"].endswith("/_media/other.png")
    assert good(jobs.http.get("/v1/film-files?file_id=77"))["file"]["url"].endswith("/_media/other.png")


def test_a_result_that_is_the_answer_of_a_call(jobs: Jobs) -> None:
    receipt = jobs.submit("shows")
    show = receipt["id"]
    assert show.startswith("video_")
    assert receipt == {"id": show, "status": "queued", "progress": 5, "data": {"model": "show-2-large"}}
    assert jobs.http.get(f"/v1/shows/{show}/content").status_code == 404
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/shows/{show}"))
    assert answer["id"] == show
    assert answer["expires_at"] == pytest.approx(jobs.rows()[-1]["ended_at"] + 3600, abs=2)
    content = jobs.http.get(f"/v1/shows/{show}/content")
    assert content.headers["content-type"] == "video/mp4"
    part = jobs.http.get(f"/v1/shows/{show}/content", headers={"Range": "bytes=4-7"})
    assert (part.status_code, part.content) == (206, content.content[4:8])
    other = jobs.submit("shows")["id"]
    jobs.advance(5)
    assert jobs.http.get(f"/v1/shows/{other}/content").content != content.content
    assert jobs.rows()[0]["downloads"] == {"shows.content.mp4": 2}


def test_a_job_of_several_parts(jobs: Jobs) -> None:
    first = [one["id"] for one in jobs.submit("scenes")["scenes"]]
    assert len({*first, "scene-aaaa-1111", "scene-bbbb-2222"}) == 4
    answer = good(jobs.http.get(f"/v1/scenes/{','.join(first)}"))
    assert [(one["id"], one["status"], one["url"]) for one in answer] == [(one, "submitted", "") for one in first]
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/scenes/{','.join(first)}"))
    assert [(one["id"], one["status"]) for one in answer] == [(one, "complete") for one in first]
    assert all(one["url"] for one in answer)
    second = [one["id"] for one in jobs.submit("scenes")["scenes"]]
    both = good(jobs.http.get(f"/v1/scenes/{','.join(first + second)}"))
    assert [one["status"] for one in both] == ["complete", "complete", "submitted", "submitted"]
    one = good(jobs.http.get(f"/v1/scenes/{first[1]}"))
    assert [part["id"] for part in one] == [first[1]]


@pytest.mark.parametrize(("body", "count"), [({"count": 1, "prompt": None}, 1), ({"total": 3, "prompt": None}, 3)])
def test_more_or_fewer_parts_than_in_the_example(jobs: Jobs, body: dict[str, Any], count: int) -> None:
    ids = [one["id"] for one in jobs.submit("scenes", **body)["scenes"]]
    assert len(set(ids)) == count
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/scenes/{','.join(ids)}"))
    assert [(one["id"], one["status"], bool(one["url"])) for one in answer] == [(one, "complete", True) for one in ids]


def test_a_task_only_when_asked_for(jobs: Jobs) -> None:
    assert "sketch" in jobs.submit("sketches")
    assert jobs.rows() == []
    pictures = set()
    for _ in range(2):
        sketch = jobs.submit("sketches?async=true")["task_id"]
        assert re.fullmatch(r"task_[0-9]{10}", sketch)
        jobs.advance(5)
        found = good(jobs.http.get(f"/v1/sketches/{sketch}"))["sketches"]
        assert found == good(jobs.http.get(f"/v1/sketches/{sketch}"))["sketches"]
        pictures |= {base64.b64decode(one, validate=True) for one in found}
    assert len(pictures) == 4
    assert all(one.startswith(b"\x89PNG") for one in pictures)


def test_no_word_for_a_state(jobs: Jobs) -> None:
    sketch = jobs.submit("sketches?async=true", "canceled")["task_id"]
    assert good(jobs.http.get(f"/v1/sketches/{sketch}"))["status"] == "run"  # no word for queued
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/sketches/{sketch}"))
    assert (answer["status"], answer["sketches"]) == ("bad", ["", ""])
    other = jobs.submit("sketches?async=true", "expired")["task_id"]
    jobs.advance(5)
    assert good(jobs.http.get(f"/v1/sketches/{other}"))["status"] == "gone"


def test_a_call_that_is_its_own_poll(jobs: Jobs) -> None:
    states = []
    for seconds in (0, 2, 3):
        jobs.advance(seconds)
        states.append(good(jobs.http.get("/v1/takes/mine"))["state"])
    assert states == ["running", "running", "complete"]
    assert good(jobs.http.get("/v1/takes/take-1"))["state"] == "complete"  # that of the example
    assert len(jobs.rows()) == 1


def test_canceling(jobs: Jobs) -> None:
    show, clip, done = jobs.submit("shows")["id"], jobs.clip(), jobs.clip()
    jobs.advance(2)
    assert good(jobs.http.post(f"/v1/clips/{clip}/cancel")) == {"code": 0}
    jobs.advance(5)
    good(jobs.http.post(f"/v1/clips/{done}/cancel"))
    assert jobs.show(clip)["task_status"] == "bad"  # no word for canceled
    assert jobs.show(done)["task_status"] == "done"
    assert [row["state"] for row in jobs.rows()] == ["succeeded", "canceled", "succeeded"]
    assert good(jobs.http.get(f"/v1/shows/{show}"))["status"] == "completed"


def test_lists(jobs: Jobs) -> None:
    assert good(jobs.http.get("/v1/clips"))["data"][0]["task_id"] == "901122334455667701"
    first = jobs.clip()
    jobs.advance(5)
    second = jobs.clip()
    jobs.submit("shows")
    data = good(jobs.http.get("/v1/clips"))["data"]
    assert [(one["task_id"], one["task_status"]) for one in data] == [(second, "submitted"), (first, "done")]
    assert data[0]["created_at"] - data[1]["created_at"] == pytest.approx(5000, abs=2)
    assert abs(data[0]["created_at"] - good(jobs.http.get("/_mock/clock"))["unix"] * 1000) < 1000
    assert [row["polls"] for row in jobs.rows()] == [0, 0, 0]


def test_real_time_can_be_made_faster(small: dict[str, Any]) -> None:
    with maaskit_mock.running(small, speed=50) as url, httpx.Client(base_url=url, headers=KEY) as http:
        jobs = Jobs(http)
        clip, start = jobs.clip(), time.monotonic()
        while jobs.show(clip)["task_status"] != "done":
            assert time.monotonic() - start < 60
        assert time.monotonic() - start > 0.05
        assert jobs.advance(0)["speed"] == 50


def test_the_same_submits_get_the_same_ids_and_files(small: dict[str, Any]) -> None:
    made = []
    for _ in range(2):
        with maaskit_mock.running(small, clock="virtual") as url, httpx.Client(base_url=url, headers=KEY) as http:
            answer = Jobs(http).finished()
            made.append((answer["task_id"], http.get(answer["videos"][0]["url"]).content))
    assert made[0] == made[1]


def test_thousands_of_jobs_stay_fast(jobs: Jobs) -> None:
    clip = jobs.clip()

    def pace() -> float:
        start = time.perf_counter()
        for _ in range(100):
            jobs.show(clip)
        return time.perf_counter() - start

    before = min(pace() for _ in range(3))
    for _ in range(2000):
        jobs.clip()
    assert min(pace() for _ in range(3)) < before * 2 + 0.1
