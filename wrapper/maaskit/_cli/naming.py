"""Which tasks are meant: by id, attempt id, the beginning of one of them, or token."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from maaskit._tasks.journal import Entry, Journal
from maaskit._tasks.token import Handle, decode

from .options import UsageError, hint
from .texts import text

__all__ = ["Named", "named"]

_TOKEN = "mk1_"


class Named(NamedTuple):
    """A task that was named.

    Attributes:
        handle: Where it is.
        entry: What the journal knows of it; None for a token from elsewhere.
    """

    handle: Handle
    entry: Entry | None

    @property
    def label(self) -> str:
        """How to speak of it."""
        return self.handle.id or self.handle.attempt


def named(journal: Journal, names: Sequence[str]) -> list[Named]:
    """The tasks of these names, each once.

    Raises:
        UsageError: A name fits no task, or several.
        TokenError: A token is damaged.
    """
    found: dict[str, Named] = {}
    for name in names:
        one = _of_token(journal, name) if name.startswith(_TOKEN) else _of_entry(journal, name)
        found.setdefault(one.handle.attempt, one)
    return list(found.values())


def _of_token(journal: Journal, token: str) -> Named:
    handle = decode(token)
    entry = journal.entry(handle.attempt)
    known = entry is not None and (entry.gateway, entry.host, entry.id) == (handle.gateway, handle.host, handle.id)
    return Named(handle, entry if known else None)


def _of_entry(journal: Journal, name: str) -> Named:
    entries = journal.entries()
    fitting = [one for one in entries if name in (one.id, one.attempt)]
    if not fitting and name:
        fitting = [one for one in entries if one.attempt.startswith(name) or (one.id or "").startswith(name)]
    if not fitting:
        known = [one.id or one.attempt for one in entries]
        raise UsageError(text("no such task", name=name, journal=journal.path, hint=hint(name, known)))
    if len(fitting) > 1:
        several = "\n".join(f"  {one.attempt}  {one.operation}  {one.id or '-'}" for one in fitting)
        raise UsageError(text("several tasks", name=name, tasks=several))
    return Named(fitting[0].handle, fitting[0])
