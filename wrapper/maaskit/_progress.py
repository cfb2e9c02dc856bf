"""Showing how tasks go, on standard error only: bars where there is a terminal (with rich, extra `cli`), else lines."""

from __future__ import annotations

import os
import sys
from typing import Protocol

from ._protocol import TERMINAL
from ._tasks.core import TaskUpdate

__all__ = ["ProgressDisplay"]


class _Display(Protocol):
    def update(self, update: TaskUpdate) -> None: ...

    def close(self) -> None: ...


class ProgressDisplay:
    """A display of one task or several: each update is shown in the place of its task."""

    def __init__(self) -> None:
        self._display: _Display = _bars() or _Lines()

    def update(self, update: TaskUpdate) -> None:
        """Show an update."""
        self._display.update(update)

    def close(self) -> None:
        """The end: leave what was shown last, and give the terminal back."""
        self._display.close()


class _Lines:
    """A line for each change."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[str, float | None]] = {}

    def update(self, update: TaskUpdate) -> None:
        """Print what is new."""
        from ._cli.texts import text

        new = (update.state, update.progress)
        if self._last.get(update.task_id) == new:
            return
        self._last[update.task_id] = new
        progress = "" if update.progress is None or update.state in TERMINAL else f" {update.progress:.0%}"
        state = text(f"state {update.state}", missing=update.state)
        print(f"{update.task_id} {state}{progress} ({update.elapsed:.0f} s)", file=sys.stderr, flush=True)

    def close(self) -> None:
        """Nothing is left to do."""


def _bars() -> _Display | None:
    """Bars, if they can be shown."""
    if not sys.stderr.isatty() or os.environ.get("TERM") == "dumb":
        return None
    try:
        from ._cli.bars import Bars
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "rich":
            raise
        return None
    return Bars()
