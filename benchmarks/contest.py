"""Contests: the same job done by several clients, each in a process of its own, round after round, one after the other."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROOT = HERE.parent
OWN = "own"
"""The environment of the project itself."""
LONGEST = 900.0
"""Seconds that a client may take."""
SERVER_CPU, CLIENT_CPU = 0, 1
"""Where there are as many: a client and what answers it don't take each other's time."""

Figures = Mapping[str, float]
"""What each client of one round came to."""


@dataclass(frozen=True)
class Client:
    """One who does the job: a function, run in a process of its own."""

    function: str
    """`module.function` in `clients`."""
    environment: str = "newest"
    """Of tests/foreign/environments, or OWN."""
    settings: Mapping[str, str] = field(default_factory=dict)
    """Environment variables."""
    grown: int = 1
    """How many times over the description of its maaskit holds everything."""


@dataclass(frozen=True)
class Goal:
    """A ratio of figures, and what it should be. Where several rounds were run, their median counts."""

    text: str
    """What is to be reached, as people say it."""
    ratio: Callable[[Figures], float]
    most: float | None = None
    least: float | None = None

    def reached(self, ratio: float) -> bool:
        """Whether a ratio is good enough."""
        return (self.most is None or ratio <= self.most) and (self.least is None or ratio >= self.least)


@dataclass(frozen=True)
class Measure:
    """One question with its contestants."""

    name: str
    title: str
    unit: str
    """Of the figures."""
    clients: Mapping[str, Client]
    goals: tuple[Goal, ...]
    figure: str = "figure"
    """Which of the values that a client's process comes to counts: one that the function returns, or `cpu` (seconds of the
    whole process)."""
    rounds: int | None = None
    """How many at most (what is counted is the same each time, what is long takes its time)."""


@dataclass
class Outcome:
    """What a measure came to."""

    measure: Measure
    rounds: list[dict[str, float]]
    details: dict[str, dict[str, Any]]
    """All that the clients told in the last round."""
    failures: dict[str, str] = field(default_factory=dict)
    """Client to what was wrong with it; it was not asked again."""

    def median(self, client: str) -> float | None:
        """The middle figure of a client; None of one that failed."""
        found = [figures[client] for figures in self.rounds if client in figures]
        return None if client in self.failures else statistics.median(found)

    def ratios(self, goal: Goal) -> list[float]:
        """The ratio of each round, in order of size; none where a client that it needs failed."""
        return sorted(ratio for figures in self.rounds if (ratio := self._ratio(goal, figures)) is not None)

    def ratio(self, goal: Goal) -> float | None:
        """The middle one."""
        ratios = self.ratios(goal)
        return statistics.median(ratios) if ratios else None

    def reached(self, goal: Goal) -> bool:
        """Whether a goal is reached; not when nobody knows."""
        ratio = self.ratio(goal)
        return ratio is not None and goal.reached(ratio)

    def _ratio(self, goal: Goal, figures: Figures) -> float | None:
        try:
            return goal.ratio({name: value for name, value in figures.items() if name not in self.failures})
        except (KeyError, ZeroDivisionError):
            return None


def run(
    measure: Measure, rounds: int, python: Mapping[str, Path], packages: Callable[[int], Path], url: str
) -> Outcome:
    """Let the clients of a measure do their job, in turn; each round begins with another one. One that fails is told of, and
    the others go on. `packages`: where maaskit is, by how many times over its description is."""
    outcome = Outcome(measure, [], {})
    names = list(measure.clients)
    for number in range(min(rounds, measure.rounds or rounds)):
        figures: dict[str, float] = {}
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            if name in outcome.failures:
                continue
            client = measure.clients[name]
            try:
                told = _done(client, python[client.environment], packages(client.grown), url)
                figures[name] = float(told[measure.figure])
            except (RuntimeError, LookupError, OSError, ValueError, subprocess.SubprocessError) as error:
                outcome.failures[name] = str(error)
            else:
                outcome.details[name] = told
        outcome.rounds.append(figures)
    return outcome


def _done(client: Client, python: Path, packages: Path, url: str) -> dict[str, Any]:
    """What a client's process tells, with what the system tells about it."""
    command = [str(python), "-I", str(HERE / "child.py"), str(packages), client.function, url]
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MAASKIT_"))}
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env={**kept, **client.settings})
    assert process.stdout is not None
    too_long = threading.Timer(LONGEST, process.kill)
    too_long.start()
    try:
        said = process.stdout.read()
    finally:
        too_long.cancel()
        process.stdout.close()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{client.function} ended with {process.returncode}")
    told: dict[str, Any] = json.loads(said) if said.strip() else {}
    return {"cpu": usage.ru_utime + usage.ru_stime, **told}


def versions(python: Path, packages: Iterable[str]) -> dict[str, str]:
    """The versions of packages in an environment."""
    code = "import importlib.metadata as m, json, sys; print(json.dumps({n: m.version(n) for n in sys.argv[1:]}))"
    found = subprocess.run([str(python), "-I", "-c", code, *packages], capture_output=True, text=True, check=True)
    return dict(json.loads(found.stdout))


def pinned(cpu: int) -> None:
    """Keep this process to one CPU, where the system can and there are several."""
    if sys.platform == "linux" and len(os.sched_getaffinity(0)) > 1:
        cpus = sorted(os.sched_getaffinity(0))
        os.sched_setaffinity(0, {cpus[cpu % len(cpus)]})
