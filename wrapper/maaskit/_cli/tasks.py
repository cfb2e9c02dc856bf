"""`maaskit tasks list, show, forget, reconcile`: what the journal knows, and what became of lost submits."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import datetime
from typing import Any

from maaskit._clock import clock
from maaskit._errors import MaaskitError
from maaskit._tasks.journal import Entry, Journal
from maaskit._tasks.token import encode

from .clients import Clients, opened
from .errors import report
from .naming import Named, named
from .options import Parsed, UsageError
from .output import age, as_json, note, say, table
from .texts import text

__all__ = ["forget", "reconcile", "show", "show_list"]


def show_list(parsed: Parsed) -> int:
    """List the tasks of the journal, the oldest first."""
    with opened(parsed.options) as journal:
        return _show_list(parsed, journal)


def _show_list(parsed: Parsed, journal: Journal) -> int:
    entries = journal.entries(*parsed.options.get("stage", ()))
    if parsed.options.get("json"):
        say(as_json([_entry(journal, one) for one in entries], pretty=sys.stdout.isatty()))
        return 0
    if not entries:
        note(text("no tasks", journal=journal.path))
        return 0
    now = clock().wall()
    head = ("age", "gateway", "operation", "id", "stage", "state", "progress")
    rows = [
        (
            age(now - one.created), one.gateway, one.operation, one.id or text("attempt", attempt=one.attempt), one.stage,
            one.state or "-", "-" if one.progress is None else f"{one.progress:.0%}",
        )
        for one in entries
    ]  # fmt: skip
    for line in table([text(f"column {name}") for name in head], rows):
        say(line)
    if any(one.stage in ("prepared", "unknown") and journal.is_free(one, "") for one in entries):
        note(text("some unknown"))
    return 0


def show(parsed: Parsed) -> int:
    """Show all that is known of tasks; with `--refresh` after asking their gateways."""
    with opened(parsed.options) as journal:
        return _show(parsed, journal)


def _show(parsed: Parsed, journal: Journal) -> int:
    found = named(journal, parsed.words)
    status = _refreshed(parsed, journal, found) if parsed.options.get("refresh") else 0
    for index, one in enumerate(named(journal, [_again(one) for one in found])):
        known = _entry(journal, one.entry) if one.entry is not None else _handle(one)
        if parsed.options.get("json"):
            say(as_json(known, pretty=sys.stdout.isatty()))
            continue
        if index:
            say()
        for name, value in _readable(known):
            say(f"{text(f'field {name}')}: {value}")
    return status


def forget(parsed: Parsed) -> int:
    """Remove tasks from the journal, printing the tokens of those that go on."""
    with opened(parsed.options) as journal:
        return _forget(parsed, journal)


def _forget(parsed: Parsed, journal: Journal) -> int:
    if not parsed.words and not parsed.options.get("stage"):
        raise UsageError(text("names nothing", command="tasks forget", takes="TASK ... | --stage STAGE"))
    found = [one.entry for one in named(journal, parsed.words)]
    if stages := parsed.options.get("stage"):
        found += journal.entries(*stages)
    entries = {one.attempt: one for one in found if one is not None}
    for one in entries.values():
        if one.stage != "delivered" and one.id:
            note(text("token", id=one.id, token=encode(one.handle)))
    say(text("forgotten", count=journal.forget(list(entries))))
    return 0


def reconcile(parsed: Parsed) -> int:
    """Look at the gateways for submits whose answer was lost: those named, else all of them."""
    with opened(parsed.options) as journal:
        return _reconcile(parsed, journal)


def _reconcile(parsed: Parsed, journal: Journal) -> int:
    from maaskit import Client

    if parsed.words:
        found = named(journal, parsed.words)
    else:
        entries = [one for one in journal.entries("prepared", "unknown") if journal.is_free(one, "")]
        found = [Named(one.handle, one) for one in entries]
    if not found:
        note(text("nothing lost"))
        return 0
    clients = Clients(Client, parsed.options, journal.path)
    status = 0
    try:
        for one in found:
            status = max(status, _reconciled(clients, one, as_lines=not parsed.options.get("json")))
    finally:
        for client in clients.all():
            client.close()
    return status


def _reconciled(clients: Clients, one: Named, *, as_lines: bool) -> int:
    if one.entry is None:
        raise UsageError(text("no such task", name=one.label, journal=text("the journal"), hint=""))
    try:
        client = clients.of(one.handle, trusted=True)
        if not clients.owns(client, one.handle):
            raise UsageError(
                text("other key", count=1, gateway=one.handle.gateway, variable=client._gateway.key_variable)
            )
        result = client.tasks.reconcile(one.entry)
    except MaaskitError as error:
        return max(1, report(error))
    if not as_lines:
        found = [{"id": each.id, "token": each.token} for each in result.candidates]
        task = None if result.task is None else {"id": result.task.id, "token": result.task.token}
        known = {"attempt": one.handle.attempt, "verdict": result.verdict, "task": task, "candidates": found}
        say(as_json(known, pretty=False))
        return 0
    where = {"attempt": one.handle.attempt, "operation": one.handle.operation, "gateway": one.handle.gateway}
    id = "" if result.task is None else result.task.id
    say(text(f"verdict {result.verdict}", missing=result.verdict, id=id, **where))
    for candidate in result.candidates:
        say(f"  {candidate.id}  maaskit tasks wait {candidate.token}")
    return 0


def _refreshed(parsed: Parsed, journal: Journal, found: list[Named]) -> int:
    """Ask for the state of tasks; the journal takes it down."""
    from maaskit import Client

    clients = Clients(Client, parsed.options, journal.path)
    status = 0
    try:
        for one in found:
            if not one.handle.id:
                continue
            try:
                client = clients.of(one.handle, trusted=one.entry is not None)
                client.tasks.resume(encode(one.handle), any_key=clients.any_key).refresh()
            except MaaskitError as error:
                status = max(1, status, report(error))
    finally:
        for client in clients.all():
            client.close()
    return status


def _again(one: Named) -> str:
    return encode(one.handle) if one.entry is None or one.handle.id else one.handle.attempt


def _handle(one: Named) -> dict[str, Any]:
    """What a token says, of a task that the journal does not know."""
    handle = one.handle
    return {
        "id": handle.id, "operation": handle.operation, "gateway": handle.gateway, "host": handle.host, "stage": None,
        "created": handle.created, "attempt": handle.attempt, "token": encode(handle),
    }  # fmt: skip


def _entry(journal: Journal, entry: Entry) -> dict[str, Any]:
    return {
        "id": entry.id, "operation": entry.operation, "gateway": entry.gateway, "host": entry.host, "stage": entry.stage,
        "state": entry.state, "progress": entry.progress, "created": entry.created, "updated": entry.updated,
        "attempt": entry.attempt, "reference": entry.reference,
        "files": [one.path for one in journal.files(entry.attempt)],
        "token": encode(entry.handle) if entry.id else None,
    }  # fmt: skip


def _readable(known: dict[str, Any]) -> Iterator[tuple[str, str]]:
    for name, value in known.items():
        if value is None or value == []:
            if name == "stage":
                yield name, text("not in the journal")
        elif name in ("created", "updated"):
            when = datetime.fromtimestamp(value).astimezone().isoformat(" ", "seconds")
            yield name, f"{when} ({text('ago', age=age(clock().wall() - value))})"
        elif name == "progress":
            yield name, f"{value:.0%}"
        else:
            yield name, "\n  ".join(["", *value]) if isinstance(value, list) else str(value)
