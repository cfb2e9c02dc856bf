"""Every poll operation and every state word of the description: what it ends, what it lets go on."""

from __future__ import annotations

import warnings
from typing import Any

import pytest
from jobs import CDN, POLLS, Both, Stage, by_hand, got, ids_in, task_at, with_word

from maaskit import (
    PollFailed,
    TaskCanceled,
    TaskError,
    TaskExpired,
    TaskFailed,
    TaskNeedsInput,
    TaskTimeout,
    UnknownStateWarning,
)
from maaskit._protocol import TERMINAL
from maaskit._tasks.reading import read
from maaskit_api.operations import OPERATIONS

WORDS = [(poll, word, state) for poll in POLLS for word, state in OPERATIONS[poll].task.states.items()]  # type: ignore[union-attr]
CASES = (str.upper, str.lower, str.title, str.swapcase)
ENDS = {"failed": TaskFailed, "canceled": TaskCanceled, "expired": TaskExpired, "needs_input": TaskNeedsInput}
OVER = {*TERMINAL, "needs_input"}


@pytest.mark.parametrize(("poll", "word", "state"), WORDS, ids=str)
def test_every_word_is_read_in_any_case(poll: str, word: str, state: str) -> None:
    protocol = OPERATIONS[poll].task
    assert protocol is not None
    places = 0
    for case in CASES:
        for name, body in with_word(poll, case(word)):
            reading = read(protocol, body, ids_in(poll, body)[0])
            assert reading is not None, name
            assert (reading.state, reading.known, reading.word) == (state, True, case(word)), name
            assert reading.ended == (state in TERMINAL)
            places += 1
    assert places >= len(CASES) * (len(protocol.status) - ("data/data" in str(protocol.status)))


@pytest.mark.parametrize(("poll", "word", "state"), WORDS, ids=str)
def test_every_word_ends_or_lets_wait(
    stage: Stage, both: Both, instant: None, poll: str, word: str, state: str
) -> None:
    """Over the wire: two answers with the word, then a task that has failed."""
    name, body = next(with_word(poll, word.upper()))
    last = next(iter(reversed([word for word, state in OPERATIONS[poll].task.states.items() if state == "failed"])))  # type: ignore[union-attr]
    _, end = next(with_word(poll, last))
    id = ids_in(poll, body)[0]
    operation = OPERATIONS[poll]
    (argument,) = operation.required
    target = operation.path.replace(f"{{{argument}}}", id)
    stage.plays(target, body, body, end, method=operation.method)
    if operation.links:
        stage.plays("/minimax/v1/files/retrieve", {"file": {"download_url": CDN + "a.mp4"}})

    async def wait(client: Any) -> Any:
        task = task_at(client, poll, id, arguments={argument: [id] if operation.task.item else id})  # type: ignore[union-attr]
        try:
            await got(task.wait())
        except TaskError as error:
            return task, type(error)
        return task, None

    task, error = both(stage.url, wait)
    if state == "succeeded":
        assert error is None
        assert task.state == "succeeded"
    else:
        assert error is ENDS.get(state, TaskFailed)
    assert stage.server.sent(operation.method) - len(stage.seen("/minimax/v1/files")) == (1 if state in OVER else 3), (
        name
    )


# Words that no one mapped


