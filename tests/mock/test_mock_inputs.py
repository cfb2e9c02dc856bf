"""Jobs that wait for further input: until the call comes that the description names for it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import httpx
import pytest
from test_mock_webhooks import Hook, wait

import maaskit_mock


@pytest.fixture(scope="module")
def mock(bundle: dict[str, Any]) -> Iterator[httpx.Client]:
    """A mock of the whole description, whose time stands still."""
    with (
        maaskit_mock.running(bundle, clock="virtual") as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer k"}, timeout=20) as client,
    ):
        yield client


@pytest.fixture
def hook() -> Iterator[Hook]:
    """A server that takes the webhooks."""
    found = Hook()
    yield found
    found.server.shutdown()
    found.server.server_close()


@pytest.fixture
def http(mock: httpx.Client) -> httpx.Client:
    """The same without earlier jobs."""
    mock.delete("/_mock/tasks")
    return mock


def ask(http: httpx.Client, outcome: str = "needs-input", **body: Any) -> str:
    sent = {"prompt": "a kite", **body}
    answer = http.post("/mj/submit/imagine", json=sent, headers={"X-Mock-Outcome": outcome})
    return str(answer.raise_for_status().json()["result"])


def give(http: httpx.Client, task: str) -> Any:
    return http.post("/mj/submit/modal", json={"taskId": task, "prompt": "a red kite"}).raise_for_status().json()


def status(http: httpx.Client, task: str) -> tuple[str, str]:
    answer = http.get(f"/mj/task/{task}/fetch").raise_for_status().json()
    return answer["status"], answer["progress"]


def advance(http: httpx.Client, seconds: float) -> None:
    http.post("/_mock/clock", json={"advance": seconds}).raise_for_status()


def rows(http: httpx.Client) -> list[Any]:
    return http.get("/_mock/tasks").json()  # type: ignore[no-any-return]


def test_it_waits_and_then_goes_on(http: httpx.Client) -> None:
    task = ask(http)
    assert status(http, task)[0] in ("NOT_START", "SUBMITTED")
    for seconds in (1, 1000):
        advance(http, seconds)
        assert status(http, task) == ("MODAL", "0%")
    assert rows(http)[0]["inputs"] == 0

    receipt = give(http, task)

    assert (receipt["code"], receipt["result"]) == (1, task)
    assert status(http, task) == ("IN_PROGRESS", "5%")
    advance(http, 2)
    assert status(http, task) == ("IN_PROGRESS", "50%")
    advance(http, 2)
    assert status(http, task) == ("SUCCESS", "100%")
    (row,) = rows(http)
    assert (row["id"], row["state"], row["inputs"]) == (task, "succeeded", 1)


def test_input_that_nothing_waits_for_is_a_submit_like_any_other(http: httpx.Client) -> None:
    early = ask(http)
    assert give(http, early)["result"] != early, "it has not asked yet"
    advance(http, 1)
    assert give(http, early)["result"] == early
    assert give(http, early)["result"] != early, "it has what it wanted"
    assert [row["operation"] for row in rows(http)] == ["midjourney.imagine", "midjourney.modal", "midjourney.modal"]


@pytest.mark.parametrize(
    ("outcome", "word"),
    [
        ("needs-input, failed", "FAILURE"),
        ("needs-input;queued=0;running=9", "IN_PROGRESS"),
        ("needs-input, stuck", "IN_PROGRESS"),
    ],
)
def test_with_other_outcomes(http: httpx.Client, outcome: str, word: str) -> None:
    task = ask(http, outcome)
    advance(http, 1)
    assert status(http, task)[0] == "MODAL"
    give(http, task)
    advance(http, 5)
    assert status(http, task)[0] == word


def test_every_change_is_told_once(http: httpx.Client, hook: Hook) -> None:
    def told() -> list[str]:
        return [payload["status"] for _, payload, _, _ in hook.got]

    task = ask(http, notifyHook=hook.url)
    advance(http, 1)
    wait(lambda: told() == ["MODAL"])
    advance(http, 100)
    give(http, task)
    wait(lambda: told() == ["MODAL", "IN_PROGRESS"])
    advance(http, 4)
    wait(lambda: told() == ["MODAL", "IN_PROGRESS", "SUCCESS"])
    advance(http, 100)
    assert status(http, task)[0] == "SUCCESS"
    assert len(told()) == 3
    assert {payload["id"] for _, payload, _, _ in hook.got} == {task}


def test_a_family_without_a_word_for_it_refuses(http: httpx.Client) -> None:
    body = {"model": "viduq2", "prompt": "a kite [mock:needs-input]"}
    answer = http.post("/v2/videos/generations", json=body)
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "unknown_outcome")
    assert "no job of video.generations.create ever waits for input" in answer.text
    assert rows(http) == []


def test_the_menu_has_it() -> None:
    assert "needs-input" in maaskit_mock.OUTCOMES
