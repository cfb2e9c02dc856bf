"""The coverage ledger can't flatter: what is open, unproven or failing is said, and decides the exit status."""

from __future__ import annotations

from pathlib import Path

import documented
import ledger
import pytest
from documented import Answers, Document, Example, Guide, Row
from ledger import Proof

PAGE, OTHER, GUIDE = Row("900", "歌", "a/b"), Row("900", "Other", occurrence=2), Row("900", "Intro", kind="guide")
HELLO = Example("chat.create", "hello", "sibling")
INTRO = Guide(documented.ROOT / "docs/guides/intro.md", "Intro", [], [], "sibling", None, {"custom": "inferred"})  # type: ignore[arg-type]
GOOD = {("chat.create", "hello"): Proof(passed=2, asked=2, answered=2), (INTRO.name, ""): Proof(1, 0, 1, 1)}
ANSWERS = {
    PAGE: Answers({"chat.create": "documented"}, [HELLO], []),
    OTHER: Answers({}, [], []),
    GUIDE: Answers({}, [], [INTRO]),
}


def document(complete: bool, *rows: Row) -> dict[str, Document]:
    return {"900": Document("900", "custom", complete, rows)}


def why_open(proofs: ledger.Proofs) -> list[str | None]:
    return [entry.open for entry in ledger.entries(ANSWERS, proofs)]


def test_a_row_is_answered_when_its_examples_are_proven() -> None:
    assert why_open(GOOD) == [None, "no operation", None]


@pytest.mark.parametrize("proof", [None, Proof(), Proof(passed=2, failed=1, asked=3, answered=3)])
def test_an_example_whose_tests_fail_or_do_not_run_leaves_its_row_open(proof: Proof | None) -> None:
    proofs = {key: value for key, value in GOOD.items() if key[0] != "chat.create"}
    if proof is not None:
        proofs["chat.create", "hello"] = proof
    assert why_open(proofs) == ["not proven: chat.create hello", "no operation", None]


def test_a_guide_whose_code_does_not_run_leaves_its_row_open() -> None:
    assert why_open({**GOOD, (INTRO.name, ""): Proof(failed=1, asked=1)})[2] == "not proven: docs/guides/intro.md"


def test_the_tables_say_all_of_it() -> None:
    proofs = {**GOOD, (INTRO.name, ""): Proof(passed=1, failed=1, asked=1)}
    found = list(ledger.entries(ANSWERS, proofs))
    lines = list(ledger.report(document(True, *ANSWERS), found, proofs, ledger.markdown))
    assert lines[0] == "## 900 (custom)"
    assert lines[4:8] == [
        "| b/歌 | chat.create | documented | hello | sibling | yes | 2 passed |",
        "| Other (2) | OPEN: no operation |  |  |  |  |  |",
        "| Intro | OPEN: not proven: docs/guides/intro.md |  |  |  |  |  |",
        "| Intro | docs/guides/intro.md | inferred |  |  | NO | 1 passed, 1 FAILED |",
    ]
    assert "- 900 (custom): 1 of 3 rows answered, 2 open, 33 %; 1 examples; must be complete" in lines
    plain = list(ledger.report(document(True, *ANSWERS), found, proofs, ledger.text))
    # Chinese characters are two columns wide.
    assert plain[2].index("answered by") == plain[3].index("chat.create") + len("歌")


@pytest.mark.parametrize(("complete", "rows", "status"), [(True, 3, 1), (True, 1, 0), (False, 3, 0)])
def test_open_rows_of_a_complete_document_fail_the_command(
    complete: bool, rows: int, status: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    some = dict(list(ANSWERS.items())[:rows])
    monkeypatch.setattr(ledger, "prove", lambda: GOOD)
    monkeypatch.setattr(documented, "documents", lambda: document(complete, *some))
    monkeypatch.setattr(documented, "answers", lambda: some)
    assert ledger.main(["--markdown"]) == status
    assert f"{len(some)} rows answered" in capsys.readouterr().out


# The proofs come from tests that ran

SOME_TESTS = """
from types import SimpleNamespace
import pytest

def turn(operation, name):
    return SimpleNamespace(call=SimpleNamespace(operation=SimpleNamespace(id=operation), name=name))

@pytest.mark.parametrize("turn", [turn("a.b", "good"), turn("a.b", "bad"), turn("a.b", "mute"), turn("a.b", "skipped")])
def test_call(turn, record_property):
    if turn.call.name == "skipped":
        pytest.skip("no")
    if turn.call.name != "mute":
        record_property("answered", True)
    assert turn.call.name == "good"

@pytest.fixture
def broken():
    raise RuntimeError

@pytest.mark.parametrize("guide", [SimpleNamespace(name="x.md")])
def test_guide(guide, broken):
    pass
"""


@pytest.fixture
def tests(tmp_path: Path) -> Path:
    """A few tests that end in all ways."""
    path = tmp_path / "test_of_the_ledger.py"
    path.write_text(SOME_TESTS, "utf-8")
    return path


def test_proofs_are_outcomes(tests: Path) -> None:
    assert ledger.prove([tests]) == {
        ("a.b", "good"): Proof(passed=1, asked=1, answered=1),
        ("a.b", "bad"): Proof(failed=1, asked=1, answered=1),
        ("a.b", "mute"): Proof(failed=1, asked=1),
        ("x.md", ""): Proof(failed=1),
    }


def test_tests_that_can_not_be_run_are_no_proof(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "test_torn.py").write_text("def (", "utf-8")
    prove = ledger.prove
    monkeypatch.setattr(ledger, "prove", lambda: prove([tmp_path / "test_torn.py"]))
    assert ledger.main([]) == 2
    said = capsys.readouterr()
    assert "SyntaxError" in said.err and not said.out
