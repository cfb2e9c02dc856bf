"""`Task` and `AsyncTask`: thin faces of a `TaskCore`."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Callable, Collection, Generator, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .._errors import InvalidRequestError
from .._protocol import Link, State
from . import links
from .core import TaskCore, TaskUpdate
from .files import TaskFile
from .showing import noting, showing
from .token import encode

if TYPE_CHECKING:
    from .._client import AsyncClient, Client

__all__ = ["DEFAULT_TIMEOUT", "AsyncTask", "OnUpdate", "Task"]

T = TypeVar("T")

OnUpdate = Callable[[TaskUpdate], Any]

DEFAULT_TIMEOUT = 3600.0
"""Seconds to wait when none are named: longer than any job of these gateways takes."""


class _Face(Generic[T]):
    """What both kinds of task show without asking the gateway."""

    _core: TaskCore

    @property
    def id(self) -> str:
        """The gateway's id of the task."""
        return self._core.handle.id

    @property
    def operation(self) -> str:
        """Id of the operation that submitted it."""
        return self._core.handle.operation

    @property
    def state(self) -> State:
        """Last known state: `queued`, `running`, `needs_input`, `succeeded`, `failed`, `canceled` or `expired`."""
        return self._core.state

    @property
    def ended(self) -> bool:
        """Whether that is a last state."""
        return self._core.ended

    @property
    def progress(self) -> float | None:
        """Last known progress, from 0 to 1; None when the gateway does not tell."""
        return self._core.update().progress

    @property
    def result(self) -> T | None:
        """The gateway's last answer about the task, typed; None before the first."""
        result: T | None = self._core.result
        return result

    @property
    def receipt(self) -> Any:
        """The typed answer of the submit; None for a task that another process submitted."""
        return self._core.receipt

    @property
    def raw(self) -> Any:
        """The gateway's last answer about the task, as received; None before the first."""
        return self._core.answer

    @property
    def files(self) -> tuple[TaskFile, ...]:
        """The results, once it has succeeded: URLs, kinds, media types, when the URLs end."""
        return self._core.files

    @property
    def token(self) -> str:
        """A text that finds the task again, in any process and on any machine: `client.tasks.resume(token)`. No secret
        is in it, and it is of use only with the key that submitted the task."""
        return encode(self._core.handle)

    @property
    def attempt_id(self) -> str:
        """The submit's own id, as it stands in the log and the journal."""
        return self._core.handle.attempt

    def __repr__(self) -> str:
        progress = "" if self.progress is None else f", {self.progress:.0%}"
        return f"{type(self).__name__}({self.operation}, {self.id!r}, {self.state}{progress})"

    def _cancel_call(self) -> tuple[str, dict[str, Any]]:
        link = self._core.operation.links.get("cancel")
        if link is None:
            raise InvalidRequestError(
                f"{self.operation}: this gateway offers no way to cancel a task. It goes on, and is charged as usual."
            )
        return link.operation, self._linked(link, {})

    def _input_call(self, given: dict[str, Any]) -> tuple[str, dict[str, Any]]:
        link = self._core.poll_operation.links.get("input")
        if link is None or self.state != "needs_input":
            raise InvalidRequestError(f"{self.operation}: the task {self.id} asks for no input; it is {self.state}.")
        return link.operation, self._linked(link, given)

    def _linked(self, link: Link, given: dict[str, Any]) -> dict[str, Any]:
        core = self._core
        arguments = links.arguments(link, core.answer, core.handle.arguments, self.id)
        headers = {**core.client._gateway.repeated(core.handle.repeated), **given.get("extra_headers", {})}
        return {**arguments, **given, "extra_headers": headers}