@pytest.mark.parametrize("status", [3, "3", 3.0, " 3 ", "done", "DONE", "Done\n"])
def test_numbers_and_texts(status: Any) -> None:
    reading = read(by_hand().task, {"status": status}, "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert (reading.state, reading.known) == ("succeeded", True)


@pytest.mark.parametrize("status", [None, "", "  ", True, False, {}, [], ["done"], {"a": 1}])
def test_what_is_no_word(status: Any) -> None:
    assert read(by_hand().task, {"status": status}, "t1") is None  # type: ignore[arg-type]


@pytest.mark.parametrize("status", [0, 4, "4", "weird", 3.5, "done!", "完成"])
def test_unknown_words_go_on(status: Any) -> None:
    reading = read(by_hand().task, {"status": status}, "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert (reading.state, reading.known, reading.word) == ("running", False, str(status))


def test_unknown_words_warn_once_and_wait_to_the_deadline(stage: Stage, both: Both, instant: None) -> None:
    polls = (by_hand(), by_hand())
    stage.plays("/t/t1", {"status": "strange"}, {"status": "odd"}, {"status": "strange", "n": 7})

    async def wait(client: Any) -> list[Any]:
        errors = []
        for poll in polls:
            for _ in range(2):
                with pytest.raises(TaskTimeout) as caught:
                    await got(task_at(client, poll).wait(60))
                errors.append(caught.value)
        return errors

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        errors = both(stage.url, wait)
    told = [str(one.message) for one in caught if one.category is UnknownStateWarning]
    assert len(told) == 3, told  # `odd` came once only, before the second operation
    assert polls[0].id in told[0]
    assert "'strange'" in told[0]
    assert "'odd'" in told[1]
    assert polls[1].id in told[2]
    for error in errors:
        assert error.answer == {"status": "strange", "n": 7}
        assert error.state == "running"
        assert error.token.startswith("mk1_")
        assert error.token in str(error)
        assert isinstance(error, TimeoutError)


# Each end has its error


@pytest.mark.parametrize(
    ("word", "kind", "text"),
    [
        ("bad", TaskFailed, "no such kite"),
        ("stop", TaskCanceled, "no such kite"),
        ("gone", TaskExpired, "no such kite"),
        ("ask", TaskNeedsInput, "no such kite"),
    ],
)
def test_ends(stage: Stage, all_three: Both, instant: None, word: str, kind: type[TaskError], text: str) -> None:
    stage.plays("/t/t1", {"status": word, "why": text, "code": 7})
    poll = by_hand()

    async def wait(client: Any) -> None:
        task = task_at(client, poll)
        with pytest.raises(kind) as caught:
            await got(task.wait())
        error = caught.value
        assert error.message == text
        assert error.answer == {"status": word, "why": text, "code": 7}
        assert (error.task_id, error.gateway) == ("t1", "custom")
        assert task.raw == error.answer
        assert error.code == (7 if kind is not TaskNeedsInput else None)
        if kind is not TaskNeedsInput:
            with pytest.raises(kind):  # it has ended: nothing more is sent
                await got(task.wait())

    all_three(stage.url, wait)
    assert stage.count("/t/t1") == 1


@pytest.mark.parametrize("why", [None, "", "  ", {"a": 1}, 5, "success", "SUCCEED", " ok "])
def test_failure_without_a_word(stage: Stage, both: Both, instant: None, why: Any) -> None:
    stage.plays("/t/t1", {"status": "bad", "why": why})
    poll = by_hand()

    async def wait(client: Any) -> Any:
        with pytest.raises(TaskFailed) as caught:
            await got(task_at(client, poll).wait())
        return caught.value

    assert "does not say why" in str(both(stage.url, wait))


def test_the_first_message_that_says_something_counts(stage: Stage, both: Both, instant: None) -> None:
    stage.plays("/t/t1", {"status": "bad", "why": {"detail": None}, "reason": "  ", "said": "too windy"})
    poll = by_hand(message=("/why", "/reason", "/said"))

    async def wait(client: Any) -> Any:
        with pytest.raises(TaskFailed) as caught:
            await got(task_at(client, poll).wait())
        return caught.value

    assert both(stage.url, wait).message == "too windy"


# Several parts


@pytest.mark.parametrize(
    ("words", "state", "word"),
    [
        (["done", "done"], "succeeded", "done"),
        (["done", "bad"], "succeeded", "done"),
        (["bad", "done"], "succeeded", "done"),
        (["bad", "bad"], "failed", "bad"),
        (["stop", "bad"], "canceled", "stop"),
        (["wait", "wait"], "queued", "wait"),
        (["wait", "done"], "running", "wait"),
        (["wait", "run"], "running", "run"),
        (["run", "done", "bad"], "running", "run"),
        (["ask", "done"], "needs_input", "ask"),
        (["strange", "done"], "running", "strange"),
        ([], None, None),
    ],
)
def test_a_job_of_several_parts(words: list[str], state: str, word: str) -> None:
    poll = by_hand(status=("/parts/*/status",))
    for body in (
        {"parts": [{"status": one} for one in words]},
        {"parts": {str(n): {"status": one} for n, one in enumerate(words)}},
    ):
        reading = read(poll.task, body, "t1")  # type: ignore[arg-type]
        assert (reading and reading.state) == state
        assert (reading and reading.word) == word


def test_top_level_map_of_parts() -> None:
    poll = by_hand(status=("/*/status",))
    reading = read(poll.task, {"a": {"status": "done"}, "b": {"status": "run"}}, "t1")  # type: ignore[arg-type]
    assert reading is not None
    assert reading.state == "running"


# Envelopes and states


def test_a_mapped_state_wins_over_the_envelope_and_an_unmapped_one_does_not(
    stage: Stage, both: Both, instant: None
) -> None:
    envelope = OPERATIONS["images.tasks.retrieve"].envelope
    poll = by_hand(message=("/message",))._replace(envelope=envelope)
    stage.plays("/t/failed", {"code": "fail_to_fetch_task", "message": "no such kite", "status": "bad"})
    stage.plays("/t/refused", {"code": "fail_to_fetch_task", "message": "no such task", "status": "strange"})

    async def wait(client: Any) -> None:
        with pytest.raises(TaskFailed, match="no such kite"):
            await got(task_at(client, poll, "failed").wait())
        with pytest.raises(PollFailed, match="no such task"):
            await got(task_at(client, poll, "refused", age=3600).wait())

    both(stage.url, wait)
