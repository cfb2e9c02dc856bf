"""Showing how a task goes: a bar where there is a terminal (with rich, extra `cli`), else lines."""

from __future__ import annotations

import sys

from ._tasks.core import TaskUpdate

__all__ = ["ProgressDisplay"]


class ProgressDisplay:
    """Lines on standard error, one for each change."""

    def __init__(self) -> None:
        self._last = ""

    def update(self, update: TaskUpdate) -> None:
        """Show an update."""
        progress = "" if update.progress is None else f" {update.progress:.0%}"
        line = f"{update.task_id} {update.state}{progress}"
        if line != self._last:
            self._last = line
            print(f"{line} ({update.elapsed:.0f} s)", file=sys.stderr)

    def close(self) -> None:
        """The end."""
