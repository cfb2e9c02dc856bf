"""`client.tasks`: tasks by token, many at once, and after a crash."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import closing
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple

from .._clock import clock
from .._commands import Flow, Work
from .._errors import ConfigurationError, SubmitOutcomeUnknown, TokenError
from .core import TaskCore, core_of
from .gathering import Look, Schedule, Start, gathering
from .journal import Entry, Journal
from .reconciling import Reconciliation, reconciling
from .room import MOST, Room
from .showing import noting
from .task import DEFAULT_TIMEOUT, AsyncTask, OnUpdate, Task
from .token import decode, fingerprint, host_of

if TYPE_CHECKING:
    from .._client import AsyncClient, Client
    from .._client_base import Base

__all__ = ["AsyncRecovery", "AsyncTasks", "Recovery", "Tasks"]

_PROBE = 0.005
"""Seconds between two looks whether there is time for more polls at once."""


class Recovery(NamedTuple):
    """What the journal knows of unfinished business. Iterating gives the tasks.

    Attributes:
        tasks: Accepted tasks that have not ended, or whose results are not saved. They are now this client's to wait for.
        unknown: Submits of which no one knows whether they were accepted. `client.tasks.reconcile(entry)` looks for one.
        busy: How many tasks another living process takes care of.
        foreign: How many entries belong to another gateway or key.
    """

    tasks: tuple[Task[Any], ...]
    unknown: tuple[Entry, ...]
    busy: int
    foreign: int

    def __iter__(self) -> Iterator[Task[Any]]:  # type: ignore[override]  # its fields have names
        return iter(self.tasks)

    def __len__(self) -> int:
        return len(self.tasks)


class AsyncRecovery(NamedTuple):
    """`Recovery` with tasks to be awaited."""

    tasks: tuple[AsyncTask[Any], ...]
    unknown: tuple[Entry, ...]
    busy: int
    foreign: int

    def __iter__(self) -> Iterator[AsyncTask[Any]]:  # type: ignore[override]  # its fields have names
        return iter(self.tasks)

    def __len__(self) -> int:
        return len(self.tasks)


class _Common:
    """What both managers do without asking the gateway."""

    _client: Any

    def list(self, *stages: str) -> list[Entry]:
        """What the journal holds, the oldest first.

        Args:
            stages: Only these: `prepared`, `unknown`, `accepted`, `done`, `delivered`.

        Raises:
            ConfigurationError: This client keeps no journal.
        """
        return self._journal().entries(*stages)

    def forget(self, *attempts: str) -> int:
        """Remove entries from the journal, by attempt id. The tasks themselves go on. Returns how many there were."""
        return self._journal().forget(attempts)

    def _journal(self) -> Journal:
        journal: Journal | None = self._client._journal
        if journal is None:
            raise ConfigurationError("This client keeps no journal: pass journal= or set MAASKIT_JOURNAL.")
        return journal

    def _core(self, token: str, any_key: bool) -> TaskCore:
        handle = decode(token)
        client: Base = self._client
        gateway = client._gateway
        if handle.gateway != gateway.id or handle.host != host_of(gateway.base_url):
            raise TokenError(
                f"This token belongs to a task of {handle.gateway} at {handle.host}; this client talks to {gateway.id} at"
                f" {host_of(gateway.base_url)}."
            )
        if not any_key and handle.key != fingerprint(gateway.key()):
            raise TokenError(
                "This token belongs to a task of another key. Use that key, or pass any_key=True if this one belongs to the"
                " same account."
            )
        core = core_of(client, handle)
        if client._journal is not None:
            client._journal.accepted(handle, client._owner_name)
        return core


class Tasks(_Common):
    """Tasks of a gateway, whoever submitted them."""

    def __init__(self, client: Client) -> None:
        self._client: Client = client

    def resume(self, token: str, *, any_key: bool = False) -> Task[Any]:
        """The task that a token names. Nothing is sent.

        Args:
            token: `task.token`, of this or any other process.
            any_key: Accept a token that another key's task has (keys of one account that were rotated).

        Raises:
            TokenError: It is damaged, or belongs to another gateway or key.
        """
        return Task(self._client, self._core(token, any_key))

    def gather(
        self,
        tasks: Sequence[Task[Any]],
        timeout: float | None = DEFAULT_TIMEOUT,
        *,
        interval: float | None = None,
        concurrency: int | None = None,
        on_update: OnUpdate | None = None,
        return_exceptions: bool = False,
    ) -> list[Any]:
        """Wait for many tasks at once, of any families. Returns them in the order given, when all have ended.

        Args:
            tasks: The tasks.
            timeout: Seconds for all of them together; None to wait for ever.
            interval: Seconds between two polls of one task; default what the description suggests.
            concurrency: Most polls at once; default up to 32, of an `AsyncClient` fewer while its event loop is busy.
            on_update: Called with a `TaskUpdate` after each poll; from several threads, one after the other.
            return_exceptions: Put the error in the place of a task that did not succeed, instead of raising.

        Raises:
            ExceptionGroup: Of the `TaskError`s, when all have ended or the time is over and some did not succeed.
        """
        from concurrent.futures import Future, ThreadPoolExecutor
        from threading import Event, Lock

        lock = Lock()
        ended = Event()

        def tell(position: int) -> None:
            if on_update is not None:
                with lock:
                    on_update(tasks[position]._core.update())

        client, cores = self._client, [task._core for task in tasks]
        most = MOST if concurrency is None else concurrency
        schedule = Schedule(cores, timeout, interval, tell, lambda: client._shared.expects_callbacks, most)
        threads = ThreadPoolExecutor(min(most, len(tasks) or 1), thread_name_prefix="maaskit-tasks")

        def poll(turn: Start | None) -> None:
            try:
                while turn is not None:
                    client._run(schedule.step(*turn))
                    turn = schedule.take(clock().now())
                    if schedule.calls():
                        ended.set()
            except BaseException:
                schedule.close()
                ended.set()
                raise

        with noting(cores), threads as pool, client._waiting(*cores), closing(schedule):
            polls: list[Future[None]] = []
            for command in gathering(schedule):
                polls = [one for one in polls if not one.done() or one.result()]  # raises what a poll raised
                if isinstance(command, Start):
                    polls.append(pool.submit(poll, command))
                elif isinstance(command, Look):
                    clock().watch(ended, command.seconds)
                    ended.clear()
                else:
                    client._perform(command, client._shared.transport())
            for one in polls:
                one.result()
        return _gathered(tasks, schedule, return_exceptions)

    def recover(self) -> Recovery:
        """Go on after a crash: the tasks that the journal knows as unfinished, and the submits of unknown outcome.

        ```python
        recovered = client.tasks.recover()
        for task in recovered:
            task.wait().save("out/")
        for entry in recovered.unknown:
            print(client.tasks.reconcile(entry))
        ```

        Raises:
            ConfigurationError: This client keeps no journal.
        """
        cores, unknown, busy, foreign = self._client._run(_recovering(self._client, self._journal()))
        return Recovery(tuple(Task(self._client, core) for core in cores), unknown, busy, foreign)

    def reconcile(self, lost: SubmitOutcomeUnknown | Entry | str) -> Reconciliation[Task[Any]]:
        """Look at the gateway for a submit of unknown outcome, where it offers a way to.

        Args:
            lost: The error, the journal's entry, or the attempt's id.

        Raises:
            ConfigurationError: This client keeps no journal.
            APIError: The gateway could not be asked.
        """
        entry = entry_of(self._journal(), lost)
        found = self._client._run(reconciling(self._client, self._journal(), entry))
        return found.of(lambda core: Task(self._client, core))


class AsyncTasks(_Common):
    """Tasks of a gateway, with methods to be awaited."""

    def __init__(self, client: AsyncClient) -> None:
        self._client: AsyncClient = client

    def resume(self, token: str, *, any_key: bool = False) -> AsyncTask[Any]:
        """The task that a token names. Nothing is sent. See `Tasks.resume`."""
        return AsyncTask(self._client, self._core(token, any_key))

    async def gather(
        self,
        tasks: Sequence[AsyncTask[Any]],
        timeout: float | None = DEFAULT_TIMEOUT,  # noqa: ASYNC109  # the tasks' time, not this call's
        *,
        interval: float | None = None,
        concurrency: int | None = None,
        on_update: OnUpdate | None = None,
        return_exceptions: bool = False,
    ) -> list[Any]:
        """Wait for many tasks at once, of any families. Arguments and errors: `Tasks.gather`."""
        import anyio

        def tell(position: int) -> None:
            if on_update is not None:
                on_update(tasks[position]._core.update())

        client, cores = self._client, [task._core for task in tasks]
        room = Room(concurrency)
        schedule = Schedule(cores, timeout, interval, tell, lambda: client._shared.expects_callbacks, room.now)
        ended = anyio.Event()

        async def poll(turn: Start | None) -> None:
            while turn is not None:
                await client._run(schedule.step(*turn))
                turn = schedule.take(clock().now())
                if schedule.calls():
                    ended.set()

        with noting(cores), client._waiting(*cores), closing(schedule):
            async with anyio.create_task_group() as group:
                for command in gathering(schedule):
                    if isinstance(command, Start):
                        group.start_soon(poll, command)
                    elif not isinstance(command, Look):
                        await client._perform(command, client._shared.transport())
                    elif room.adapts and schedule.is_late(clock().now()):
                        with anyio.move_on_after(_PROBE):
                            await ended.wait()
                        schedule.room = await room.adapt()
                    else:
                        await clock().watch_async(ended, command.seconds)
                        ended = anyio.Event()
        return _gathered(tasks, schedule, return_exceptions)

    async def recover(self) -> AsyncRecovery:
        """Go on after a crash. See `Tasks.recover`."""
        cores, unknown, busy, foreign = await self._client._run(_recovering(self._client, self._journal()))
        return AsyncRecovery(tuple(AsyncTask(self._client, core) for core in cores), unknown, busy, foreign)

    async def reconcile(self, lost: SubmitOutcomeUnknown | Entry | str) -> Reconciliation[AsyncTask[Any]]:
        """Look at the gateway for a submit of unknown outcome. See `Tasks.reconcile`."""
        entry = entry_of(self._journal(), lost)
        found = await self._client._run(reconciling(self._client, self._journal(), entry))
        return found.of(lambda core: AsyncTask(self._client, core))


def entry_of(journal: Journal, lost: SubmitOutcomeUnknown | Entry | str) -> Entry:
    """The journal's entry of a lost submit."""
    if isinstance(lost, Entry):
        return lost
    attempt = lost if isinstance(lost, str) else lost.attempt_id or ""
    entry = journal.entry(attempt)
    if entry is None:
        raise ConfigurationError(f"The journal {journal.path} knows no attempt {attempt!r}.")
    return entry


