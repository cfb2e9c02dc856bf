"""Ctrl-C: what a command says and leaves, and how it goes on."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from cli_running import jobs

import maaskit_mock

CHAT = "chat.completions.create"
KLING = "kling.videos.text_to_video"
ASK = ["--model", "gpt-4o", "--messages.0.role", "user", "--messages.0.content", "Name three primary colours."]


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """A mock whose jobs take minutes."""
    with maaskit_mock.running(speed=0.01) as url:
        monkeypatch.setenv("MAASKIT_BASE_URL", url)
        monkeypatch.setenv("MAASKIT_API_KEY", "k")
        yield url


def interrupted(*flags: str, after: str) -> tuple[int, str, str]:
    """(status, output, errors) of a call that gets a Ctrl-C after it has written something."""
    command = [sys.executable, "-u", "-m", "maaskit", "call", *flags]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    begun = ""
    while after not in begun:
        begun += process.stderr.readline()
    time.sleep(0.2)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=20)
    return process.returncode, out, begun + err


def test_an_interruption_says_how_to_go_on(slow: str) -> None:
    status, out, err = interrupted(KLING, "--prompt", "a kite", "--wait", after="queued")
    (job,) = jobs(slow)
    assert (status, out) == (130, "")
    assert f"maaskit tasks wait {job['id']}" in err
    assert "maaskit tasks wait mk1_" in err
    assert "Traceback" not in err


def test_an_interruption_without_a_journal(slow: str) -> None:
    status, _, err = interrupted(KLING, "--prompt", "a kite", "--wait", "--no-journal", after="queued")
    assert status == 130
    assert "Token of" in err
    assert err.count("maaskit tasks wait") == 1


def test_an_interruption_of_a_plain_call(mock_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_BASE_URL", mock_url)
    monkeypatch.setenv("MAASKIT_API_KEY", "k")
    command = [
        sys.executable,
        "-m",
        "maaskit",
        "call",
        CHAT,
        *ASK,
        "--header",
        "X-Mock-Fault: slow-first-byte;seconds=30",
    ]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    timer = threading.Timer(1.5, process.send_signal, [signal.SIGINT])
    timer.start()
    out, err = process.communicate(timeout=25)
    assert (process.returncode, out) == (130, "")
    assert "may be charged" in err
