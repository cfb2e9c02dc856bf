"""Completion: what is offered, and that a real bash takes it."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cli_running import Run

from maaskit._cli.completion import candidates
from maaskit_api.operations import OPERATIONS

KLING = "kling.videos.text_to_video"
BIN = Path(sys.executable).parent
needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="needs bash")


def offered(*words: str) -> list[str]:
    """What may come as the last of the words."""
    return [found for found, _ in candidates(words) if found.startswith(words[-1])]


def in_bash(line: str, folder: Path) -> list[str]:
    """What bash offers for a command line."""
    program = f"""
        source <(maaskit completion bash)
        COMP_WORDBREAKS=$' \\t\\n"\\'@><=;|&(:' COMP_WORDS=(maaskit) COMP_LINE={line!r} COMP_POINT={len(line)}
        _maaskit; printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    found = subprocess.run(
        ["bash", "--norc", "-c", program], cwd=folder, capture_output=True, text=True, check=True,
        env={"PATH": f"{BIN}:/usr/bin:/bin", "HOME": str(folder), "XDG_STATE_HOME": str(folder)},
    )  # fmt: skip
    return found.stdout.split()


def test_commands() -> None:
    assert offered("t") == ["tasks"]
    assert {"list", "wait", "recover"} <= set(offered("tasks", ""))
    assert offered("tasks", "wait", "--sa") == ["--save"]
    assert offered("tasks", "list", "--stage", "d") == ["done", "delivered"]
    assert offered("completion", "") == ["bash", "zsh", "fish"]
    assert offered("no", "such", "") == []


def test_operations() -> None:
    assert offered("call", "") == list(OPERATIONS)
    assert offered("call", "kling.videos.text") == [KLING]


def test_fields_and_their_values() -> None:
    assert offered("call", KLING, "--aspect") == ["--aspect-ratio"]
    assert offered("call", KLING, "--aspect-ratio", "1") == ["16:9", "1:1"]
    assert offered("call", KLING, "--aspect-ratio=9") == ["--aspect-ratio=9:16"]
    assert offered("call", KLING, "--camera-control.t") == ["--camera-control.type"]
    assert offered("call", KLING, "--camera-control.type", "s") == ["simple"]
    assert offered("call", KLING, "--multi-shot", "t") == ["true"]
    assert offered("call", KLING, "--gateway", "h") == ["haoee"]
    assert "--wait" in offered("call", KLING, "--")
    assert offered("call", "chat.completions.create", "--messages.0.role", "dev") == ["developer"]


def test_tasks(gateway: str, run: Run) -> None:
    id = run("call", KLING, "--prompt", "a kite").json["id"]
    assert offered("tasks", "wait", id[:3]) == [id]


def test_a_shell_never_sees_an_error(run: Run) -> None:
    assert run("__complete") == (0, "", "")
    assert run("__complete", "zsh", "", "call", "no.such.operation", "--") == (0, "", "")


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_scripts(shell: str, run: Run) -> None:
    assert "__complete" in run("completion", shell).out


@needs_bash
@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("maaskit comp", ["completion"]),
        ("maaskit call kling.videos.text", [KLING]),
        (f"maaskit call {KLING} --aspect-ratio 16:", ["9"]),
        (f"maaskit call {KLING} --mode=s", ["std"]),
        (f"maaskit call {KLING} --prompt 'two words' --sound o", ["on", "off"]),
        (f"maaskit call {KLING} --camera-control.config.z", ["--camera-control.config.zoom"]),
        (f"maaskit call {KLING} --json @b", ["@body.json"]),
        (f"maaskit call {KLING} --save o", ["out/"]),
        (f"maaskit call {KLING} --prompt x", []),
    ],
    ids=lambda one: one if isinstance(one, str) else "",
)
def test_real_bash(line: str, found: list[str], tmp_path: Path) -> None:
    (tmp_path / "body.json").write_text("{}")
    (tmp_path / "out").mkdir()
    assert in_bash(line, tmp_path) == found
