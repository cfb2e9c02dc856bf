"""`maaskit tasks wait, save, recover`: going on with tasks of any gateway, many at once."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Coroutine
from typing import TYPE_CHECKING, Any, NamedTuple

from maaskit._errors import MaaskitError
from maaskit._progress import ProgressDisplay
from maaskit._tasks.journal import Entry, Journal
from maaskit._tasks.task import DEFAULT_TIMEOUT
from maaskit._tasks.token import Handle, encode

from .call import seconds
from .clients import Clients, opened
from .errors import report
from .naming import Named, named
from .options import Parsed, UsageError
from .output import Output, as_json, note, say
from .texts import text

if TYPE_CHECKING:
    from maaskit import AsyncClient, AsyncTask, TaskUpdate

__all__ = ["recover", "save", "wait"]


class _Wanted(NamedTuple):
    """What to do with the tasks."""

    timeout: float | None
    interval: float | None
    folder: str | None


def _wanted(parsed: Parsed) -> _Wanted:
    options = parsed.options
    return _Wanted(seconds(options, "timeout"), seconds(options, "interval"), options.get("save"))


def wait(parsed: Parsed) -> int:
    """Wait for the tasks named, or for all that go on."""
    with opened(parsed.options) as journal:
        return _wait(parsed, journal)


def _wait(parsed: Parsed, journal: Journal) -> int:
    wanted = _wanted(parsed)
    if bool(parsed.words) == bool(parsed.options.get("all")):
        raise UsageError(text("names nothing", command="tasks wait", takes="TASK ... | --all"))
    if parsed.words:
        found = named(journal, parsed.words)
    else:
        found = [Named(one.handle, one) for one in journal.entries("accepted")]
        if not found:
            note(text("nothing goes on", journal=journal.path))
            return 0
    return _Round(parsed, journal, wanted).run(found)


def save(parsed: Parsed) -> int:
    """Save the results of tasks that have succeeded."""
    with opened(parsed.options) as journal:
        return _save(parsed, journal)


def _save(parsed: Parsed, journal: Journal) -> int:
    found = named(journal, parsed.words)
    folder = parsed.options.get("to") or "."
    return _Round(parsed, journal, _Wanted(None, None, folder)).run(found, waits=False)


def recover(parsed: Parsed) -> int:
    """Go on with all that the journal knows as unfinished; say what to do about the rest."""
    with opened(parsed.options) as journal:
        return _recover(parsed, journal)


def _recover(parsed: Parsed, journal: Journal) -> int:
    wanted = _wanted(parsed)
    entries = journal.entries("prepared", "unknown", "accepted", "done")
    open_ = [one for one in entries if one.stage != "done" or one.state == "succeeded"]
    if not open_:
        note(text("nothing open", journal=journal.path))
        return 0
    return _Round(parsed, journal, wanted).recover(open_)


class _Round:
    """Some tasks, the clients that they belong to, and what came of each."""

    def __init__(self, parsed: Parsed, journal: Journal, wanted: _Wanted) -> None:
        from maaskit import AsyncClient

        self.clients = Clients(AsyncClient, parsed.options, journal.path)
        self.journal = journal
        self.wanted = wanted
        self.status = 0
        self.groups: dict[AsyncClient, list[AsyncTask[Any]]] = {}
        self.paths: dict[str, list[str]] = {}
        """Attempt → what was saved."""
        self.errors: dict[str, MaaskitError] = {}
        """Attempt → why there is no result."""
        self.saving: list[asyncio.Task[None]] = []

    def run(self, found: list[Named], *, waits: bool = True) -> int:
        """Wait for tasks and save their results, as wanted. Returns the exit status."""
        return self._carried_out(self._all(found, waits))

    def recover(self, entries: list[Entry]) -> int:
        """Go on with the entries that are ours to go on with. Returns the exit status."""
        return self._carried_out(self._recovered(entries))

    def _carried_out(self, work: Coroutine[Any, Any, None]) -> int:
        try:
            asyncio.run(work)
        except KeyboardInterrupt:
            self._tell()
            note("\n" + text("interrupted tasks"))
            for task in self._tasks():
                if not task.ended:
                    note(f"  {task.id}  maaskit tasks wait {task.token}")
            return 130
        self._tell()
        return self.status

    async def _all(self, found: list[Named], waits: bool) -> None:
        try:
            for one in found:
                self._resume(one)
            await (self._gather() if waits else self._save_at_once())
        finally:
            await self._close()

    async def _recovered(self, entries: list[Entry]) -> None:
        try:
            unknown: list[Entry] = []
            for client in self._owners(entries):
                recovery = await client.tasks.recover()
                self.groups[client] = list(recovery.tasks)
                unknown += recovery.unknown
                if recovery.busy:
                    note(text("busy", count=recovery.busy))
            count = sum(map(len, self.groups.values()))
            note(text("recovering", count=count))
            await self._gather()
            for entry in unknown:
                note(_lost(entry))
                self.status = max(self.status, 1)
        finally:
            await self._close()

    def _owners(self, entries: list[Entry]) -> list[AsyncClient]:
        """A client for each gateway, address and key of the entries, if there is one."""
        found: dict[AsyncClient, None] = {}
        strange: dict[tuple[str, str], int] = {}
        for entry in entries:
            try:
                client = self.clients.of(entry.handle, trusted=True)
                owned = self.clients.owns(client, entry.handle)
            except MaaskitError as error:
                self.status = max(self.status, report(error))
                continue
            if owned:
                found[client] = None
            else:
                place = (entry.gateway, client._gateway.key_variable)
                strange[place] = strange.get(place, 0) + 1
        for (gateway, variable), count in strange.items():
            note(text("other key", count=count, gateway=gateway, variable=variable))
            self.status = 1
        return list(found)

    def _resume(self, one: Named) -> None:
        try:
            if not one.handle.id:
                raise UsageError(_lost(one.handle))
            client = self.clients.of(one.handle, trusted=one.entry is not None)
            task = client.tasks.resume(encode(one.handle), any_key=self.clients.any_key)
            self.groups.setdefault(client, []).append(task)
        except MaaskitError as error:
            self.status = max(1, report(error))

    async def _gather(self) -> None:
        display = ProgressDisplay()
        try:
            async with asyncio.TaskGroup() as group:
                for client, tasks in self.groups.items():
                    group.create_task(self._gather_of(client, tasks, display))
        finally:
            display.close()

    async def _gather_of(self, client: AsyncClient, tasks: list[AsyncTask[Any]], display: ProgressDisplay) -> None:
        by_id = {task.id: task for task in tasks}

        def tell(update: TaskUpdate) -> None:
            display.update(update)
            if update.state == "succeeded":  # saved at once: results are not kept for ever
                self._save_later(by_id[update.task_id])

        for task in tasks:
            display.update(task._core.update())
        limit, interval = self.wanted.timeout or DEFAULT_TIMEOUT, self.wanted.interval
        results = await client.tasks.gather(tasks, limit, interval=interval, on_update=tell, return_exceptions=True)
        for task, result in zip(tasks, results, strict=True):
            if isinstance(result, MaaskitError):
                self.errors[task.attempt_id] = result
            else:
                self._save_later(task)
        await asyncio.gather(*self.saving)

    async def _save_at_once(self) -> None:
        async def one(task: AsyncTask[Any]) -> None:
            try:
                await task.refresh()
            except MaaskitError as error:
                self.errors[task.attempt_id] = error
            else:
                await self._save(task)

        await asyncio.gather(*(one(task) for task in self._tasks()))

    def _save_later(self, task: AsyncTask[Any]) -> None:
        if self.wanted.folder is not None and task.attempt_id not in self.paths:
            self.paths[task.attempt_id] = []
            self.saving.append(asyncio.ensure_future(self._save(task)))

    async def _save(self, task: AsyncTask[Any]) -> None:
        try:
            self.paths[task.attempt_id] = [str(path) for path in await task.save(self.wanted.folder or ".")]
        except MaaskitError as error:
            self.errors[task.attempt_id] = error

    def _tasks(self) -> list[AsyncTask[Any]]:
        return [task for tasks in self.groups.values() for task in tasks]

    def _tell(self) -> None:
        """Print what came of each task: paths if they were saved; else the answer of one, a line of JSON for each of many."""
        tasks = self._tasks()
        for task in tasks:
            error = self.errors.get(task.attempt_id)
            if error is not None:
                self.status = max(1, report(error))
            if self.wanted.folder is not None:
                for path in self.paths.get(task.attempt_id, ()):
                    say(path)
            elif len(tasks) > 1:
                known = {
                    "id": task.id, "operation": task.operation, "state": task.state,
                    "error": None if error is None else str(error.args[0]), "answer": task.raw,
                }  # fmt: skip
                say(as_json(known, pretty=False))
            elif error is None and task.ended:
                Output(None).value(task.raw)
        sys.stdout.flush()

    async def _close(self) -> None:
        for client in self.clients.all():
            await client.close()


def _lost(one: Handle | Entry) -> str:
    return text("lost", attempt=one.attempt, operation=one.operation, gateway=one.gateway)
