"""Every row of the source documents: its name is right wherever it stands, and in a complete document it is answered."""

from __future__ import annotations

from collections import Counter

import pytest
from documented import Answers, Document, Example, Row, answers, documents, find, guides, named, read

SMALL = read("""
document: "900"
gateway: custom
complete: true
rows:
  - {title: Start, kind: guide}
  - {group: Songs/Old, title: Make}
  - {group: Songs, title: Make}
  - {group: Songs, title: Join, occurrence: 1}
  - {group: Songs, title: Join, occurrence: 2}
""")


# The rows


@pytest.mark.parametrize(
    ("number", "pages", "guides", "folders"),
    [("000", 40, 3, 0), ("001", 78, 6, 0), ("002", 73, 25, 24), ("003", 43, 0, 19)],
)
def test_the_complete_documents_have_all_their_rows(number: str, pages: int, guides: int, folders: int) -> None:
    assert documents()[number].complete
    assert Counter(row.kind for row in documents()[number].rows) == +Counter(page=pages, guide=guides, folder=folders)


@pytest.mark.parametrize("document", documents().values(), ids=lambda document: document.id)
def test_a_row_is_listed_once_and_equal_ones_are_counted(document: Document) -> None:
    rows = document.rows
    assert {row.kind for row in rows} <= {"page", "guide", "folder"}
    counts = Counter((row.group, row.title) for row in rows)
    for (group, title), times in counts.items():
        assert [row.occurrence for row in rows if (row.group, row.title) == (group, title)] == [*range(1, times + 1)]


# What names them


def test_every_row_that_the_description_names_is_one_row_of_a_document() -> None:
    wrong = []
    for operation, example, _, entry in named():
        try:
            find(entry, documents())
        except LookupError as error:
            wrong.append(f"{operation}, {example or 'the operation'}: {error}")
    assert wrong == []


def test_an_operation_names_the_rows_of_its_examples_and_no_others() -> None:
    """Folders apart, which are answered by the operation (their pages by its examples), and guides, which examples may belong to."""
    own: set[tuple[str, Row]] = set()
    of_examples: set[tuple[str, Row]] = set()
    for operation, example, _, entry in named():
        row = find(entry, documents())
        if row.kind == "page" and documents()[row.document].complete:
            (of_examples if example else own).add((operation, row))
    assert {(operation, row.id) for operation, row in own ^ of_examples} == set()


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ({"title": "Start"}, 0),
        ({"title": "Make", "group": "Old"}, 1),
        ({"title": "Make", "group": "Songs/Old"}, 1),
        ({"title": "Make", "group": "Songs"}, 2),
        ({"title": "Join", "occurrence": 2}, 4),
    ],
)
def test_the_last_headings_suffice(entry: dict[str, object], expected: int) -> None:
    assert find({"document": "900", **entry}, {"900": SMALL}) == SMALL.rows[expected]


@pytest.mark.parametrize(
    "entry",
    [
        {"title": "Make"},
        {"title": "make", "group": "Songs"},
        {"title": "Make", "group": "ngs"},
        {"title": "Make", "group": ""},
        {"title": "Join"},
        {"title": "Join", "occurrence": 3},
        {"title": "Start", "document": "901"},
    ],
)
def test_a_name_of_no_row_or_of_several_is_refused(entry: dict[str, object]) -> None:
    with pytest.raises(LookupError):
        find({"document": "900", **entry}, {"900": SMALL})


# What answers them


@pytest.mark.parametrize("document", [pytest.param(one, id=one.id) for one in documents().values() if one.complete])
def test_every_row_of_a_complete_document_is_answered(document: Document) -> None:
    wanting = {row.id: answers()[row].missing(row.kind) for row in document.rows}
    still = [f"{row}: {what}" for row, what in wanting.items() if what]
    assert not still, "\n".join(still)


def test_guides_answer_guides() -> None:
    assert {find(entry, documents()).kind for guide in guides() for entry in guide.rows} == {"guide"}


def test_what_a_row_wants_depends_on_its_kind() -> None:
    example = Example("a.b", "c", "documented")
    assert Answers({}, [], []).missing("page") == "no operation"
    assert Answers({"a.b": "documented"}, [], []).missing("page") == "no example"
    assert Answers({"a.b": "documented"}, [], []).missing("folder") is None
    assert Answers({"a.b": "documented"}, [example], []).missing("page") is None
    assert Answers({"a.b": "documented"}, [example], []).missing("guide") == "no guide"