def _recovering(client: Base, journal: Journal) -> Flow[tuple[list[TaskCore], tuple[Entry, ...], int, int]]:
    entries = yield Work(lambda: journal.entries("prepared", "unknown", "accepted", "done"))
    gateway, owner = client._gateway, client._owner_name
    whose = (gateway.id, host_of(gateway.base_url), fingerprint(gateway.key()))
    cores, unknown = [], []
    busy = foreign = 0
    for entry in entries:
        if (entry.gateway, entry.host, entry.key) != whose:
            foreign += 1
        elif entry.stage == "done" and entry.state != "succeeded":
            continue
        elif not journal.is_free(entry, owner) or (entry.stage == "prepared" and entry.owner == owner):
            busy += 1
        elif entry.stage in ("prepared", "unknown"):
            unknown.append(entry)
        elif (yield Work(partial(journal.claim, entry.attempt, owner))):
            core = core_of(client, entry.handle)
            core.told = entry.state or core.told
            cores.append(core)
        else:
            busy += 1
    return cores, tuple(unknown), busy, foreign


def _gathered(tasks: Sequence[Any], schedule: Schedule, return_exceptions: bool) -> list[Any]:
    errors = schedule.errors
    if errors and not return_exceptions:
        kinds = ", ".join(sorted({type(error).__name__ for error in errors.values()}))
        raise ExceptionGroup(
            f"{len(errors)} of {len(tasks)} tasks did not succeed ({kinds}); the others did, and all are as you passed them",
            [errors[position] for position in sorted(errors)],
        )
    return [errors.get(position, task) for position, task in enumerate(tasks)]
