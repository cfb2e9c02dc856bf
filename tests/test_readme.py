"""The READMEs are true: their Python runs against the mock and prints what they say, in both languages."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from textwrap import dedent
from typing import NamedTuple

import pytest

import maaskit_mock
from maaskit_api.operations import OPERATIONS

ROOT = Path(__file__).parents[1]
READMES = ("README.md", "README.zh-CN.md")
MARK = "=-=-= block ends =-=-="


class Block(NamedTuple):
    language: str
    text: str


def blocks(name: str) -> list[Block]:
    """The blocks of code of a page, also those in tabs, which stand further right."""
    text = (ROOT / name).read_text("utf-8")
    found = re.findall(r"^( *)```(\w+)[^\n]*\n(.*?)^\1```$", text, re.MULTILINE | re.DOTALL)
    return [Block(language, dedent(code)) for _, language, code in found]


def run(folder: Path, arguments: list[str], **environment: str) -> str:
    """Standard output of a Python program that must succeed."""
    clean = {name: value for name, value in os.environ.items() if not re.search("MAASKIT|_API_KEY|^LC_|^LANG$", name)}
    done = subprocess.run(
        [sys.executable, *arguments],
        cwd=folder,
        env=clean | {"PYTHONUTF8": "1"} | environment,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    return done.stdout


def test_both_languages_have_the_same_code() -> None:
    english, chinese = ([bare(block) for block in blocks(name)] for name in READMES)
    assert english == chinese


def bare(block: Block) -> Block:
    """Without comments, which are translated."""
    return Block(block.language, re.sub(r"\s*# .*", "", block.text))


@pytest.mark.parametrize("name", READMES)
def test_the_code_runs_and_prints_what_is_said(name: str, tmp_path: Path) -> None:
    found = blocks(name)
    code = [block.text for block in found if block.language == "python" and "import pytest" not in block.text]
    (tmp_path / "script.py").write_text(f"\nprint({MARK!r})\n".join([*code, "client.close()"]), "utf-8")
    with maaskit_mock.running(speed=10) as url:  # of its tasks
        picture = maaskit_mock_picture(url)
        (tmp_path / "fruit.png").write_bytes(picture)
        printed = run(tmp_path, ["script.py"], MAASKIT_BASE_URL=url, HAOEE_API_KEY="some-key").split(f"{MARK}\n")
    outputs = dict(zip(code, printed, strict=False))
    for block, following in pairwise(found):
        if block.text in outputs and following.language == "text":
            assert outputs[block.text] == following.text
        elif block.text in outputs and "print(" in block.text and "try:" not in block.text:
            assert outputs[block.text].strip()
    assert (tmp_path / "clock.png").read_bytes().startswith(b"\x89PNG")


def maaskit_mock_picture(url: str) -> bytes:
    """A real small picture from the mock."""
    import httpx

    return httpx.get(f"{url}/_media/fruit.png").raise_for_status().content


@pytest.mark.parametrize("name", READMES)
def test_the_example_for_pytest_passes(name: str, tmp_path: Path) -> None:
    (code,) = [block.text for block in blocks(name) if "import pytest" in block.text]
    (tmp_path / "test_example.py").write_text(code, "utf-8")
    assert "2 passed" in run(tmp_path, ["-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"])


def test_the_demo_prints_what_is_said(tmp_path: Path) -> None:
    said = next(block.text for block in blocks("README.md") if block.language == "text")
    printed = run(tmp_path, [str(ROOT / "examples" / "demo.py")])
    assert (tmp_path / "out" / "kite.png").read_bytes().startswith(b"\x89PNG")
    lines = iter(_unnumbered(printed))
    for line in _unnumbered(said):
        assert line in lines, f"not printed, or not in this order: {line}"


def _unnumbered(text: str) -> list[str]:
    """The lines without what differs from run to run: sizes, request ids."""
    return [re.sub(r"\d{3,}", "#", line) for line in text.splitlines() if line.strip() not in ("", "...")]


def test_the_demo_is_chinese_where_the_reader_is(tmp_path: Path) -> None:
    assert "保存到磁盘" in run(tmp_path, [str(ROOT / "examples" / "demo.py")], LANG="zh_CN.UTF-8")


def test_the_live_demo_says_which_variables_it_needs(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="HAOEE_API_KEY") as caught:
        run(tmp_path, [str(ROOT / "examples" / "demo.py"), "--live"])
    assert "MAASKIT_GATEWAY" in str(caught.value)


@pytest.mark.parametrize("name", READMES)
def test_every_family_is_listed(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert re.search(rf"\b{len(OPERATIONS)}\b", text)
    assert [family for family in {id.partition(".")[0] for id in OPERATIONS} if f"`{family}`" not in text] == []


@pytest.mark.parametrize("name", [*READMES, "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere(name: str) -> None:
    targets = re.findall(r"\]\(([^)#]+)", (ROOT / name).read_text("utf-8"))
    assert [target for target in targets if "://" not in target and not (ROOT / target).exists()] == []
