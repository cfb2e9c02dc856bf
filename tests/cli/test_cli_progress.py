"""The display of tasks: lines, bars on a real terminal (a pty), and never a word on standard output."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from typing import Any

import pytest
from cli_running import Run

from maaskit import TaskUpdate
from maaskit._progress import ProgressDisplay

pty: Any = pytest.importorskip("pty")
KLING = "kling.videos.text_to_video"


def on_terminal(*flags: str, **settings: str) -> tuple[int, str, str]:
    """(status, standard output, standard error as a terminal got it) of a command whose standard error is a terminal."""
    leader, follower = pty.openpty()
    environment = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100", "PYTHONWARNINGS": "error", **settings}
    process = subprocess.Popen(
        [sys.executable, "-m", "maaskit", *flags], stdout=subprocess.PIPE, stderr=follower, env=environment
    )
    os.close(follower)
    shown = b""
    while True:
        try:
            piece = os.read(leader, 4096)
        except OSError:  # Linux: the other end is closed
            break
        if not piece:
            break
        shown += piece
    os.close(leader)
    out, _ = process.communicate(timeout=20)
    return process.returncode, out.decode(), shown.decode()


def plain(shown: str) -> str:
    """Without control sequences."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", shown)


def test_lines_one_for_each_change(capsys: pytest.CaptureFixture[str]) -> None:
    display = ProgressDisplay()
    for update in (
        TaskUpdate("queued", None, "submitted", 0.2, "t1"),
        TaskUpdate("queued", None, "submitted", 5.2, "t1"),
        TaskUpdate("running", 0.25, "processing", 9.9, "t1"),
        TaskUpdate("running", 0.25, "processing", 9.9, "t2"),
        TaskUpdate("succeeded", None, "succeed", 20, "t1"),
        TaskUpdate("failed", 1.0, "failed", 21, "t2"),
    ):
        display.update(update)
    display.close()
    out, err = capsys.readouterr()
    assert out == ""
    assert err.splitlines() == [
        "t1 queued (0 s)", "t1 running 25% (10 s)", "t2 running 25% (10 s)", "t1 succeeded (20 s)",
        "t2 failed (21 s)",
    ]  # fmt: skip


def test_lines_in_chinese(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    ProgressDisplay().update(TaskUpdate("running", 0.5, "x", 3, "t1"))
    assert capsys.readouterr().err == "t1 进行中 50% (3 s)\n"


def test_a_state_of_another_time(capsys: pytest.CaptureFixture[str]) -> None:
    ProgressDisplay().update(TaskUpdate("paused", None, "x", 3, "t1"))
    assert capsys.readouterr().err == "t1 paused (3 s)\n"


def test_a_bar(gateway: str) -> None:
    pytest.importorskip("rich")
    status, out, shown = on_terminal("call", KLING, "--prompt", "a kite", "--wait", "--interval", "0.1")
    assert status == 0
    assert out.startswith("{")
    assert out.count("\n") == 1
    assert "━" in shown
    assert "\x1b[3" in shown, "colours"
    assert re.search(r"━ 100% succeeded \d:\d\d", plain(shown).splitlines()[-1])


def test_the_bar_of_a_task_that_failed_is_not_full(gateway: str) -> None:
    pytest.importorskip("rich")
    flags = ["--wait", "--interval", "0.1", "--header", "X-Mock-Outcome: failed"]
    status, out, shown = on_terminal("call", "suno.music.create", "--prompt", "a song", *flags)
    assert (status, out) == (1, "")
    assert re.search(r"━ +failed \d:\d\d", plain(shown))
    assert "100%" not in plain(shown)


def test_no_color(gateway: str) -> None:
    pytest.importorskip("rich")
    _, _, shown = on_terminal("call", KLING, "--prompt", "a kite", "--wait", "--interval", "0.1", NO_COLOR="1")
    assert "━" in shown
    assert not re.search(r"\x1b\[[0-9;]*3[0-9]", shown)


def test_lines_on_a_terminal_that_can_do_no_more(gateway: str) -> None:
    status, _, shown = on_terminal("call", KLING, "--prompt", "a kite", "--wait", "--interval", "0.1", TERM="dumb")
    assert status == 0
    assert "\x1b" not in shown
    assert "succeeded" in shown


def test_lines_without_rich(gateway: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] == "rich" or name == "maaskit._cli.bars"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "rich", None)
    monkeypatch.setitem(sys.modules, "rich.console", None)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True, raising=False)
    ProgressDisplay().update(TaskUpdate("queued", None, "x", 3, "t1"))
    assert capsys.readouterr().err == "t1 queued (3 s)\n"


def test_several_bars(gateway: str, run: Run) -> None:
    pytest.importorskip("rich")
    ids = [run("call", KLING, "--prompt", f"kite {number}").json["id"] for number in range(3)]
    status, out, shown = on_terminal("tasks", "wait", "--all", "--interval", "0.1")
    assert status == 0
    assert len(out.splitlines()) == 3
    assert set(re.findall(r"(\d+):\d\d\b", plain(shown))) == {"0"}  # minutes, from the first picture on
    last = plain(shown).splitlines()[-3:]
    assert all(re.search(rf"{id} ━+ 100% succeeded", line) for id, line in zip(ids, last, strict=True))
