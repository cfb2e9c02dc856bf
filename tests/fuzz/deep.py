"""Fuzz for an hour: `make fuzz-deep`, or `python tests/fuzz/deep.py [FAMILY...] [options]`.

What has come of each part of a family is kept in `out/fuzz`, and docs/quality/fuzzing.md is written from all that is there.
A part that is done is not fuzzed again as long as description, mock and hooks stay the same, so that a run that was stopped
goes on; a family that is named is, and all are with `--again`.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import secrets
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import report
from parts import BUNDLE, HERE, ROOT, Part, Result, described, families, plan, side_by_side
from run import show

REQUESTS = 1500
SCENARIOS = 250
RESULTS = ROOT / "out/fuzz"


def main(arguments: Sequence[str]) -> int:
    """Fuzz what is not done yet, or what is named; write the report."""
    description = described()
    known = families(description)
    parser = argparse.ArgumentParser(prog="make fuzz-deep", allow_abbrev=False)
    parser.add_argument("families", nargs="*", metavar="FAMILY", help=", ".join(known))
    parser.add_argument("--again", action="store_true", help="also what is done")
    parser.add_argument("--report", action="store_true", help="only write the report of what is done")
    parser.add_argument("--seed", type=int, default=secrets.randbelow(2**31), help="(default: a new one)")
    parser.add_argument(
        "--requests", type=int, default=REQUESTS, help="made up for each operation (default: %(default)s)"
    )
    parser.add_argument("--scenarios", type=int, default=SCENARIOS, help="for each link (default: %(default)s)")
    parser.add_argument(
        "--jobs", type=int, default=os.cpu_count() or 1, help="parts at once (default: one for each CPU)"
    )
    asked = parser.parse_args(arguments)
    if unknown := sorted({*asked.families} - {*known}):
        parser.error(f"no family {', '.join(unknown)}; there are {', '.join(known)}")
    state = fingerprint()
    done = kept(state)
    everything = plan(description, known, asked.requests, asked.scenarios)
    parts = [part for part in everything if not asked.families or part.family in asked.families]
    parts = [part for part in parts if asked.again or asked.families or (part.family, part.name) not in done]
    status = 0
    if parts and not asked.report:
        print(f"{len(parts)} parts of families, {asked.jobs} at once, seed {asked.seed}", flush=True)
        results = side_by_side(description, parts, asked.seed, [], asked.jobs)
        status = show(parts, _keeping(results, state, everything), "fuzz-deep")
    print(f"Written: {report.write(kept(state).values(), everything).relative_to(ROOT)}")
    return status


def fingerprint() -> str:
    """What results are about: description, mock, and what decides how it is fuzzed."""
    files = [BUNDLE, ROOT / "schemathesis.toml", HERE / "hooks.py", *sorted((ROOT / "mock/maaskit_mock").glob("*.py"))]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:12]


def kept(state: str) -> dict[tuple[str, str], Result]:
    """The results that there are of this state."""
    found = [Result(**json.loads(file.read_bytes())) for file in sorted(RESULTS.glob("*.json"))]
    return {(one.family, one.part): one for one in found if one.state == state}


def _keeping(results: Iterable[Result], state: str, everything: Sequence[Part]) -> Iterator[Result]:
    """The results, each kept and told in the report before it is passed on."""
    for result in results:
        result.state = state
        if result.operations:  # else it broke down before it found out anything
            result.write(_file(result))
            report.write(kept(state).values(), everything)
        yield result


def _file(result: Result) -> Path:
    return RESULTS / f"{result.family}.{result.part}.json"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
