"""The report tells what was done, what was not, and what failed."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from deep import main as deep
from parts import Part, Result
from report import CONFIG, write
from run import main as run

COUNTS = {"cases": 1500, "accepted": 1000, "refused": 500, "streams": 3, "events": 20}
GREEN = Result(
    family="suno",
    part="scenarios",
    seed=7,
    passed=True,
    output="",
    operations={"suno.music.create": {"stateful": COUNTS}},
    checks={"not_a_server_error": {"success": 1500}},
    links={"described": ["suno.music.create poll", "suno.music.create list"], "followed": ["suno.music.create poll"]},
    state="abc",
)
RED = replace(
    GREEN,
    family="kling",
    seed=8,
    passed=False,
    checks={"not_a_server_error": {"success": 1499, "failure": 1}},
    failures=[{"title": "Server error", "count": 1, "operations": ["GET /kling"]}],
)


def _written(folder: Path, *results: Result) -> list[str]:
    parts = [Part(family, "scenarios", ("stateful",), 1, 1) for family in ("suno", "kling", "luma")]
    return write(results, parts, folder / "fuzzing.md").read_text("utf-8").splitlines()


def test_what_was_done_and_what_was_not(tmp_path: Path) -> None:
    lines = _written(tmp_path, GREEN)
    assert lines[0] == "# Fuzzing: description and mock agree, as far as it was done"
    assert "| suno | 1 | 0 | 0 | 0 | 1,500 | 1,000 | 500 | 3 | 20 | 1 of 2 | 0 | 7 |" in lines
    assert "Not done yet: kling (scenarios), luma (scenarios)." in lines
    assert any(line.startswith("`list` of `suno.music.create`") for line in lines)


def test_what_failed(tmp_path: Path) -> None:
    lines = _written(tmp_path, GREEN, RED)
    assert lines[0] == "# Fuzzing: failures in kling, as far as it was done"
    assert "| `not_a_server_error` | 2,999 | 1 |" in lines
    assert "- kling, scenarios, seed 8: Server error (1) GET /kling" in lines


def test_every_setting_of_a_check_stands_there_with_its_reason(tmp_path: Path) -> None:
    lines = _written(tmp_path, GREEN)
    for name, setting in tomllib.loads(CONFIG.read_text("utf-8"))["checks"].items():
        state = "off" if isinstance(setting, dict) and not setting.get("enabled", True) else "on"
        assert any(line.startswith(f"- `{name}` is {state}: ") for line in lines), name


@pytest.mark.parametrize("arguments", [["nobody"], ["models", "--phases", "stateful"]], ids=["family", "phases"])
def test_what_there_is_not_is_not_fuzzed(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    assert arguments[-1] in capsys.readouterr().err


def test_the_deep_form_knows_its_families(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        deep(["nobody"])
    assert "no family nobody" in capsys.readouterr().err
