"""A shell in a pseudo-terminal, with somebody who types. POSIX only."""

from __future__ import annotations

import os
import pty
import select
import signal
import termios
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from .cast import Cast

__all__ = ["Terminal"]

# The shell says so whenever it waits for a command: a mark of FinalTerm's, which terminals do not show.
_READY = "\033]133;A\a"
_SHELL = ("bash", "--norc", "--noprofile", "-i")
_PROMPT = {"PROMPT_COMMAND": r"printf '\033]133;A\a'", "PS1": r"\[\e[1;32m\]$\[\e[0m\] ", "HISTFILE": "/dev/null"}

_KEYSTROKE = 0.035  # seconds between two
_PATIENCE = 60.0  # seconds for a command


class Terminal:
    """A shell in a terminal; what it writes is kept with the times. A context manager.

    Args:
        folder: Where the shell starts.
        environment: All of its variables; the prompt's come to them.
        columns: Width of the terminal.
        rows: Height of the terminal.
    """

    def __init__(self, folder: Path, environment: Mapping[str, str], *, columns: int, rows: int) -> None:
        self._size = columns, rows
        self._events: list[tuple[float, str]] = []
        self._pending = b""  # the beginning of a character whose end has not come
        self._ready = 0  # how often the shell was ready
        self._process, self._device = pty.fork()
        if self._process == 0:
            _become_shell(folder, {**environment, **_PROMPT}, columns, rows)
        self._start = time.monotonic()

    def __enter__(self) -> Terminal:
        self._until_ready(1)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        os.kill(self._process, signal.SIGHUP)
        os.close(self._device)
        os.waitpid(self._process, 0)

    def run(self, line: str) -> None:
        """Type a line, and wait until the shell is ready again. Raises TimeoutError when it is not in a minute."""
        ready = self._ready
        for character in [*line, "\r"]:
            os.write(self._device, character.encode())
            self.listen(_KEYSTROKE)
        self._until_ready(ready + 1)

    def listen(self, seconds: float) -> None:
        """Keep for a while what is written."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            if select.select([self._device], [], [], left)[0]:
                self._read()

    def cast(self) -> Cast:
        """What was written until now."""
        return Cast(*self._size, tuple(self._events))

    def _until_ready(self, times: int) -> None:
        end = time.monotonic() + _PATIENCE
        while self._ready < times:
            if time.monotonic() > end:
                raise TimeoutError(f"the command does not end; so far:\n{''.join(text for _, text in self._events)}")
            self.listen(_KEYSTROKE)

    def _read(self) -> None:
        """Read what is there, up to the last whole character."""
        data = self._pending + os.read(self._device, 65536)
        text = data.decode(errors="ignore")
        self._pending = data[len(text.encode()) :]
        self._ready += text.count(_READY)
        if shown := text.replace(_READY, ""):
            self._events.append((time.monotonic() - self._start, shown))


def _become_shell(folder: Path, environment: Mapping[str, str], columns: int, rows: int) -> None:
    """Replace this (forked) process, whatever happens."""
    try:
        termios.tcsetwinsize(0, (rows, columns))
        os.chdir(folder)
        os.execvpe(_SHELL[0], _SHELL, environment)
    finally:
        os._exit(127)
