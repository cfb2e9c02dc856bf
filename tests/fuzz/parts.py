"""Fuzzing a part of a family: a mock of its own, schemathesis let loose on it, and what came of that."""

from __future__ import annotations

import json
import os
import secrets
import subprocess
import sys
from collections.abc import Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, as_completed
from dataclasses import asdict, dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import yaml

import maaskit_mock

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
PHASES = {"requests": ("examples", "coverage", "fuzzing"), "scenarios": ("stateful",)}
"""The parts of a family: single requests, and scenarios that follow links. They run side by side, too."""

Description = dict[str, Any]


@dataclass(frozen=True)
class Part:
    """What one run of schemathesis is about, and how much of it there is to be."""

    family: str
    name: str
    phases: tuple[str, ...]
    examples: int
    """Cases made up for each operation, or scenarios for the family."""
    weight: int
    """About how long it takes, compared with others: the longest begin."""


@dataclass
class Result:
    """What came of a part."""

    family: str
    part: str
    seed: int
    passed: bool
    output: str
    operations: dict[str, dict[str, dict[str, int]]] = field(default_factory=dict)
    checks: dict[str, dict[str, int]] = field(default_factory=dict)
    links: dict[str, list[str]] = field(default_factory=lambda: {"described": [], "followed": []})
    failures: list[dict[str, Any]] = field(default_factory=list)
    state: str = ""
    """What was fuzzed: a result counts as long as this stays the same."""

    def write(self, path: Path) -> None:
        """Write it as JSON, whole or not at all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_suffix(".part")
        draft.write_text(json.dumps(asdict(self), indent=1), "utf-8")
        draft.replace(path)

    def count(self, name: str, phases: Iterable[str] = ()) -> int:
        """How many `cases`, `accepted`, `refused`, `streams` or `events` there were, in all phases or in these."""
        chosen = frozenset(phases)
        return sum(
            counts.get(name, 0)
            for operation in self.operations.values()
            for phase, counts in operation.items()
            if not chosen or phase in chosen
        )


def described(path: Path = BUNDLE) -> Description:
    """The bundle, as the mock and schemathesis get it: dates are texts in JSON."""
    document = yaml.load(path.read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return json.loads(json.dumps(document, default=str))


def families(description: Description) -> list[str]:
    """The names of the families."""
    return [tag["name"] for tag in description["tags"]]


def plan(description: Description, chosen: Iterable[str], requests: int, scenarios: int) -> list[Part]:
    """The parts of these families: so many cases for each operation, so many scenarios for each link. Longest first."""
    parts = []
    for family in chosen:
        own = _operations(description, family)
        parts.append(Part(family, "requests", PHASES["requests"], requests, requests * len(own)))
        if links := sum(1 for _ in _links(own)):  # schemathesis takes a family without links for a mistake
            parts.append(Part(family, "scenarios", PHASES["scenarios"], scenarios * links, scenarios * links * 3))
    return sorted(parts, key=lambda part: -part.weight)


def side_by_side(
    description: Description, parts: list[Part], seed: int, options: list[str], at_once: int
) -> Iterator[Result]:
    """Fuzz the parts in so many processes at once; each result as soon as it is there."""
    with TemporaryDirectory() as folder, ProcessPoolExecutor(at_once) as pool:
        file = Path(folder) / "openapi.json"
        file.write_text(json.dumps(description), "utf-8")
        running = {pool.submit(fuzz, file, part, seed, options): part for part in parts}
        try:
            for done in as_completed(running):
                error, part = done.exception(), running[done]
                yield Result(part.family, part.name, seed, False, repr(error)) if error else done.result()
        finally:
            pool.shutdown(cancel_futures=True)


def fuzz(
    file: Path, part: Part, seed: int, options: list[str], mocked: Description | None = None, **mock: Any
) -> Result:
    """Fuzz one part at a mock of its own, so that what comes before it changes nothing.

    `mocked` and the options of the mock are for a mock that is to behave otherwise than the description says.
    """
    key, token = secrets.token_hex(8), secrets.token_hex(8)
    described = file if mocked is None else mocked
    with (
        TemporaryDirectory() as folder,
        maaskit_mock.running(described, key=key, system_token=token, clock="virtual", **mock) as url,
    ):
        tally = Path(folder) / "tally.json"
        command = [sys.executable, "-m", "schemathesis.cli", "run", str(file), "--url", url, "--no-color"]
        command += ["--include-tag", part.family, "--phases", ",".join(part.phases)]
        command += ["--max-examples", str(part.examples), "--seed", str(seed), *options]
        settings = {
            "MAASKIT_FUZZ_KEY": key,
            "MAASKIT_FUZZ_SYSTEM_TOKEN": token,
            "MAASKIT_FUZZ_URL": url,
            "MAASKIT_FUZZ_TALLY": str(tally),
            "PYTHONPATH": os.pathsep.join([str(HERE), *filter(None, [os.environ.get("PYTHONPATH")])]),
        }
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=os.environ | settings,
            check=False,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
        counted = json.loads(tally.read_bytes()) if tally.exists() else {}
    return Result(part.family, part.name, seed, done.returncode == 0, done.stdout, **counted)


def _operations(description: Description, family: str) -> dict[str, Any]:
    found = [one for item in description["paths"].values() for one in item.values() if "operationId" in one]
    return {one["operationId"]: one for one in found if family in one["tags"]}


def _links(own: Mapping[str, Any]) -> Iterator[str]:
    """The links that lead from one operation of the family to another."""
    for operation in own.values():
        for answer in operation["responses"].values():
            yield from (link["operationId"] for link in answer.get("links", {}).values() if link["operationId"] in own)
