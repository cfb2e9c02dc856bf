"""Telling people how a task goes while it is waited for, and what to do when they interrupt the waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .core import TaskCore, TaskUpdate
from .token import encode

if TYPE_CHECKING:
    from .task import OnUpdate

__all__ = ["noting", "showing"]

_TOLD = 10
"""Tokens of a note."""


@contextmanager
def showing(progress: bool, on_update: OnUpdate | None) -> Iterator[Callable[[TaskUpdate], Any]]:
    """What to call with each update."""
    listeners: list[Callable[[TaskUpdate], Any]] = [] if on_update is None else [on_update]
    close: Callable[[], None] = _nothing
    if progress:
        from .._progress import ProgressDisplay

        display = ProgressDisplay()
        listeners.append(display.update)
        close = display.close

    def tell(update: TaskUpdate) -> None:
        for listener in listeners:
            listener(update)

    try:
        yield tell
    finally:
        close()


@contextmanager
def noting(cores: Sequence[TaskCore]) -> Iterator[None]:
    """An interruption of the waiting (Ctrl-C, a canceled task) says in its notes how to go on: nothing is lost."""
    try:
        yield
    except BaseException as error:
        unfinished = [core for core in cores if not core.ended]
        if unfinished and not isinstance(error, Exception):
            error.add_note(_how_to_go_on(unfinished))
        raise


def _how_to_go_on(cores: Sequence[TaskCore]) -> str:
    lines = [
        f"The task {core.handle.id} ({core.handle.operation}) goes on at the gateway and was submitted once. Go on"
        f" waiting with client.tasks.resume({encode(core.handle)!r})."
        for core in cores[:_TOLD]
    ]
    if len(cores) > _TOLD:
        lines.append(
            f"So do {len(cores) - _TOLD} more; each task's token finds it, and so does the journal if there is one."
        )
    return "\n".join(lines)


def _nothing() -> None:
    pass
