"""What came of a benchmark, for people: lines for the terminal, and benchmarks/results.md."""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path

import contest

REPORT = contest.HERE / "results.md"
PEERS = ("openai", "anthropic", "replicate", "httpx", "httpx2", "orjson", "msgspec", "aiohttp")


def lines(outcome: contest.Outcome) -> str:
    """A measure in some lines."""
    figures = "  ".join(
        f"{name} {number(outcome.median(name))} {outcome.measure.unit}".rstrip() for name in outcome.measure.clients
    )
    goals = [f"  {_mark(outcome, goal)} {_ratio(outcome, goal)} ({goal.text})" for goal in outcome.measure.goals]
    return "\n".join([f"{outcome.measure.name}: {figures}", *goals])


def missed(outcome: contest.Outcome) -> Iterator[contest.Goal]:
    """The goals that were not reached."""
    for goal in outcome.measure.goals:
        if not goal.reached(_median(outcome, goal)):
            yield goal


def write(outcomes: Iterable[contest.Outcome], python: Mapping[str, Path], rounds: int) -> Path:
    """Write the report."""
    outcomes = list(outcomes)
    goals = [(outcome, goal) for outcome in outcomes for goal in outcome.measure.goals]
    reached = sum(1 for outcome, goal in goals if goal.reached(_median(outcome, goal)))
    known = contest.versions(python["newest"], PEERS)
    if "litellm" in python:
        known |= contest.versions(python["litellm"], ["litellm"])
    text = [
        f"# How fast: {reached} of {len(goals)} goals reached",
        "",
        "Every client does the same job in a process of its own, on loopback, one after the other in the same run; the server",
        "sends prepared bytes from another CPU. Only ratios mean anything: the machine is a shared one. A ratio is the median of",
        f"{rounds} rounds, with the smallest and the largest behind it; figures are medians, times are CPU time of the client's",
        "process where it is not said otherwise.",
        "",
        "Run it again: `make bench`; one measure: `make bench ARGS=events`.",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, {platform.system()} {platform.machine()}; "
        + ", ".join(f"{name} {version}" for name, version in known.items())
        + ".",
        "",
        "| measure | to reach | ratio | | maaskit | others |",
        "| --- | --- | --- | --- | --- | --- |",
        *(row for outcome in outcomes for row in _rows(outcome)),
        "",
    ]
    if (notes := contest.HERE / "notes.md").exists():
        text.append(notes.read_text("utf-8"))
    REPORT.write_text("\n".join(text), "utf-8")
    return REPORT


def number(value: float) -> str:
    """A figure with three digits that count."""
    if abs(value) >= 1000:
        return f"{float(f'{value:.3g}'):,.0f}"
    return f"{value:.3g}"


def _rows(outcome: contest.Outcome) -> Iterator[str]:
    unit = f" {outcome.measure.unit}" if outcome.measure.unit else ""
    others = ", ".join(
        f"{name} {number(outcome.median(name))}" for name in outcome.measure.clients if name != "maaskit"
    )
    own = f"{number(outcome.median('maaskit'))}{unit}"
    if not outcome.measure.goals:
        yield f"| {outcome.measure.title} | | | | {own} | {others} |"
    for place, goal in enumerate(outcome.measure.goals):
        first = place == 0
        cells = (
            outcome.measure.title if first else "",
            goal.text,
            _ratio(outcome, goal),
            _mark(outcome, goal),
            own if first else "",
            others if first else "",
        )
        yield f"| {' | '.join(cells)} |"


def _median(outcome: contest.Outcome, goal: contest.Goal) -> float:
    ratios = outcome.ratios(goal)
    middle = len(ratios) // 2
    return ratios[middle] if len(ratios) % 2 else (ratios[middle - 1] + ratios[middle]) / 2


def _ratio(outcome: contest.Outcome, goal: contest.Goal) -> str:
    ratios = outcome.ratios(goal)
    spread = f" ({number(ratios[0])} to {number(ratios[-1])})" if len(ratios) > 1 else ""
    return f"{number(_median(outcome, goal))}{spread}"


def _mark(outcome: contest.Outcome, goal: contest.Goal) -> str:
    return "reached" if goal.reached(_median(outcome, goal)) else "**missed**"
