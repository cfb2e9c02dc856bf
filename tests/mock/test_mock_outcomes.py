"""Outcomes of jobs by header, magic word and scenario, and what faults do to the ledger."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import yaml
from timeless import Jobs, good

import maaskit_mock

KEY = {"Authorization": "Bearer k"}


@pytest.mark.parametrize(
    ("outcome", "status", "message"),
    [
        ("succeeded", "done", None),
        ("failed", "bad", "No kites here."),
        ("moderation", "bad", "content filter"),
        ("canceled", "bad", None),
        ("expired", "bad", None),
    ],
)
def test_ends(jobs: Jobs, outcome: str, status: str, message: str | None) -> None:
    clip = jobs.clip(outcome)
    jobs.advance(2)
    assert jobs.show(clip)["task_status"] == "working"
    jobs.advance(3)
    answer = jobs.show(clip)
    assert answer["task_status"] == status
    assert message is None or message in answer["why"]
    assert "videos" in answer or status == "bad"
    assert jobs.rows()[0]["outcome"] == [outcome]
    assert jobs.rows()[0]["state"] == ("failed" if outcome == "moderation" else outcome)


def test_a_word_for_canceled(jobs: Jobs) -> None:
    show = jobs.submit("shows", "canceled")["id"]
    jobs.advance(5)
    assert good(jobs.http.get(f"/v1/shows/{show}"))["status"] == "cancelled"


def test_an_error_that_is_a_text(jobs: Jobs) -> None:
    show = jobs.submit("shows", "moderation")["id"]
    jobs.advance(5)
    answer = good(jobs.http.get(f"/v1/shows/{show}"))
    assert answer["status"] == "failed"
    assert "content filter" in answer["error"]


def test_stuck(jobs: Jobs) -> None:
    clip = jobs.clip("stuck")
    for seconds in (2, 10, 100_000):
        jobs.advance(seconds)
        assert (jobs.show(clip)["task_status"], jobs.show(clip)["progress"]) == ("working", "99%")


def test_words_that_nobody_knows(jobs: Jobs) -> None:
    clip, film = jobs.clip("unknown-state"), jobs.submit("films", "unknown-state-forever")["result"]
    known = {"submitted", "working", "done", "bad"}
    jobs.advance(2)
    assert jobs.show(clip)["task_status"] not in known
    assert good(jobs.http.post("/v1/films/query", json={"films": [film]}))["state"] == 987
    jobs.advance(3)
    assert jobs.show(clip)["task_status"] == "done"
    jobs.advance(10_000)
    assert good(jobs.http.post("/v1/films/query", json={"films": [film]}))["state"] == 987


def test_not_found_at_first(jobs: Jobs) -> None:
    clip = jobs.clip("not-found-first")
    assert [jobs.http.get(f"/v1/clips/{clip}").status_code for _ in range(3)] == [404, 404, 200]
    other = jobs.clip("not-found-first;times=1, failed")
    assert [jobs.http.get(f"/v1/clips/{other}").status_code for _ in range(2)] == [404, 200]
    song = jobs.submit("songs", "not-found-first;times=1")["data"]
    found = [good(jobs.http.post("/v1/songs/fetch", json={"ids": [song]}))["data"] for _ in range(2)]
    assert [len(one) for one in found] == [0, 1]


def test_errors_at_200(jobs: Jobs) -> None:
    clip = jobs.clip("envelope-error;times=1, not-found-first;times=1")
    answers = [jobs.http.get(f"/v1/clips/{clip}") for _ in range(3)]
    assert [answer.status_code for answer in answers] == [404, 200, 200]
    assert answers[1].json()["code"] not in {0, None}
    assert "data" not in answers[1].json()
    assert answers[2].json()["code"] == 0


def test_durations(jobs: Jobs) -> None:
    now, later = jobs.clip("failed;queued=0;running=0"), jobs.clip("succeeded;queued=100")
    assert jobs.show(now)["task_status"] == "bad"
    jobs.advance(99)
    assert jobs.show(later)["task_status"] == "submitted"
    jobs.advance(5)
    assert jobs.show(later)["task_status"] == "done"


def test_magic_words(jobs: Jobs) -> None:
    for body in (
        {"prompt": "a kite [mock:failed;running=0] over the sea"},
        {"deep": [{"down": ["[mock:failed]", "[mock:not-found-first;times=0;running=0]"]}]},
    ):
        clip = jobs.clip(**body)
        jobs.advance(1)
        assert jobs.show(clip)["task_status"] in {"bad", "working"}
        jobs.advance(4)
        assert jobs.show(clip)["task_status"] == "bad"
    assert jobs.finished("succeeded", prompt="[mock:failed]")["task_status"] == "done"  # the header goes first
    assert jobs.http.post("/v1/clips", json={"prompt": "[mock:nonsense]"}).status_code == 400


@pytest.mark.parametrize(
    ("outcome", "reason"),
    [
        ("nonsense", "no outcome 'nonsense'"),
        ("failed;times=1", "no option 'times'"),
        ("not-found-first;times=x", "must be a number"),
        ("failed, stuck", "failed and stuck can't be combined"),
    ],
)
def test_outcomes_that_make_no_sense(jobs: Jobs, outcome: str, reason: str) -> None:
    response = jobs.http.post("/v1/clips", json={}, headers={"X-Mock-Outcome": outcome})
    assert response.status_code == 400
    assert reason in response.json()["error"]["message"]
    assert jobs.rows() == []


@pytest.mark.parametrize("fault", ["lost-reply", "lost-reply-after-acceptance", "cut-stream", "stall;seconds=0.01"])
def test_what_is_lost_on_the_way_back_was_accepted(jobs: Jobs, fault: str) -> None:
    with pytest.raises(httpx.RemoteProtocolError):
        jobs.http.post("/v1/clips", json={"external_id": "x"}, headers={"X-Mock-Fault": fault})
    [row] = jobs.rows()
    jobs.advance(5)
    assert jobs.show("x")["task_id"] == row["id"]
    assert good(jobs.http.get("/v1/clips"))["data"][0]["task_id"] == row["id"]


@pytest.mark.parametrize("fault", ["429", "500", "html", "html-502", "error-200", "lost-request"])
def test_what_is_refused_was_not_accepted(jobs: Jobs, fault: str) -> None:
    def send(fault: str) -> None:
        try:
            jobs.http.post("/v1/clips", json={}, headers={"X-Mock-Fault": fault})
        except httpx.RemoteProtocolError:
            assert fault.startswith("lost")

    send(f"{fault};id=1")
    assert jobs.rows() == []
    send(f"{fault};id=2;accepted=1")
    assert len(jobs.rows()) == 1


def test_a_fault_that_only_strikes_at_first(jobs: Jobs) -> None:
    headers = {"X-Mock-Fault": "429;times=2;id=ledger"}
    statuses = [jobs.http.post("/v1/clips", json={}, headers=headers).status_code for _ in range(4)]
    assert statuses == [429, 429, 200, 200]
    assert [row["repeats"] for row in jobs.rows()] == [1, 2]


def scenario(small: dict[str, Any], rules: Any, *bodies: dict[str, Any], what: str = "clips") -> list[list[str]]:
    """The outcomes of submits under a scenario."""
    with (
        maaskit_mock.running(small, clock="virtual", scenario=rules) as url,
        httpx.Client(base_url=url, headers=KEY) as http,
    ):
        jobs = Jobs(http)
        for body in bodies:
            jobs.submit(what, **body)
        return [row["outcome"] for row in jobs.rows()]


def test_scenarios(small: dict[str, Any], tmp_path: Path) -> None:
    good, failed, stuck = ["succeeded"], ["failed"], ["stuck"]
    once = [{"outcome": "failed", "after": 1, "count": 2}]
    assert scenario(small, once, {}, {}, {}, {}) == [good, failed, failed, good]
    first = [{"outcome": "failed", "count": 1}, {"outcome": "stuck", "count": 1}]
    assert scenario(small, first, {}, {}, {}) == [failed, stuck, good]
    assert scenario(small, [{"operation": "songs.*", "outcome": "failed"}], {}) == [good]
    assert scenario(small, [{"operation": "clips.*", "outcome": "failed"}], {}) == [failed]
    word = [{"match": "kite [1]", "outcome": "failed"}]
    assert scenario(small, word, {"prompt": "a kite [1]"}, {"prompt": "kite 1"}) == [failed, good]
    pointers = [{"match": {"/model": "kite-*", "/n": 1}, "outcome": "failed"}]
    bodies = [
        {"model": "kite-2", "n": 1},
        {"model": "kit", "n": 1},
        {"model": "kite-2"},
        {"model": "kite-2", "n": True},
    ]
    assert scenario(small, pointers, *bodies) == [failed, good, good, good]
    query = [{"match": {"query/async": "true"}, "outcome": "failed"}]
    assert scenario(small, query, {}, what="sketches?async=true") == [failed]
    for name, text in (("s.yaml", yaml.safe_dump(once)), ("s.json", json.dumps(once))):
        (tmp_path / name).write_text(text)
        assert scenario(small, tmp_path / name, {}, {}) == [good, failed]


def test_durations_of_a_scenario(small: dict[str, Any]) -> None:
    rules = [{"outcome": "failed;queued=3", "durations": {"queued": 7, "running": 0}}]
    with (
        maaskit_mock.running(small, clock="virtual", scenario=rules) as url,
        httpx.Client(base_url=url, headers=KEY) as http,
    ):
        jobs = Jobs(http)
        clip = jobs.clip()
        jobs.advance(2.9)
        assert jobs.show(clip)["task_status"] == "submitted"
        jobs.advance(0.1)
        assert jobs.show(clip)["task_status"] == "bad"


def test_a_reset_begins_the_scenario_again(small: dict[str, Any]) -> None:
    rules = [{"outcome": "failed", "count": 1}]
    with maaskit_mock.running(small, scenario=rules) as url, httpx.Client(base_url=url, headers=KEY) as http:
        jobs = Jobs(http)
        for _ in range(2):
            jobs.clip()
            jobs.clip()
            assert [row["outcome"] for row in jobs.rows()] == [["failed"], ["succeeded"]]
            http.delete("/_mock/tasks")


@pytest.mark.parametrize(
    ("rules", "reason"),
    [
        ({}, "a scenario is a list"),
        ([5], "rule 1 of the scenario is no object"),
        (
            [{"outcome": "failed"}, {}],
            "rule 2 of the scenario has no `outcome` and no `fault`; known outcomes: succeeded",
        ),
        ([{"outcome": "failed", "fault": "500"}], "write two rules"),
        ([{"fault": "500", "durations": {"queued": 1}}], "write two rules"),
        ([{"fault": "nonsense"}], "rule 1 of the scenario: no fault 'nonsense'"),
        ([{"fault": ""}], "no `outcome` and no `fault`"),
        ([{"outcome": "nonsense"}], "rule 1 of the scenario: no outcome 'nonsense'"),
        ([{"outcome": "failed, stuck"}], "can't be combined"),
        ([{"outcome": "failed", "often": 1}], "unknown keys: often"),
        ([{"outcome": "failed", "count": "1"}], "`count` must be a whole number"),
        ([{"outcome": "failed", "after": -1}], "`after` must be a whole number"),
        ([{"outcome": "failed", "operation": 1}], "`operation` must be a text"),
        ([{"outcome": "failed", "match": 1}], "`match` must be a text, or pointers"),
        ([{"outcome": "failed", "match": {"model": 1}}], "'model' in `match` is no pointer"),
        ([{"outcome": "failed", "durations": {"done": 1}}], "`durations` must be seconds"),
        ([{"outcome": "failed", "durations": {"queued": "1"}}], "`durations` must be seconds"),
    ],
)
def test_scenarios_that_make_no_sense(small: dict[str, Any], rules: Any, reason: str) -> None:
    with pytest.raises(maaskit_mock.ScenarioError) as caught:
        maaskit_mock.create_app(small, scenario=rules)
    assert reason in str(caught.value)


def test_scenario_files_that_cannot_be_read(small: dict[str, Any], tmp_path: Path) -> None:
    for name in ("bad.json", "bad.yaml"):
        (tmp_path / name).write_text("[{")
        with pytest.raises(maaskit_mock.ScenarioError, match=name):
            maaskit_mock.create_app(small, scenario=tmp_path / name)
    with pytest.raises(FileNotFoundError):
        maaskit_mock.create_app(small, scenario=tmp_path / "missing.yaml")
