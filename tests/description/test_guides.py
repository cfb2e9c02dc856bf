"""The guides are true: their code runs against the mock, and both languages say the same."""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from documented import GUIDES, ROOT, TRANSLATED, Guide, documents, front_matter, guides
from test_readme import MARK, bare, blocks, run

import maaskit_mock
from maaskit_api.operations import GATEWAYS, OPERATIONS

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
    code = [block.text for block in blocks(guide.name) if block.language == "python"]
    assert code, "a guide shows how it is done"
    script = f"\nprint({MARK!r})\n".join([WITHOUT_PAUSES, *code, "client.close()"])
    (tmp_path / "script.py").write_text(script, "utf-8")
    gateway = documents()[str(guide.rows[0]["document"])].gateway if guide.rows else guide.gateway
    with maaskit_mock.running(gateway=gateway, speed=500) as url:
        credentials = {GATEWAYS[gateway]["key_variable"]: "some-key", "MAASKIT_SYSTEM_TOKEN": "some-token"}
        printed = run(tmp_path, ["script.py"], MAASKIT_BASE_URL=url, **credentials)
    outputs = dict(zip(code, printed.split(f"{MARK}\n")[1:], strict=False))
    assert "".join(outputs.values())
    for block, following in pairwise(blocks(guide.name)):
        if block.language == "python" and following.language == "text":
            assert outputs[block.text] == following.text
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
    """`<family>.<path>` in backticks is an operation, the task of one, or an upload in several steps."""
    uploads = {f"{id.rpartition('.')[0]}.{one.upload.name}" for id, one in OPERATIONS.items() if one.upload}
    known = OPERATIONS.keys() | uploads
    families = "|".join(FAMILIES)
    for path in (guide.path, translated(guide)):
        named = re.findall(rf"`((?:{families})(?:\.[a-z_0-9]+)+)`", path.read_text("utf-8"))
        assert named
        assert [name for name in named if name.removesuffix("_task") not in known] == []


@each_guide
def test_links_of_a_guide_lead_somewhere(guide: Guide) -> None:
    for path in (guide.path, translated(guide)):
        targets = re.findall(r"\]\(([^)#:]+)\)", path.read_text("utf-8"))
        assert [target for target in targets if not (path.parent / target).exists()] == []


@pytest.mark.parametrize("guide", [pytest.param(guide, id=guide.path.stem) for guide in guides() if guide.rows])
def test_an_answer_says_where_its_facts_come_from(guide: Guide) -> None:
    assert guide.checked
    assert guide.sources and all(source.startswith("https://") for source in guide.sources)
    assert {guide.confidence, *guide.by_gateway.values()} <= {"documented", "sibling", "inferred"}
