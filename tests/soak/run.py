"""The soak: `make soak`, or `python tests/soak/run.py --minutes 30`. Writes docs/quality/soak.md.

The exit status is 1 when something was left open, a submit is not accounted for, or an error of no documented class came.
"""

from __future__ import annotations

import argparse
import platform
import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "quality" / "soak.md"
sys.path += [str(ROOT / "tests" / name) for name in ("durability", "webhooks")]

from measuring import Sample, growth  # noqa: E402
from soaking import Findings, soak  # noqa: E402

FIGURES = [
    ("memory", "memory of the client, KiB", 1024),
    ("mock_memory", "memory of the mock, KiB", 1024),
    ("descriptors", "descriptors", 1),
    ("threads", "threads", 1),
    ("tasks", "asyncio tasks", 1),
    ("connections", "connections in pools", 1),
]


def main() -> int:
    """Soak, and write the report."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--minutes", type=float, default=30, help="how long (default 30)")
    parser.add_argument("--users", type=int, default=200, help="users of the AsyncClient (default 200)")
    parser.add_argument("--threads", type=int, default=8, help="threads with the Client (default 8)")
    parser.add_argument("--seed", type=int, default=1, help="of everything drawn at random (default 1)")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        found = soak(
            Path(folder), options.minutes * 60, users=options.users, threads=options.threads, seed=options.seed
        )
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(_report(found, options)) + "\n", "utf-8")
    for text in [*found.counts.strange[:5], *found.wrong[:20], *found.tasks_left[:5]]:
        print(text, file=sys.stderr)
    print(f"{found.counts.total} calls; see {REPORT.relative_to(ROOT)}")
    return 0 if sound(found) else 1


def sound(found: Findings) -> bool:
    """Whether nothing was left open, and everything is accounted for."""
    return (
        not (
            found.wrong or found.counts.strange or found.tasks_left or found.connections_busy or found.connections_left
        )
        and found.after.descriptors <= found.before.descriptors
        and found.after.threads <= found.before.threads
    )


def _report(found: Findings, options: argparse.Namespace) -> Iterator[str]:
    counts = found.counts
    said = {
        word: list(counts.submits.values()).count(word) for word in ("accepted", "unknown", "may be", "refused", "sent")
    }
    verdict = "nothing was left open, and every submit is accounted for" if sound(found) else "NOT all was well"
    yield f"# Soak: {counts.total:,} calls under faults, and {verdict}\n"
    yield (
        f"{options.users} users of one `AsyncClient` and {options.threads} threads with one `Client` against the mock in its own"
        f" process, {options.minutes:g} minutes; nearly every third request meets a fault of the mock, every fifth call is given up"
        " by its user (canceled, or its deadline passes), every tenth has a timeout of 0.15 s.\n"
    )
    yield 'Run it again: `make soak` (`ARGS="--minutes 2"`). ' + _versions() + "\n"
    yield "| figure | first minute's end | last | highest | growth per 10,000 calls |\n| --- | ---: | ---: | ---: | ---: |"
    first = found.samples[min(60, len(found.samples) - 1)]
    for name, title, unit in FIGURES:
        values = [getattr(one, name) / unit for one in (first, found.samples[-1], _highest(found.samples, name))]
        cells = " | ".join(f"{value:,.0f}" for value in values)
        yield f"| {title} | {cells} | {growth(found.samples, name) / unit:+,.1f} |"
    yield (
        f"\nGrowth is the slope of the regression over samples taken once a second, without the first quarter. The mock's memory"
        f" grows by its ledger ({found.accepted:,} jobs), which is the truth about what would have been billed and is kept until"
        " `DELETE /_mock/tasks`.\n"
    )
    yield "| when all is closed | before | after |\n| --- | ---: | ---: |"
    yield f"| descriptors | {found.before.descriptors} | {found.after.descriptors} |"
    yield f"| threads | {found.before.threads} | {found.after.threads} |"
    yield f"| asyncio tasks | 0 | {len(found.tasks_left)} |"
    yield f"| connections | 0 | {found.connections_left} |"
    yield f"| connections at work, when all users have gone and nothing is closed yet | 0 | {found.connections_busy} |\n"
    yield "| submits | |\n| --- | ---: |"
    yield f"| sent by users | {len(counts.submits):,} |"
    yield f"| accepted by the mock (its ledger, with further tasks of uploads) | {found.accepted:,} |"
    yield f"| client: accepted | {said['accepted']:,} |"
    yield f"| client: refused, not billed | {said['refused']:,} |"
    yield f"| client: outcome unknown | {said['unknown'] + said['may be']:,} |"
    yield f"| of these accepted after all | {found.unknown_accepted:,} |"
    yield f"| given up by the user while on its way | {said['sent']:,} |"
    yield f"| accepted twice, or not as the client said | {len(found.wrong):,} |\n"
    yield "| calls | | errors | |\n| --- | ---: | --- | ---: |"
    errors = [*counts.errors.most_common(), ("given up by the user", counts.given_up)]
    errors.append(("of no documented class", len(counts.strange)))
    calls = counts.calls.most_common()
    for row in range(max(len(calls), len(errors))):
        left = f"{calls[row][0]} | {calls[row][1]:,}" if row < len(calls) else " |"
        right = f"{errors[row][0]} | {errors[row][1]:,}" if row < len(errors) else " |"
        yield f"| {left} | {right} |"


def _highest(samples: list[Sample], name: str) -> Sample:
    return max(samples, key=lambda one: getattr(one, name))


def _versions() -> str:
    tools = ", ".join(f"{name} {version(name)}" for name in ("httpx", "httpcore", "anyio", "uvicorn"))
    return f"Python {platform.python_version()}, {tools}; {date.today().isoformat()}."


if __name__ == "__main__":
    sys.exit(main())