class Task(_Face[T]):
    """A long-running job at a gateway. It goes on there whatever happens here.

    ```python
    task = client.kling.videos.text_to_video(model_name="kling-v2-6", prompt="a kite over the sea")
    for path in task.wait(timeout=900).save("out/"):
        print(path)
    ```

    Iterating over a task waits for it and gives a `TaskUpdate` for each poll.
    """

    def __init__(self, client: Client, core: TaskCore) -> None:
        self._client = client
        self._core = core

    def refresh(self) -> Self:
        """Ask the gateway for the state, once. Returns this task.

        Raises:
            APIError: There was no answer that tells it.
        """
        self._client._run(self._core.poll())
        return self

    def wait(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        interval: float | None = None,
        on_update: OnUpdate | None = None,
        progress: bool = False,
    ) -> Self:
        """Wait until the task has succeeded. Returns this task.

        Args:
            timeout: Seconds, counted from now; None to wait for ever.
            interval: Seconds between two polls; default what the description suggests, longer while nothing changes.
            on_update: Called with a `TaskUpdate` at the start, after each poll and at the end.
            progress: Show a bar (lines of text where there is no terminal) on standard error.

        Raises:
            TaskFailed, TaskCanceled, TaskExpired: It ended without a result.
            TaskNeedsInput: It goes on only after `provide`.
            TaskTimeout: The time is over. The task goes on.
            PollFailed: The gateway does not tell the state any more.
        """
        with noting([self._core]), showing(progress, on_update) as tell:
            self._client._run(self._core.waiting(timeout, interval, tell))
        return self

    def save(self, path: str | os.PathLike[str], *, kinds: Collection[str] | None = None) -> list[Path]:
        """Write the results to disk. Each is whole or not there; a broken download goes on where it ended, in a later
        process too; what the journal knows as saved is not fetched again.

        Args:
            path: A folder (made when missing), or a file if there is one result. Names in a folder are made of the
                task's id; a file that is already there and differs is never overwritten (one that you name is).
            kinds: Only these kinds of results (`{"video"}`); default all.

        Returns:
            The paths, in the order of `files`.

        Raises:
            NotReady: The task has not succeeded yet. (It is asked once if this process has not asked yet.)
            TaskFailed, TaskCanceled, TaskExpired: It ended without a result.
            DeliveryError: A result can't be fetched (its URL has ended?) or written.
        """
        from .saving import saving

        return self._client._run(saving(self._core, path, kinds))

    def cancel(self) -> Self:
        """Ask the gateway to stop the task, where it offers that. Returns this task.

        Raises:
            InvalidRequestError: It does not.
        """
        operation, arguments = self._cancel_call()
        self._client.call(operation, arguments)
        return self.refresh()

    def provide(self, **arguments: Any) -> Task[Any]:
        """Give a task that `needs_input` what it asks for; a paid call of its own. Returns the task that goes on."""
        operation, given = self._input_call(arguments)
        task: Task[Any] = self._client.call(operation, given)
        return task

    def forget(self) -> None:
        """Remove it from the journal. The task itself goes on."""
        if self._client._journal is not None:
            self._client._journal.forget([self.attempt_id])

    def __iter__(self) -> Iterator[TaskUpdate]:
        core = self._core
        yield core.update()
        if core.ended:
            return
        waiter = core.new_waiter(DEFAULT_TIMEOUT, None)
        with noting([core]), self._client._waiting(core):
            while not self._client._run(core.updates(waiter)):
                yield core.update()
        yield core.update()


class AsyncTask(_Face[T]):
    """`Task` with methods to be awaited. `await task` is `await task.wait()`; `async for update in task` gives updates."""

    def __init__(self, client: AsyncClient, core: TaskCore) -> None:
        self._client = client
        self._core = core

    async def refresh(self) -> Self:
        """Ask the gateway for the state, once. Returns this task. See `Task.refresh`."""
        await self._client._run(self._core.poll())
        return self

    async def wait(
        self,
        timeout: float | None = DEFAULT_TIMEOUT,  # noqa: ASYNC109  # the task's time, not this call's
        *,
        interval: float | None = None,
        on_update: OnUpdate | None = None,
        progress: bool = False,
    ) -> Self:
        """Wait until the task has succeeded. Returns this task. Arguments and errors: `Task.wait`."""
        with noting([self._core]), showing(progress, on_update) as tell:
            await self._client._run(self._core.waiting(timeout, interval, tell))
        return self

    async def save(self, path: str | os.PathLike[str], *, kinds: Collection[str] | None = None) -> list[Path]:
        """Write the results to disk. Arguments and errors: `Task.save`."""
        from .saving import saving

        return await self._client._run(saving(self._core, path, kinds))

    async def cancel(self) -> Self:
        """Ask the gateway to stop the task, where it offers that. See `Task.cancel`."""
        operation, arguments = self._cancel_call()
        await self._client.call(operation, arguments)
        return await self.refresh()

    async def provide(self, **arguments: Any) -> AsyncTask[Any]:
        """Give a task that `needs_input` what it asks for. See `Task.provide`."""
        operation, given = self._input_call(arguments)
        task: AsyncTask[Any] = await self._client.call(operation, given)
        return task

    async def forget(self) -> None:
        """Remove it from the journal. The task itself goes on."""
        if (journal := self._client._journal) is not None:
            from anyio.to_thread import run_sync

            await run_sync(journal.forget, [self.attempt_id])

    def __await__(self) -> Generator[Any, Any, Self]:
        return self.wait().__await__()

    async def __aiter__(self) -> AsyncIterator[TaskUpdate]:
        core = self._core
        yield core.update()
        if core.ended:
            return
        waiter = core.new_waiter(DEFAULT_TIMEOUT, None)
        with noting([core]), self._client._waiting(core):
            while not await self._client._run(core.updates(waiter)):
                yield core.update()
        yield core.update()
