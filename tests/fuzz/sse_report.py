"""Writes docs/quality/sse.md: what fuzzing did, the conformance table by rule, and how other decoders do on it.

`python tests/fuzz/sse_report.py [--node-modules FOLDER]`; `make fuzz-sse ARGS=--keep` calls it. The figures of fuzzing are those of the last
kept run (docs/quality/sse-fuzzing.json).
"""

from __future__ import annotations

import argparse
import json
import platform
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import sse
from sse_decoders import Decoder, Event, installed
from sse_properties import chunks_of, events_of, table

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "quality" / "sse.md"
CUTS = ("as given", "in one piece", "byte by byte")


class Result(NamedTuple):
    """How a decoder does on one case."""

    case: dict[str, Any]
    failed: dict[str, str]
    """Cut → what came instead."""
    ids: bool
    """Whether the ids were right as well, as given."""


def main() -> int:
    """Compare, and write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", maxsplit=1)[0])
    parser.add_argument("--node-modules", type=Path, default=ROOT / "node_modules", help="where eventsource-parser is")
    options = parser.parse_args()
    results = {one: list(compared(one)) for one in installed(options.node_modules)}
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text("\n".join(_report(results)) + "\n", "utf-8")
    print(f"{len(results)} decoders compared; see {REPORT.relative_to(ROOT)}")
    return 0


def compared(decoder: Decoder) -> Iterator[Result]:
    """The results of a decoder on all cases."""
    cases = table()
    given = [chunks_of(case) for case in cases]
    ways = [
        given,
        [[b"".join(chunks)] for chunks in given],
        [[bytes([byte]) for byte in b"".join(chunks)] for chunks in given],
    ]
    found = [decoder.decode(streams) for streams in ways]
    for number, case in enumerate(cases):
        failed = {
            cut: told
            for cut, streams in zip(CUTS, found, strict=True)
            if (told := _difference(decoder, streams[number], case)) is not None
        }
        as_given = found[0][number]
        ids = not isinstance(as_given, str) and [one[2] or "" for one in as_given] == [
            one["id"] for one in case["events"]
        ]
        yield Result(case, failed, ids)


def _difference(decoder: Decoder, found: list[Event] | str, case: dict[str, Any]) -> str | None:
    if isinstance(found, str):
        return f"raises {found}"
    events = [(kind if decoder.types else None, data) for kind, data, _ in events_of(case)]
    told = [((one[0] or "message") if decoder.types else None, one[1]) for one in found]
    if told == events:
        return None
    if len(told) != len(events):
        return (
            f"{len(told)} of {len(events)} events"
            if len(told) < len(events)
            else f"{len(told)} events, not {len(events)}"
        )
    return "other data" if [one[1] for one in told] != [one[1] for one in events] else "another type"


def _report(results: dict[Decoder, list[Result]]) -> Iterator[str]:
    cases = table()
    yield (
        f"# Event streams: {len(cases)} conformance cases in any cut, and no input of the fuzzer means another thing when it is"
        " cut elsewhere\n"
    )
    yield (
        "Run it again: `make fuzz-sse` (`SECONDS=600`, `ARGS=--keep`: keep corpus and figures, and write this). The corpus"
        f" is replayed by `make test`. This page: Python {platform.python_version()}, {date.today().isoformat()}.\n"
    )
    yield from _fuzzing()
    yield "## Conformance cases by rule\n"
    yield "`tests/data/sse-conformance.json`, for decoders in any language: `tests/data/README.md`.\n"
    yield "| rule | cases |\n| --- | ---: |"
    for rule, count in Counter(case["rule"] for case in cases).items():
        yield f"| {rule} | {count} |"
    yield "\n## Other decoders on the same cases\n"
    yield (
        "Cases whose events (types and data) come out right; ids only where they are the stream's last event ID, as the standard"
        " has it. google-genai's reader tells neither: it takes every line that does not begin with `data: ` for a piece of JSON.\n"
    )
    yield (
        "| decoder | version | "
        + " | ".join(CUTS)
        + " | right in every cut | ids right |\n| --- | --- |"
        + " ---: |" * 5
    )
    for decoder, found in results.items():
        rights = [sum(cut not in one.failed for one in found) for cut in CUTS]
        whole = sum(not one.failed for one in found)
        ids = sum(one.ids for one in found) if decoder.types else "-"
        yield f"| {decoder.name} | {decoder.version} | " + " | ".join(map(str, rights)) + f" | {whole} | {ids} |"
    yield f"| maaskit | this tree | {' | '.join([str(len(cases))] * 5)} |\n"
    missing = {"openai", "google-genai", "httpx-sse", "sseclient-py", "eventsource-parser"} - {
        one.name for one in results
    }
    if missing:
        yield f"Not installed when this was written: {', '.join(sorted(missing))}.\n"
    yield "### Every disagreement\n"
    yield (
        "By WHATWG HTML 9.2.5 and 9.2.6 the table is right in each; the rule says why. Cuts are named where only some"
        " of them fail. Without google-genai's, which are those of all cases with other fields.\n"
    )
    yield "| case | decoder: what comes instead | rule of the standard |\n| --- | --- | --- |"
    for number, case in enumerate(cases):
        told = [
            f"{decoder.name}: {_summary(found[number].failed)}"
            for decoder, found in results.items()
            if decoder.types and found[number].failed
        ]
        if told:
            yield f"| {case['name']} | {'; '.join(told)} | {case['rule']} |"


def _summary(failed: dict[str, str]) -> str:
    if len(failed) == len(CUTS) and len(set(failed.values())) == 1:
        return failed[CUTS[0]]
    return ", ".join(f"{what} ({cut})" for cut, what in failed.items())


def _fuzzing() -> Iterator[str]:
    yield "## Coverage-guided fuzzing\n"
    if not sse.FIGURES.exists():
        yield "No run was kept.\n"
        return
    told = json.loads(sse.FIGURES.read_text("utf-8"))
    yield (
        f"atheris {told['atheris']}, Python {told['python']}, {told['date']}; {told['seconds']} seconds. Each input is read in one piece,"
        " byte by byte, and in a cut of its own: by the decoder against the steps of the standard (also with small limits), and"
        " as a stream of one of the streaming operations, with and without looks at what has come so far.\n"
    )
    yield "| | |\n| --- | ---: |"
    yield f"| executions | {told['executions']:,} |"
    yield f"| edges covered in {', '.join(told['modules'])} | {told['edges']:,} |"
    yield f"| features | {told['features']:,} |"
    yield f"| inputs kept | {told['inputs']:,} |"
    yield "| open findings | 0 |\n"


if __name__ == "__main__":
    sys.exit(main())
