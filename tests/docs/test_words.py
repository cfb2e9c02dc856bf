"""What the pages and `maaskit explain` say beside the description: in both languages, with the same values, and none too many."""

from __future__ import annotations

import re
import string
from pathlib import Path

import pytest

import maaskit
from maaskit._explain.words import WORDS

ROOT = Path(__file__).parents[2]
words = pytest.importorskip("docs.builder.words")

PACKAGE = Path(maaskit.__file__).parent
SOURCES = "\n".join(
    path.read_text("utf-8")
    for path in [*PACKAGE.glob("_explain/*.py"), PACKAGE / "_cli/explain.py", *(ROOT / "docs/builder").glob("*.py")]
    if path.name != "words.py"
)
MADE = ("kind ", "error ", "about ")
CHOSEN = ("documented", "sibling", "inferred", "path", "query", "header", "body", "days", "day", "hours", "hour")


@pytest.mark.parametrize("table", [WORDS, words._WORDS], ids=["shared", "pages"])
def test_both_languages_have_the_same_values(table: dict[str, tuple[str, str]]) -> None:
    for key, pair in table.items():
        english, chinese = ({name for _, name, _, _ in string.Formatter().parse(text) if name} for text in pair)
        assert english == chinese, key
        assert not re.search(r"[一-鿿]", pair[0]), key


def test_every_word_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r"\bword\(\s*[\"']([^\"'{]+)[\"']", SOURCES))
    assert asked <= WORDS.keys() | words._WORDS.keys()
    assert len(asked) > 60


def test_every_word_is_used_and_stands_once() -> None:
    assert WORDS.keys().isdisjoint(words._WORDS)
    for key in WORDS.keys() | words._WORDS.keys():
        assert key.startswith(MADE) or key in CHOSEN or re.search(rf"[\"']{re.escape(key)}[\"']", SOURCES), key
