"""Fuzz the mock by the description: `make fuzz`, or `python tests/fuzz/run.py [FAMILY...] [options]`.

Starts a mock on a free port for each part of a family, and lets schemathesis loose on it as schemathesis.toml says. Options
that are not its own go to `schemathesis run`. The exit status is 0 when no family failed, 1 when one did.
"""

from __future__ import annotations

import argparse
import os
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from parts import ROOT, Part, Result, described, families, plan, side_by_side

REQUESTS = 40
SCENARIOS = 30
COLUMNS = "{:<12}{:>11}{:>9}{:>10}{:>9}{:>9}{:>9}{:>10}"


def main(arguments: Sequence[str]) -> int:
    """Fuzz the families named, all of them when none is named."""
    seed = tomllib.loads((ROOT / "schemathesis.toml").read_text("utf-8"))["seed"]
    parser = argparse.ArgumentParser(
        prog="make fuzz",
        usage="%(prog)s [FAMILY=...] [ARGS=...]",
        allow_abbrev=False,
        epilog="Others go to schemathesis.",
    )
    parser.add_argument("--phases", help="with commas: examples, coverage, fuzzing, stateful")
    parser.add_argument("-n", "--max-examples", type=int, help="cases for each operation, scenarios for a family")
    parser.add_argument("--seed", type=int, default=seed, help="(default: that of schemathesis.toml)")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="parts at once (default: one for each CPU)"
    )
    first = next((index for index, text in enumerate(arguments) if text.startswith("-")), len(arguments))
    named = arguments[:first]
    asked, options = parser.parse_known_args(arguments[first:])
    description = described()
    known = families(description)
    if unknown := [family for family in named if family not in known]:
        print(f"make fuzz: no family {', '.join(unknown)}; there are {', '.join(known)}", file=sys.stderr)
        return 2
    parts = plan(description, named or known, REQUESTS, SCENARIOS)
    parts = [chosen for part in parts if (chosen := _chosen(part, asked.phases, asked.max_examples)) is not None]
    if not parts:
        print(f"make fuzz: these families have nothing for --phases {asked.phases}", file=sys.stderr)
        return 2
    print(f"{len(parts)} parts of families, {asked.jobs} at once, seed {asked.seed}", flush=True)
    return show(parts, side_by_side(description, parts, asked.seed, options, asked.jobs))


def _chosen(part: Part, phases: str | None, examples: int | None) -> Part | None:
    """The part with what was asked for; None when that is nothing of it."""
    wanted = tuple(phase for phase in part.phases if phases is None or phase in phases.split(","))
    return replace(part, phases=wanted, examples=examples or part.examples) if wanted else None


def show(parts: list[Part], results: Iterable[Result], command: str = "fuzz") -> int:
    """Print a line for each family as soon as its parts are done, and what failed. Gives the exit status."""
    print(COLUMNS.format("family", "operations", "cases", "accepted", "refused", "streams", "links", "failures"))
    open_parts = Counter(part.family for part in parts)
    done: dict[str, list[Result]] = {}
    failed = set()
    for result in results:
        own = done.setdefault(result.family, [])
        own.append(result)
        if not result.passed:
            failed.add(result.family)
            print(f"\n{result.family}, {result.part}:\n{_details(result.output)}\n")
        if len(own) == open_parts[result.family]:
            print(_line(result.family, own), flush=True)
    print(_line("all", [result for own in done.values() for result in own]))
    if failed:
        print(f"Failures in: {', '.join(sorted(failed))}. Again: make {command} FAMILY={min(failed)}", file=sys.stderr)
    return 1 if failed else 0


def _line(name: str, results: list[Result]) -> str:
    counts = [sum(result.count(what) for result in results) for what in ("cases", "accepted", "refused", "streams")]
    operations = len({operation for result in results for operation in result.operations})
    links = [len({link for result in results for link in result.links[which]}) for which in ("followed", "described")]
    failures = sum(max(len(result.failures), int(not result.passed)) for result in results)
    return COLUMNS.format(name, operations, *counts, "/".join(map(str, links)), failures)


def _details(output: str) -> str:
    """What schemathesis printed, from its failures on; all of it when it came to none."""
    start = output.find("\n====")
    return output[max(start, 0) :].strip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
