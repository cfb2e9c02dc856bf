"""The guides are true: their code runs against the mock, and both languages say the same."""

from __future__ import annotations

import os
import re
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import pytest
from documented import GUIDES, ROOT, TRANSLATED, Guide, documents, front_matter, guides
from test_readme import MARK, Block, bare, blocks, run

import maaskit_mock
from maaskit_api.operations import GATEWAYS, OPERATIONS

WITHOUT_PAUSES = "from maaskit.testing import instant_waits\npauses = instant_waits()\npauses.__enter__()"
COMMANDS = Path(sys.executable).parent
FAMILIES = {operation.partition(".")[0] for operation in OPERATIONS}


def is_a_test(block: Block) -> bool:
    """Whether pytest runs it."""
    return block.language == "python" and ("import pytest" in block.text or "def test_" in block.text)


def shown_tests(guide: Guide) -> list[str]:
    """Fixtures and tests that the guide shows, in order."""
    return [block.text for block in blocks(guide.name) if is_a_test(block)]


each_guide = pytest.mark.parametrize("guide", [pytest.param(guide, id=guide.path.stem) for guide in guides()])


@contextmanager
def served(guide: Guide) -> Iterator[tuple[str, dict[str, str]]]:
    """A mock of the guide's gateway, and the environment of a program that uses it."""
    gateway = documents()[str(guide.rows[0]["document"])].gateway if guide.rows else guide.gateway
    with maaskit_mock.running(gateway=gateway, speed=500) as url:
        credentials = {GATEWAYS[gateway]["key_variable"]: "some-key", "MAASKIT_SYSTEM_TOKEN": "some-token"}
        yield url, {"MAASKIT_BASE_URL": url, **credentials}


def addressed(script: str, guide: Guide, url: str) -> str:
    """The script, which calls the mock also where it names the gateway's address (for the clients of others)."""
    address = GATEWAYS[guide.gateway]["base_url"]
    return script.replace(address, url) if address else script


def translated(guide: Guide) -> Path:
    return guide.path.with_name(f"{guide.path.stem}{TRANSLATED}")


def test_every_guide_is_there_in_both_languages() -> None:
    pages = {path.name for path in GUIDES.glob("*.md")}
    assert pages == {path.name for guide in guides() for path in (guide.path, translated(guide))}


@each_guide
def test_the_code_of_a_guide_runs(guide: Guide, tmp_path: Path, record_property: Callable[[str, object], None]) -> None:
    found = blocks(guide.name)
    code = [block.text for block in found if block.language == "python" and not is_a_test(block)]
    if not code and any(map(is_a_test, found)):
        return  # tests all of them: see below
    assert code, "a guide shows how it is done"
    with served(guide) as (url, environment):
        script = f"\nprint({MARK!r})\n".join([WITHOUT_PAUSES, *code, "client.close()"])
        (tmp_path / "script.py").write_text(addressed(script, guide, url), "utf-8")
        printed = run(tmp_path, ["script.py"], **environment).split(f"{MARK}\n")[1:]
    assert "".join(printed).strip()
    outputs = dict(zip(code, printed, strict=False))
    for block, following in pairwise(found):
        if block.text in outputs and following.language == "text":
            assert outputs[block.text] == following.text
    record_property("answered", True)  # for the ledger


@pytest.mark.parametrize("guide", [pytest.param(guide, id=guide.path.stem) for guide in guides() if shown_tests(guide)])
def test_the_tests_of_a_guide_pass(guide: Guide, tmp_path: Path) -> None:
    (tmp_path / "test_guide.py").write_text("\n".join(shown_tests(guide)), "utf-8")
    for block in blocks(guide.name):
        if block.language == "yaml":
            (tmp_path / "scenario.yaml").write_text(block.text, "utf-8")
    count = sum(len(re.findall(r"^(?:async )?def test_", text, re.MULTILINE)) for text in shown_tests(guide))
    printed = run(tmp_path, ["-m", "pytest", "-q", "-p", "no:cacheprovider", "test_guide.py"])
    passed = re.search(r"^(\d+) passed", printed, re.MULTILINE)
    assert passed and int(passed[1]) >= count  # one with parameters is several


@pytest.mark.skipif(not shutil.which("sh") or not shutil.which("jq"), reason="wants sh and jq")
@pytest.mark.parametrize("guide", [pytest.param(guide, id=guide.path.stem) for guide in guides() if guide.shell])
def test_the_commands_of_a_guide_work(guide: Guide, tmp_path: Path) -> None:
    found = blocks(guide.name)
    code = [block.text for block in found if block.language == "sh"]
    (tmp_path / "script.sh").write_text(f"\necho '{MARK}'\n".join(["set -e", *code]), "utf-8")
    (tmp_path / "fruit.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    with served(guide) as (_, environment):
        environment |= {
            "HOME": str(tmp_path),
            "MAASKIT_LANG": "en",
            "PATH": f"{COMMANDS}{os.pathsep}{os.environ['PATH']}",
        }
        launch = "import os; os.execvp('sh', ['sh', 'script.sh'])"
        printed = run(tmp_path, ["-c", launch], **environment).split(f"{MARK}\n")[1:]
    outputs = dict(zip(code, printed, strict=True))
    for block, following in pairwise(found):
        if block.text in outputs and following.language == "text":
            assert outputs[block.text] == following.text


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
def test_a_guide_says_where_its_facts_come_from(guide: Guide) -> None:
    assert guide.checked
    assert guide.sources and all(source.startswith("https://") for source in guide.sources)
    assert {guide.confidence, *guide.by_gateway.values()} <= {"documented", "sibling", "inferred"}
