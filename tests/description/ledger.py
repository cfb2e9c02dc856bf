"""The coverage ledger, `make coverage`: source row, operation, examples, what the mock and the tests say of each.

Nothing of it is written down: the rows come from `openapi/rows/`, operations, examples and confidence from `x-provenance`,
and the rest from the end-to-end tests, which this runs. The exit status is 1 when a complete document has an open row,
2 when the tests could not be run.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple
from unicodedata import east_asian_width

import documented
import pytest
from documented import Answers, Document, Row

HERE = Path(__file__).parent
TESTS = (HERE / "test_end_to_end.py", HERE / "test_guides.py", HERE.parent / "realtime" / "test_realtime_examples.py")
HEADINGS = ("row", "answered by", "confidence", "example", "confidence", "mock", "tests")


class RunError(Exception):
    """The tests could not be run; the text is what pytest said."""


@dataclass
class Proof:
    """What the tests of one example, or of one guide, came to."""

    passed: int = 0
    failed: int = 0
    asked: int = 0
    """How many of them ask the mock,"""
    answered: int = 0
    """and how often it gave an answer that fits the schema."""

    @property
    def holds(self) -> bool:
        """Whether there are tests, and all of them pass."""
        return self.passed > 0 and self.failed == 0

    @property
    def mock(self) -> str:
        """Whether the mock answered every time."""
        return "yes" if self.asked and self.answered == self.asked else "NO"

    @property
    def tests(self) -> str:
        """How many passed."""
        return f"{self.passed} passed" + (f", {self.failed} FAILED" if self.failed else "")


Proofs = Mapping[tuple[str, str], Proof]
"""By operation and name of the example; for a guide by its path and nothing."""


class Entry(NamedTuple):
    """A row with all that was found out about it."""

    row: Row
    answers: Answers
    open: str | None
    """Why it is open."""


@dataclass(eq=False)  # pytest keeps plugins in sets
class Collector:
    """A plugin of pytest that keeps the outcome of each example."""

    proofs: defaultdict[tuple[str, str], Proof] = field(default_factory=lambda: defaultdict(Proof))
    _subjects: dict[str, tuple[str, str]] = field(default_factory=dict)
    _asking: set[str] = field(default_factory=set)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        """Learn which test is about what."""
        for item in items:
            parameters: dict[str, Any] = getattr(getattr(item, "callspec", None), "params", {})
            if "record_property" in getattr(item, "fixturenames", ()):
                self._asking.add(item.nodeid)
            if "turn" in parameters:
                call = parameters["turn"].call
                self._subjects[item.nodeid] = (call.operation.id, call.name)
            elif "guide" in parameters:
                self._subjects[item.nodeid] = (parameters["guide"].name, "")

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a result; a test that is skipped proves nothing."""
        subject = self._subjects.get(report.nodeid)
        if subject is None or report.skipped:
            return
        if report.failed:
            self.proofs[subject].failed += 1
        elif report.when == "call":
            self.proofs[subject].passed += 1
        if report.when == "call" and report.nodeid in self._asking:
            self.proofs[subject].asked += 1
            self.proofs[subject].answered += dict(report.user_properties).get("answered") is True


def prove(tests: Iterable[Path] = TESTS) -> Proofs:
    """Run the end-to-end tests.

    Raises RunError when pytest could not.
    """
    collector, said = Collector(), io.StringIO()
    with contextlib.redirect_stdout(said):
        status = pytest.main(["-q", *map(str, tests)], plugins=[collector])
    if status not in (pytest.ExitCode.OK, pytest.ExitCode.TESTS_FAILED):
        raise RunError(said.getvalue())
    return collector.proofs


def entries(answers: Mapping[Row, Answers], proofs: Proofs) -> Iterator[Entry]:
    """Every row, judged."""
    for row, answer in answers.items():
        subjects = [(example.operation, example.name) for example in answer.examples]
        subjects += [(guide.name, "") for guide in answer.guides]
        unproven = [" ".join(subject).strip() for subject in subjects if not _holds(proofs, subject)]
        missing = f"not proven: {', '.join(unproven)}" if unproven else None
        yield Entry(row, answer, answer.missing(row.kind) or missing)


