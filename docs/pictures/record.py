"""From a story to a recording: real programs against a real mock, in a folder that is gone afterwards."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

from .cast import Cast
from .stories import Story
from .terminal import Terminal

__all__ = ["record"]

_COLUMNS = 102  # `maaskit tasks list` with the longest words
_IDLE = 1.5
# Nothing of the machine gets into the picture, but what finds the programs.
_KEPT = ("PATH", "PYTHONPATH", "VIRTUAL_ENV")
_FIXED = {
    "LC_ALL": "C.UTF-8",
    "TERM": "xterm-256color",
    "COLORTERM": "truecolor",
    "MAASKIT_GATEWAY": "haoee",
    "MAASKIT_JOURNAL": "tasks.db",
    "HAOEE_API_KEY": "any-text",
}


def record(story: Story, language: str) -> Cast:
    """Play a story in a terminal. Raises TimeoutError when a command of it does not end."""
    with tempfile.TemporaryDirectory() as name, _mock(story.speed) as url:
        folder = Path(name)
        for file, text in story.files.items():
            (folder / file).write_text(text, "utf-8")
        environment = {**_environment(language, url), "HOME": name}
        with Terminal(folder, environment, columns=_COLUMNS, rows=story.rows) as terminal:
            for line in story.lines:
                terminal.run(line.typed(language))
                terminal.listen(line.pause)
            return terminal.cast().shortened(_IDLE)


def _environment(language: str, url: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    path = os.pathsep.join([str(Path(sys.executable).parent), kept.get("PATH", os.defpath)])
    return {**kept, **_FIXED, "PATH": path, "MAASKIT_LANG": language, "MAASKIT_BASE_URL": url}


@contextmanager
def _mock(speed: float) -> Generator[str]:
    """A mock in a process of its own (a program with threads should not fork): gives its URL."""
    command = [sys.executable, "-m", "maaskit", "mock", "--speed", str(speed)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        try:
            if (found := re.search(r"http://[\w.:]+", process.stdout.readline())) is None:
                raise RuntimeError("the mock does not start")
            yield found[0]
        finally:
            process.terminate()
