"""The report of `make fuzz-deep`: docs/quality/fuzzing.md, from the results of the parts."""

from __future__ import annotations

import platform
import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from statistics import median
from typing import Any

from parts import PHASES, ROOT, Part, Result

FILE = ROOT / "docs/quality/fuzzing.md"
CONFIG = ROOT / "schemathesis.toml"
_ALL_PHASES = [phase for phases in PHASES.values() for phase in phases]
_SETTING = re.compile(r"^(\w+) = (.+?)  # (.+)$", re.MULTILINE)
_NUMBER = "{:,}"

_HEAD = """# Fuzzing: {verdict}

[Schemathesis](https://schemathesis.io) makes requests from the description, right ones and wrong ones, and scenarios that follow its
links; the mock answers; all checks judge each answer, and each event of a stream. {finding}

Run it again: `make fuzz-deep` (an hour or more; it goes on where it was stopped; `FAMILY=kling ARGS="--seed 7"` is one family with
one of the seeds below). The short form with a fixed seed is `make fuzz`.

{when}: schemathesis {schemathesis}, hypothesis {hypothesis}, Python {python}; description, mock and hooks `{state}`.
"""

_LAST = """
## What is not here

Coverage of the schemas' keywords. TraceCov, which measures it, may be used inside one organisation, and its output may not be
given to others; this page is public.
"""


def write(results: Iterable[Result], parts: Sequence[Part], file: Path = FILE) -> Path:
    """Write the report of these results, which are of one state. Names those of the parts that are not done."""
    found = list(results)
    done = {(one.family, one.part) for one in found}
    missing = sorted(f"{part.family} ({part.name})" for part in parts if (part.family, part.name) not in done)
    own = {
        family: [one for one in found if one.family == family] for family in dict.fromkeys(one.family for one in parts)
    }
    sections = [
        _head(found, missing),
        _families(own, missing),
        _operations(found),
        _links(found),
        _checks(found),
        _failures(found),
        _LAST,
    ]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(section.strip("\n") + "\n" for section in sections if section), "utf-8")
    return file


def _head(found: list[Result], missing: list[str]) -> str:
    failed = sorted({one.family for one in found if not one.passed})
    verdict = f"failures in {', '.join(failed)}" if failed else "description and mock agree"
    cases = sum(one.count("cases") for one in found)
    operations = len({operation for one in found for operation in one.operations})
    return _HEAD.format(
        verdict=verdict + (", as far as it was done" if missing else ""),
        finding=f"{cases:,} cases of {operations:,} operations {'found failures: see below.' if failed else 'found no failure.'}",
        when=datetime.now(UTC).date().isoformat(),
        schemathesis=version("schemathesis"),
        hypothesis=version("hypothesis"),
        python=platform.python_version(),
        state=found[0].state if found else "none",
    )


def _families(own: dict[str, list[Result]], missing: list[str]) -> str:
    rows = [_family(family, results) for family, results in own.items() if results]
    everything = [one for results in own.values() for one in results]
    rows.append(_family("**all**", everything, seeds=False))
    heads = [
        "family",
        "operations",
        *_ALL_PHASES,
        "accepted",
        "refused",
        "streams",
        "events",
        "links",
        "failures",
        "seed",
    ]
    text = "## Families\n\nCases by phase; what the mock accepted and refused of them; accepted streams and their events; links followed of\nlinks described.\n\n"
    text += _table(heads, rows)
    if missing:
        text += f"\nNot done yet: {', '.join(missing)}.\n"
    return text


def _family(name: str, results: list[Result], *, seeds: bool = True) -> list[Any]:
    operations = len({operation for one in results for operation in one.operations})
    phases = [sum(one.count("cases", [phase]) for one in results) for phase in _ALL_PHASES]
    counts = [sum(one.count(what) for one in results) for what in ("accepted", "refused", "streams", "events")]
    links = [len({link for one in results for link in one.links[which]}) for which in ("followed", "described")]
    failures = sum(max(len(one.failures), int(not one.passed)) for one in results)
    shown = ", ".join(map(str, sorted({one.seed for one in results}))) if seeds else ""
    return [name, operations, *phases, *counts, f"{links[0]} of {links[1]}", failures, shown]


def _operations(found: list[Result]) -> str:
    cases: Counter[str] = Counter()
    for one in found:
        for operation, phases in one.operations.items():
            cases[operation] += sum(counts["cases"] for counts in phases.values())
    if not cases:
        return ""
    few = [name for name, count in cases.items() if count < 1000]
    text = "## Cases for each operation\n\n"
    text += f"From {min(cases.values()):,} to {max(cases.values()):,}, half of the operations had {int(median(cases.values())):,} or more."
    if few:
        text += "\nLess than 1,000 had "
        text += ", ".join(f"`{name}` ({cases[name]:,})" for name in sorted(few)) + "."
    return text + "\n"


def _links(found: list[Result]) -> str:
    open_links = sorted({link for one in found for link in one.links["described"] if link not in one.links["followed"]})
    if not open_links:
        return ""
    named = ", ".join(f"`{link.split()[1]}` of `{link.split()[0]}`" for link in open_links)
    return f"## Links that were not followed\n\n{named}: the place of their id seldom holds one (`x-poll.pattern`).\n"


def _checks(found: list[Result]) -> str:
    counts: dict[str, Counter[str]] = {}
    for one in found:
        for name, outcomes in one.checks.items():
            counts.setdefault(name, Counter()).update(outcomes)
    rows = [[f"`{name}`", one["success"], one["failure"] + one["error"]] for name, one in sorted(counts.items())]
    text = (
        "## Checks\n\nHow often each was passed and failed; an answer that a check has no question about passes it.\n\n"
    )
    text += _table(["check", "passed", "failed"], rows)
    config = CONFIG.read_text("utf-8")
    settings = tomllib.loads(config)["checks"]
    reasons = {name: reason for name, _, reason in _SETTING.findall(config.split("[checks]")[1].split("\n[")[0])}
    text += "\nWhat `schemathesis.toml` says of them:\n\n"
    for name, setting in settings.items():
        off = isinstance(setting, dict) and not setting.get("enabled", True)
        text += f"- `{name}` {'is off' if off else 'is on'}: {reasons[name]}\n"
    return text


def _failures(found: list[Result]) -> str:
    lines = [
        f"- {one.family}, {one.part}, seed {one.seed}: {failure['title']} ({failure['count']}) {', '.join(failure['operations'])}".rstrip()
        for one in found
        for failure in one.failures
    ]
    return "## Failures\n\n" + "\n".join(lines) + "\n" if lines else ""


def _table(heads: Sequence[str], rows: Sequence[Sequence[Any]]) -> str:
    shown = [[_NUMBER.format(cell) if isinstance(cell, int) else str(cell) for cell in row] for row in rows]
    lines = [heads, ["---", *["---:"] * (len(heads) - 1)], *shown]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)
