"""The public face as type checkers see it: mypy and pyright, both strict, accept the normal uses and find the mistakes."""

from __future__ import annotations

import importlib.util
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
FOLDER = ROOT / "tests" / "typing"
OK = FOLDER / "api_ok.py"
ERRORS = FOLDER / "api_errors.py"

Lines = dict[int, str]
"""Line number to what the checker says."""


def run(*command: str) -> str:
    environment = {**os.environ, "MYPYPATH": os.pathsep.join(str(ROOT / part) for part in ("wrapper", "generated"))}
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode in (0, 1), done.stdout + done.stderr
    return done.stdout


@cache
def mypy() -> dict[Path, Lines]:
    """Errors by file and line. `--config-file=` keeps the project's own settings out: users have none of them."""
    files = [str(path.relative_to(ROOT)) for path in (OK, ERRORS)]
    output = run("mypy", "--strict", "--config-file=", "--python-version=3.11", "--no-error-summary", *files)
    found: dict[Path, Lines] = {OK: {}, ERRORS: {}}
    for file, number, message in re.findall(r"^(.+?):(\d+): error: (.*)$", output, re.MULTILINE):
        found[ROOT / file][int(number)] = message
    return found


@cache
def pyright() -> dict[Path, Lines]:
    """Errors by file and line; one that spans several lines counts where it begins."""
    report = json.loads(run("pyright", "--project", str(FOLDER), "--pythonpath", sys.executable, "--outputjson"))
    found: dict[Path, Lines] = {OK: {}, ERRORS: {}}
    assert report["summary"]["filesAnalyzed"] == len(found)
    for error in report["generalDiagnostics"]:
        found[Path(error["file"])][error["range"]["start"]["line"] + 1] = error["message"]
    return found


CHECKERS = [
    pytest.param(
        checker, marks=pytest.mark.skipif(importlib.util.find_spec(checker.__name__) is None, reason="missing")
    )
    for checker in (mypy, pyright)
]


@pytest.mark.parametrize("checker", CHECKERS)
def test_normal_uses_are_accepted(checker: Callable[[], dict[Path, Lines]]) -> None:
    assert checker()[OK] == {}


@pytest.mark.parametrize("checker", CHECKERS)
def test_exactly_the_mistakes_are_found(checker: Callable[[], dict[Path, Lines]]) -> None:
    lines = ERRORS.read_text("utf-8").splitlines()
    marked = {number for number, line in enumerate(lines, 1) if "# E: " in line}
    found = checker()[ERRORS]

    assert [lines[number - 1].strip() for number in sorted(marked - found.keys())] == [], "not found"
    assert {number: found[number] for number in found.keys() - marked} == {}, "found where there is nothing wrong"


def test_every_kind_of_mistake_is_there() -> None:
    assert ERRORS.read_text("utf-8").count("# E: ") > 50
