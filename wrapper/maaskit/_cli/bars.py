"""Bars of tasks on a terminal, with rich. Only imported where that is installed."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID
from rich.table import Column
from rich.text import Text

from maaskit._clock import clock
from maaskit._protocol import TERMINAL
from maaskit._tasks.core import TaskUpdate

from .texts import text

__all__ = ["Bars"]

_STYLES = {"succeeded": "green", "failed": "red", "canceled": "yellow", "expired": "red", "needs_input": "yellow"}


def _done(update: TaskUpdate) -> float | None:
    """How much is done; nothing is of a task that has failed, whatever it said before."""
    if update.state in TERMINAL:
        return 1.0 if update.state == "succeeded" else None
    return update.progress


class _State(ProgressColumn):
    def render(self, task: Task) -> Text:
        state = task.fields["update"].state
        return Text(text(f"state {state}", missing=state), style=_STYLES.get(state, "cyan"))


class _Percentage(ProgressColumn):
    def render(self, task: Task) -> Text:
        progress = _done(task.fields["update"])
        return Text("" if progress is None else f"{progress:.0%}", justify="right")


class _Elapsed(ProgressColumn):
    """The age of the task; it goes on between two updates."""

    def render(self, task: Task) -> Text:
        update: TaskUpdate = task.fields["update"]
        since = 0.0 if update.state in TERMINAL else clock().now() - task.fields["at"]
        minutes, seconds = divmod(int(update.elapsed + since), 60)
        return Text(f"{minutes}:{seconds:02}", style="dim", justify="right")


class _Name(ProgressColumn):
    def render(self, task: Task) -> Text:
        return Text(task.description, overflow="ellipsis", no_wrap=True)


class Bars:
    """A bar for each task, in the order in which they came."""

    def __init__(self) -> None:
        self._rows: dict[str, TaskID] = {}
        self._progress = Progress(
            _Name(table_column=Column(no_wrap=True, overflow="ellipsis", max_width=40)),
            BarColumn(bar_width=24),
            _Percentage(table_column=Column(no_wrap=True, min_width=4, justify="right")),
            _State(table_column=Column(no_wrap=True)),
            _Elapsed(table_column=Column(no_wrap=True)),
            console=Console(stderr=True),
            redirect_stdout=False,  # standard output belongs to the answer
        )
        self._progress.start()

    def update(self, update: TaskUpdate) -> None:
        """Show an update. A task whose progress is not known gets a bar that moves to and fro."""
        if update.task_id not in self._rows:
            self._rows[update.task_id] = self._progress.add_task(  # shows it, too
                update.task_id, total=None, update=update, at=clock().now()
            )
        ended = update.state in TERMINAL
        done = _done(update)
        total = None if done is None and not ended else 1.0
        row = self._progress.tasks[list(self._rows).index(update.task_id)]
        if row.total != total:
            row.total = total  # `update` can't take a total away again
        self._progress.update(row.id, completed=done or 0.0, update=update, at=clock().now())

    def close(self) -> None:
        """Leave the bars as they are."""
        self._progress.stop()