def _holds(proofs: Proofs, subject: tuple[str, str]) -> bool:
    return subject in proofs and proofs[subject].holds


def lines(entry: Entry, gateway: str, proofs: Proofs) -> Iterator[tuple[str, ...]]:
    """The lines of the table for a row: one for each example or guide, or one that says why it is open."""
    label = "/".join(filter(None, (entry.row.group.rpartition("/")[2], entry.row.title)))
    label += f" ({entry.row.occurrence})" if entry.row.occurrence > 1 else ""
    if entry.open:
        yield label, f"OPEN: {entry.open}", "", "", "", "", ""
    for guide in entry.answers.guides:
        proof = proofs.get((guide.name, ""), Proof())
        confidence = guide.by_gateway.get(gateway, guide.confidence)
        yield label, guide.name, confidence, "", "", proof.mock, proof.tests
    with_example = {example.operation for example in entry.answers.examples}
    for operation, confidence in entry.answers.operations.items():
        if operation not in with_example:
            yield label, operation, confidence, "", "", "", ""
    for example in entry.answers.examples:
        proof = proofs.get((example.operation, example.name), Proof())
        confidence = entry.answers.operations.get(example.operation, "")
        yield label, example.operation, confidence, example.name, example.confidence, proof.mock, proof.tests


def summary(document: Document, found: list[Entry]) -> str:
    """How far a document is."""
    still = [entry for entry in found if entry.open]
    done = len(found) - len(still)
    examples = {example for entry in found for example in entry.answers.examples}
    claim = "must be complete" if document.complete else "not finished yet, may have open rows"
    return (
        f"{document.id} ({document.gateway}): {done} of {len(found)} rows answered, {len(still)} open,"
        f" {100 * done // len(found)} %; {len(examples)} examples; {claim}"
    )


def text(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """A table for a terminal: a row's name stands once, columns are aligned."""
    shown = [HEADINGS, *rows]
    widths = [max(_width(line[column]) for line in shown if not line[1].startswith("OPEN")) for column in range(7)]
    above = ""
    for label, *cells in shown:
        parts = ["" if label == above else label, *cells]
        above = label
        yield "  ".join(cell + " " * (width - _width(cell)) for cell, width in zip(parts, widths, strict=True)).rstrip()


def _width(cell: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in cell)


def markdown(rows: list[tuple[str, ...]]) -> Iterator[str]:
    """The same for a page."""
    for line in (HEADINGS, ("---",) * len(HEADINGS), *rows):
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |"


def report(
    documents: Mapping[str, Document], found: list[Entry], proofs: Proofs, style: Callable[..., Iterator[str]]
) -> Iterator[str]:
    """All tables, then the counts."""
    counts = []
    for document in documents.values():
        own = [entry for entry in found if entry.row.document == document.id]
        counts.append(summary(document, own))
        yield from (f"## {document.id} ({document.gateway})", "")
        yield from style([line for entry in own for line in lines(entry, document.gateway, proofs)])
        yield ""
    yield from (f"- {count}" for count in counts)
    yield ""
    yield 'The tests of an example: make test ARGS="tests/description/test_end_to_end.py -k <operation>-<example>"'


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns its exit code."""
    parser = argparse.ArgumentParser(prog="make coverage ARGS=...", description="The coverage ledger.")
    parser.add_argument("--markdown", action="store_true", help="print tables in Markdown")
    options = parser.parse_args(arguments)
    print("Playing every example against the mock ...", file=sys.stderr)
    try:
        proofs = prove()
    except RunError as error:
        print(f"The end-to-end tests could not be run:\n{error}", file=sys.stderr)
        return 2
    documents = documented.documents()
    found = list(entries(documented.answers(), proofs))
    print("\n".join(report(documents, found, proofs, markdown if options.markdown else text)))
    return int(any(entry.open and documents[entry.row.document].complete for entry in found))


if __name__ == "__main__":
    raise SystemExit(main())
