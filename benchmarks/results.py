"""What came of a benchmark, for people: lines for the terminal, and benchmarks/results.md."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

import contest

REPORT = contest.HERE / "results.md"
NOTES = contest.HERE / "notes.md"
"""Where it falls short and why; what was tried and dropped. Written by hand, and copied into the report."""

TOPICS = {
    "Import": ("import", "ready", "called", "modules", "resident"),
    "Calls": ("chat", "answer", "decode", "embeddings", "logprobs", "large"),
    "Streams": ("events", "picture", "endless"),
    "Tasks": ("polls", "waiting"),
    "Files": ("upload", "download"),
    "The mock server": ("mock",),
    "The description grown, and the generator": ("grown", "generate"),
}
"""Heading to the first words of the names of its measures."""
OTHERS = "Others"

PEERS = {
    "openai": "the SDK most people know: pydantic models over httpx",
    "anthropic": "made by the same generator as openai's",
    "replicate": "an SDK for tasks that are polled",
    "litellm": "many vendors behind one function",
    "httpx": "the least that is needed: httpx with orjson, no types, no retries, by hand",
    "prism": "mock server for OpenAPI descriptions, on Node",
    "bare": "a Python that does nothing",
}
"""Who stands in the column of the others."""
PACKAGES = ("openai", "anthropic", "replicate", "httpx", "httpx2", "orjson", "msgspec", "aiohttp")

_ABOUT = """\
Every client does the same job in a process of its own, on loopback, one after the other in the same run; the server sends
prepared bytes from another CPU. Only ratios mean anything: the machine is a shared one. A ratio is the median of {rounds} rounds,
with the smallest and the largest behind it; what is counted, not timed, is asked once. Figures are medians; times are CPU time
of the client's process where it is not said otherwise.

Run it again: `make bench`; some measures: `make bench ARGS="events polls --rounds 3"`; their names: `make bench ARGS=--list`."""


def lines(outcome: contest.Outcome) -> str:
    """A measure in some lines."""
    figures = "  ".join(_figures(outcome, outcome.measure.clients))
    goals = [f"  {_mark(outcome, goal)} {_ratio(outcome, goal)} ({goal.text})" for goal in outcome.measure.goals]
    failures = [f"  {name} failed: {error}" for name, error in outcome.failures.items()]
    return "\n".join([f"{outcome.measure.name}: {figures}", *goals, *failures])


def missed(outcome: contest.Outcome) -> list[contest.Goal]:
    """The goals that were not reached, or of which nobody knows."""
    return [goal for goal in outcome.measure.goals if not outcome.reached(goal)]


def write(outcomes: Iterable[contest.Outcome], python: Mapping[str, Path], rounds: int) -> Path:
    """Write the report."""
    known = contest.versions(python["newest"], PACKAGES) if "newest" in python else {}
    if "litellm" in python:
        known |= contest.versions(python["litellm"], ["litellm"])
    notes = NOTES.read_text("utf-8") if NOTES.exists() else ""
    REPORT.write_text(report(list(outcomes), known, rounds, notes), "utf-8")
    return REPORT


def report(outcomes: Sequence[contest.Outcome], versions: Mapping[str, str], rounds: int, notes: str) -> str:
    """The page."""
    goals = [(outcome, goal) for outcome in outcomes for goal in outcome.measure.goals]
    reached = sum(outcome.reached(goal) for outcome, goal in goals)
    taking_part = {name for outcome in outcomes for name in outcome.measure.clients}
    packages = ", ".join(f"{name} {version}" for name, version in versions.items())
    return "\n".join(
        [
            f"# How fast: {reached} of {len(goals)} goals reached",
            "",
            *_ABOUT.format(rounds=rounds).splitlines(),
            "",
            f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
            + (f"; {packages}." if packages else "."),
            "",
            *_missed(outcomes),
            *(line for topic, found in _by_topic(outcomes) for line in _topic(topic, found)),
            "## Who the others are",
            "",
            *(f"- **{name}**: {text}" for name, text in PEERS.items() if name in taking_part),
            "",
            *([notes.strip(), ""] if notes.strip() else []),
        ]
    )


def number(value: float) -> str:
    """A figure with three digits that count."""
    if abs(value) >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def _missed(outcomes: Sequence[contest.Outcome]) -> Iterator[str]:
    """What a reader looks for first."""
    found = [
        *(
            f"- {outcome.measure.title}: {_ratio(outcome, goal)}; to reach: {goal.text}"
            for outcome in outcomes
            for goal in missed(outcome)
        ),
        *(
            f"- {outcome.measure.title}: {name} failed ({error})"
            for outcome in outcomes
            for name, error in outcome.failures.items()
        ),
    ]
    if found:
        yield from ("Missed:", "", *found, "")


def _by_topic(outcomes: Sequence[contest.Outcome]) -> Iterator[tuple[str, list[contest.Outcome]]]:
    topics: dict[str, list[contest.Outcome]] = {topic: [] for topic in (*TOPICS, OTHERS)}
    for outcome in outcomes:
        first = outcome.measure.name.partition("-")[0]
        topics[next((topic for topic, names in TOPICS.items() if first in names), OTHERS)].append(outcome)
    return ((topic, found) for topic, found in topics.items() if found)


def _topic(topic: str, outcomes: Iterable[contest.Outcome]) -> Iterator[str]:
    yield from (f"## {topic}", "")
    yield "| measure | to reach | ratio | | figures |"
    yield "| --- | --- | --- | --- | --- |"
    for outcome in outcomes:
        for place, goal in enumerate(outcome.measure.goals or (None,)):
            title, figures = (outcome.measure.title, _all_figures(outcome)) if place == 0 else ("", "")
            told = (goal.text, _ratio(outcome, goal), _mark(outcome, goal)) if goal else ("", "", "")
            yield f"| {' | '.join([title, *told, figures])} |"
    yield ""


def _all_figures(outcome: contest.Outcome) -> str:
    """Ours first."""
    names = sorted(outcome.measure.clients, key=lambda name: not name.startswith("maaskit"))
    return ", ".join(_figures(outcome, names))


def _figures(outcome: contest.Outcome, names: Iterable[str]) -> Iterator[str]:
    for name in names:
        median = outcome.median(name)
        yield f"{name} failed" if median is None else f"{name} {number(median)} {outcome.measure.unit}".rstrip()


def _ratio(outcome: contest.Outcome, goal: contest.Goal) -> str:
    ratio, ratios = outcome.ratio(goal), outcome.ratios(goal)
    if ratio is None:
        return "not known"
    return f"{number(ratio)} ({number(ratios[0])} to {number(ratios[-1])})" if len(ratios) > 1 else number(ratio)


def _mark(outcome: contest.Outcome, goal: contest.Goal) -> str:
    return "reached" if outcome.reached(goal) else "**missed**"
