"""Telling people how a task goes while it is waited for, and what to do when they interrupt the waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from .core import TaskCore, TaskUpdate
from .token import encode

if TYPE_CHECKING:
    from .task import OnUpdate

__all__ = ["showing"]


@contextmanager
def showing(core: TaskCore, progress: bool, on_update: OnUpdate | None) -> Iterator[Callable[[TaskUpdate], Any]]:
    """What to call with each update. An interruption (Ctrl-C, a canceled task) carries the token in its notes."""
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
    except BaseException as error:
        if not isinstance(error, Exception):
            error.add_note(
                f"The task {core.handle.id} ({core.handle.operation}) goes on at the gateway and was submitted once. Go on"
                f" waiting with client.tasks.resume({encode(core.handle)!r})."
            )
        raise
    finally:
        close()


def _nothing() -> None:
    pass
