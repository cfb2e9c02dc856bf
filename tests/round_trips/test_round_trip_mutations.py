"""What no description foresees: whatever comes, nothing but maaskit's own errors is raised, and what came stays within reach."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import sinks
import tally
from catalog import examples
from mutations import BYTES, LARGE, VALUES, Changed

from maaskit._tasks.callbacks import is_called_back
from maaskit_api.operations import OPERATIONS

ROUNDS = 12 if tally.DEEP else 1
"""How often each change is made to each body, each time somewhere else."""
SEED = random.randrange(2**32) if tally.DEEP else 20261122
ANSWERS: dict[str, list[Any]] = {}
EVENTS: dict[str, list[Any]] = {}
ERRORS: list[Any] = []
for example in examples():
    if example.kind == "error":
        ERRORS.append(example.value)
    elif example.kind in ("answer", "event") and isinstance(example.value, (dict, list)):
        (ANSWERS if example.kind == "answer" else EVENTS).setdefault(example.operation, []).append(example.value)
LED_TO = {link.operation for operation in OPERATIONS.values() for link in operation.links.values()}
POLLS = [name for name, operation in OPERATIONS.items() if operation.task and name in ANSWERS and name in LED_TO]
CALLED_BACK = [name for name in POLLS if is_called_back(name)]
OUTCOMES = {"answer": sinks.as_answer, "event": sinks.as_event, "poll": sinks.as_poll, "callback": sinks.as_callback}


def bodies(kind: str, name: str, values: list[Any], changes: Mapping[str, Changed]) -> Iterator[tuple[str, bytes]]:
    """(change, body) for every change, each of one of the values."""
    rng = random.Random(f"{SEED} {kind} {name}")
    for change, make in changes.items():
        for _ in range(ROUNDS):
            yield change, make(rng.choice(values), rng)


def survive(kind: str, sink: sinks.Sink, name: str, values: list[Any], changes: Mapping[str, Changed]) -> None:
    for change, content in bodies(kind, name, values, changes):
        try:
            said = sink(OPERATIONS[name], content)
        except Exception as error:
            raise AssertionError(f"{name}, {kind}, {change} (seed {SEED}): {error!r}\n{content[:600]!r}") from error
        tally.count(f"mutations: {kind}", change)
        tally.count("outcomes", f"{kind}: {said}")


@pytest.mark.parametrize("name", ANSWERS)
def test_answers(name: str) -> None:
    survive("answer", sinks.as_answer, name, ANSWERS[name], VALUES | BYTES)


@pytest.mark.parametrize("name", EVENTS)
def test_events(name: str) -> None:
    survive("event", sinks.as_event, name, EVENTS[name], VALUES | BYTES)


@pytest.mark.parametrize("name", POLLS)
def test_polls(name: str) -> None:
    survive("poll", sinks.as_poll, name, ANSWERS[name], VALUES | BYTES)


@pytest.mark.parametrize("name", CALLED_BACK)
def test_callbacks(name: str) -> None:
    survive("callback", sinks.as_callback, name, ANSWERS[name], VALUES | BYTES)


@pytest.mark.parametrize("name", OPERATIONS if tally.DEEP else sorted(OPERATIONS)[::6])
def test_errors(name: str) -> None:
    survive("error", sinks.as_error, name, ERRORS, VALUES | BYTES)


LARGE_ONES = {
    "answer": (sinks.as_answer, ANSWERS, ["chat.completions.create", "images.generate", "models.list"]),
    "event": (sinks.as_event, EVENTS, ["chat.completions.create"]),
    "poll": (sinks.as_poll, ANSWERS, ["kling.videos.get_text_to_video"]),
    "callback": (sinks.as_callback, ANSWERS, ["kling.videos.get_text_to_video"]),
    "error": (sinks.as_error, {"images.generate": ERRORS}, ["images.generate"]),
}


@pytest.mark.parametrize("kind", LARGE_ONES)
def test_large_bodies(kind: str) -> None:
    sink, values, names = LARGE_ONES[kind]
    for name in names:
        survive(kind, sink, name, values[name], LARGE)
