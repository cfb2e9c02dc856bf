"""The pure parts: life of a job, ids that look like the examples', progress in the example's style; and the clock."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from timeless import Jobs, good

import maaskit_mock
from maaskit_mock._ids import alike
from maaskit_mock._lifecycle import CANCELED, TERMINAL, Plan, changes, moment
from maaskit_mock._task_answers import _as_progress, renamed

plans = st.builds(
    Plan,
    queued=st.floats(0, 100),
    running=st.floats(0, 100),
    end=st.sampled_from([*sorted(TERMINAL), None]),
    word_unknown=st.booleans(),
    asks=st.booleans(),
)


@given(plans, st.lists(st.floats(0, 300), min_size=2, max_size=9), st.none() | st.floats(0, 200))
def test_a_life_goes_forward(plan: Plan, ages: list[float], canceled: float | None) -> None:
    order = ["queued", "needs_input", "running", "unknown", *sorted(TERMINAL)]
    moments = [moment(plan, age, canceled) for age in sorted(ages)]
    places = [order.index(one.state) for one in moments]
    assert places == sorted(places)
    shares = [one.progress for one in moments]
    assert shares == sorted(shares)
    assert all(0 <= share <= 1 for share in shares)
    assert all((one.ended is not None) == (one.state in TERMINAL) for one in moments)
    assert len({one.state for one in moments if one.state in TERMINAL}) <= 1


@given(plans)
def test_the_state_changes_when_it_is_said_to(plan: Plan) -> None:
    for change in changes(plan):
        before = moment(plan, change - 1e-9).state if change > 0 else None
        assert moment(plan, change).state != before
    last = "needs_input" if plan.asks else plan.end or ("unknown" if plan.word_unknown else "running")
    assert moment(plan, 1e9).state == last


@given(plans, st.floats(0, 100))
def test_what_waits_for_input_goes_on_when_it_has_it(plan: Plan, later: float) -> None:
    waiting = replace(plan, asks=True)
    given = waiting.queued + later
    assert moment(waiting, given).state == "needs_input"
    assert moment(waiting, given, canceled=given).state == CANCELED
    after = waiting.answered(given)
    assert moment(after, given).state not in ("queued", "needs_input")
    assert moment(after, 1e9).state == moment(replace(plan, asks=False), 1e9).state


def test_what_has_ended_cannot_be_canceled() -> None:
    assert moment(Plan(), 10, 5.0).state == "succeeded"
    assert moment(Plan(), 10, 4.9).state == CANCELED
    assert moment(Plan(end=None), 10, 9.0).state == CANCELED
    assert moment(Plan(end=None), 8, 9.0).state == "running"


@pytest.mark.parametrize(
    ("example", "pattern"),
    [
        ("901122334455667701", "[1-9][0-9]{17}"),
        ("9b1f0c66a2d94e0f8c3f5d7e21ab4c90", "[0-9a-f]{32}"),
        ("1b9f0c66-a2d9-4e0f-8c3f-5d7e21ab4c90", "[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}"),
        ("video_1b9f0c66-a2d9-4e0f-8c3f-5d7e21ab4c90", "video_[0-9a-f]{8}-.*"),
        ("task_AbC123xyz9", "task_[A-Z][a-z][A-Z][0-9]{3}[a-z]{3}[0-9]"),
        ("cgt-20250101-hjkmn", "cgt-[0-9]{8}-[a-z]{5}"),
        ("t1", "[a-z][0-9]{7}"),
        ("7", "[1-9][0-9]{7}"),
        ("", "[0-9]{8}"),
        ("视频éééééééé", "视频é{8}[0-9]{8}"),
        (306792606023825, "[1-9][0-9]{14}"),
        (5, "[1-9][0-9]{7}"),
    ],
)
def test_ids_look_like_the_example(example: Any, pattern: str) -> None:
    made = [alike(example, str(seed), lambda text: False) for seed in range(200)]
    assert {type(one) for one in made} == {type(example)}
    assert all(re.fullmatch(pattern, str(one)) for one in made)
    assert len(set(made)) > 190
    assert alike(example, "1", lambda text: False) == made[1]
    assert alike(example, "1", lambda text: text == str(made[1])) != made[1]


@given(st.text(max_size=30) | st.integers(min_value=0))
def test_any_example_has_others_like_it(example: Any) -> None:
    taken: set[str] = set()
    for _ in range(3):
        taken.add(str(alike(example, "x", taken.__contains__)))
    assert len(taken) == 3


@pytest.mark.parametrize(
    ("old", "whole", "new"),
    [
        ("30%", 100.0, "45%"),
        ("30", 100.0, "45"),
        ("", 100.0, "45"),
        (30, 100.0, 45),
        (0.3, 1.0, 0.45),
        (0, 1.0, 0.45),
        ("0.3", 1.0, "0.45"),
        ("30%", 1.0, "45%"),
        (None, 100.0, None),
        (True, 100.0, True),
        ({}, 100.0, {}),
    ],
)
def test_progress_in_the_style_of_the_example(old: Any, whole: float, new: Any) -> None:
    assert _as_progress(old, 0.45, whole) == new


def test_names_are_exchanged_where_they_stand() -> None:
    value = {
        "id": "abc",
        "n": 12,
        "url": "https://x/abcdefgh/1",
        "text": "abc and more",
        "list": ["abc", 12, True, 1.5],
    }
    names = {"abc": "XYZ", "12": "34", "abcdefgh": "ABCDEFGH"}
    new = {"id": "XYZ", "n": 34, "url": "https://x/ABCDEFGH/1", "text": "abc and more", "list": ["XYZ", 34, True, 1.5]}
    assert renamed(value, names) == new


# The clock


def test_the_virtual_clock_stands_still(jobs: Jobs) -> None:
    one = good(jobs.http.get("/_mock/clock"))
    time.sleep(0.01)
    assert good(jobs.http.get("/_mock/clock")) == one
    assert (one["virtual"], one["speed"]) == (True, 0)
    two = jobs.advance(2.5)
    assert two["elapsed"] == pytest.approx(one["elapsed"] + 2.5)
    assert two["unix"] == pytest.approx(one["unix"] + 2.5)


def test_the_real_clock_goes_and_can_be_pushed(small: dict[str, Any]) -> None:
    with maaskit_mock.running(small) as url, httpx.Client(base_url=url) as client:
        one = good(client.get("/_mock/clock"))
        assert abs(one["unix"] - time.time()) < 1
        assert (one["virtual"], one["speed"]) == (False, 1)
        assert Jobs(client).advance(100)["elapsed"] == pytest.approx(one["elapsed"] + 100, abs=1)


@pytest.mark.parametrize("body", [{}, {"advance": "1"}, {"advance": -1}, {"advance": True}, {"advance": 1e300}, [], 5])
def test_advances_that_make_no_sense(jobs: Jobs, body: Any) -> None:
    assert jobs.http.post("/_mock/clock", json=body).status_code == 400


def test_pages_of_the_mock(jobs: Jobs) -> None:
    assert jobs.http.post("/_mock/clock", content=b"{").status_code == 400
    assert jobs.http.delete("/_mock/clock").status_code == 405
    assert jobs.http.post("/_mock/tasks").headers["allow"] == "GET, DELETE"
    for path in ("/_mock/", "/_mock/nothing", "/_mock/tasks/1", "/_mock/clock/x"):
        response = jobs.http.get(path)
        assert response.status_code == 404
        assert "/_mock/tasks" in response.json()["error"]["message"]
    jobs.clip()
    assert jobs.http.delete("/_mock/requests").status_code == 204  # the old reset forgets everything
    assert jobs.rows() == []


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"speed": 0}, "speed"),
        ({"speed": float("inf")}, "speed"),
        ({"speed": float("nan")}, "speed"),
        ({"clock": "sun"}, "clock"),
    ],
)
def test_clocks_that_make_no_sense(small: dict[str, Any], options: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        maaskit_mock.create_app(small, **options)
