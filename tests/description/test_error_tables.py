"""The tables of the guide to errors are what the errors and the rules say, and the fault matrix agrees with them."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

import pytest
from documented import GUIDES

import maaskit
from maaskit import MaaskitError, helpers
from maaskit._explain import errors

PAGES = {"en": GUIDES / "errors.md", "zh": GUIDES / "errors.zh-CN.md"}
LONG_WAIT = "429, Retry-After: 3600"
"""Would be sent again, but for what the gateway asks: that is told in the text below the table."""
AGAIN = {True: "yes", False: "no"}


@pytest.mark.parametrize("language", PAGES)
def test_the_guides_have_the_tables_as_they_are_now(language: str) -> None:
    page = PAGES[language].read_text("utf-8")
    assert errors.error_table(language) in page
    assert errors.kind_table(language) in page
    assert errors.renewed(page, language) == page, "python -m maaskit._explain.errors docs/guides/errors*.md"


def test_a_table_that_has_gone_stale_is_renewed() -> None:
    page = PAGES["en"].read_text("utf-8")
    stale = page.replace("| `RateLimitError` |", "| `SomeError` |")
    assert stale != page
    assert errors.renewed(stale, "en") == page


@pytest.mark.parametrize("language", PAGES)
def test_every_public_error_has_a_whole_row(language: str) -> None:
    rows = errors.rows(language)
    found = {row.error for row in rows}
    public = {getattr(module, name) for module in (maaskit, helpers) for name in module.__all__}
    raised = {one for one in public if inspect.isclass(one) and issubclass(one, MaaskitError)} - found
    assert {one.__name__ for one in raised} == {"MaaskitError", "APIError", "StreamError", "TaskError"}
    assert all(all(row[1:]) for row in rows)


def test_nothing_of_a_chinese_row_is_english() -> None:
    pairs = zip(errors.rows("en"), errors.rows("zh"), strict=True)
    same = {part for english, chinese in pairs for part in english[1:] if part in chinese[1:]}
    assert same == {"–"}


def cells() -> Iterator[tuple[str, str, bool, str]]:
    """(error, class of operations, whether it was sent again, charged) of the matrix, where no deadline or delivery decides."""
    from fault_matrix import FAULTS

    for fault in FAULTS.values():
        if fault.title == LONG_WAIT:
            continue
        for of in ("read", "submit", "stream", "upload"):
            outcome = fault.row.get(of)
            if outcome is not None and outcome.error:
                yield outcome.error, of, outcome.requests > 1, outcome.billed


def test_the_fault_matrix_agrees(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(GUIDES.parents[1] / "tests" / "faults")
    monkeypatch.syspath_prepend(GUIDES.parents[1] / "tests" / "wrapper")
    rows = {row.error.__name__: row for row in errors.rows("en")}
    played = set(cells())
    assert len(played) > 30
    for error, of, again, charged in played:
        row = rows[error]
        free, _, paid = row.again.partition("; paid: ")
        said = free if of == "read" or not paid else paid
        assert AGAIN[again] in said, f"{error} of {of}"
        if of != "read":
            assert charged in row.charged, f"{error} of {of}"
