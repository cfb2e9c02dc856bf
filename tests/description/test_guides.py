"""The guides are true: their code runs against the mock, and both languages say the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from catalog import DOCUMENT
from documented import GUIDES, ROOT, TRANSLATED, Guide, front_matter, guides
from test_readme import bare, blocks, run

import maaskit_mock
from maaskit_api.operations import OPERATIONS

WITHOUT_PAUSES = "from maaskit.testing import instant_waits\npauses = instant_waits()\npauses.__enter__()"
FAMILIES = {operation.partition(".")[0] for operation in OPERATIONS}

each_guide = pytest.mark.parametrize("guide", [pytest.param(guide, id=guide.path.stem) for guide in guides()])


def translated(guide: Guide) -> Path:
    return guide.path.with_name(f"{guide.path.stem}{TRANSLATED}")


def test_every_guide_is_there_in_both_languages() -> None:
    pages = {path.name for path in GUIDES.glob("*.md")}
    assert pages == {path.name for guide in guides() for path in (guide.path, translated(guide))}


@each_guide
def test_the_code_of_a_guide_runs(guide: Guide, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    found = [block.text for block in blocks(guide.name) if block.language == "python"]
    assert found, "a guide shows how it is done"
    (tmp_path / "script.py").write_text("\n".join([WITHOUT_PAUSES, *found, "client.close()"]), "utf-8")
    (gateway,) = re.findall(r'Client\(gateway="(\w+)"', "\n".join(found))
    key = {DOCUMENT["x-gateways"][gateway]["key_variable"]: "some-key"}
    with maaskit_mock.running(gateway=gateway, speed=500) as url:
        printed = run(tmp_path, ["script.py"], MAASKIT_BASE_URL=url, **key)
    assert printed.strip()
    record_property("answered", True)  # for the ledger


@each_guide
def test_both_languages_say_the_same(guide: Guide) -> None:
    other = translated(guide)
    assert [bare(block) for block in blocks(guide.name)] == [
        bare(block) for block in blocks(other.relative_to(ROOT).as_posix())
    ]
    english, chinese = front_matter(guide.path), front_matter(other)
    assert {**english, "title": ""} == {**chinese, "title": ""}
    one, two = (path.read_text("utf-8") for path in (guide.path, other))
    assert _shape(one) == _shape(two)
    assert _words(one) == _words(two)


def _shape(text: str) -> list[str]:
    """Headings, points and rows of tables, in order, without what they say."""
    return re.findall(r"^(#+|-|\|)(?= )", text, re.MULTILINE)


def _words(text: str) -> list[str]:
    """What stands in backticks, line by line of the tables: that is in no language."""
    return [word for line in text.splitlines() if line.startswith("|") for word in re.findall(r"`([^`]+)`", line)]


@each_guide
def test_the_calls_that_a_guide_names_exist(guide: Guide) -> None:
    """`<family>.<path>` in backticks is an operation, or the task of one."""
    families = "|".join(FAMILIES)
    for path in (guide.path, translated(guide)):
        named = re.findall(rf"`((?:{families})(?:\.[a-z_0-9]+)+)`", path.read_text("utf-8"))
        assert named
        assert [name for name in named if name.removesuffix("_task") not in OPERATIONS] == []


@each_guide
def test_links_of_a_guide_lead_somewhere(guide: Guide) -> None:
    for path in (guide.path, translated(guide)):
        targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8"))
        assert [target for target in targets if not (path.parent / target).exists()] == []


@each_guide
def test_a_guide_says_where_its_facts_come_from(guide: Guide) -> None:
    assert guide.rows
    assert guide.sources and all(source.startswith("https://") for source in guide.sources)
    assert {guide.confidence, *guide.by_gateway.values()} <= {"documented", "sibling", "inferred"}
