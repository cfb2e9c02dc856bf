"""What a callback does here: it hurries who waits for its task, tells the journal, and counts once.

Nothing here believes a callback. Only the answer of a poll ends a wait or a task of the journal.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import TYPE_CHECKING, Any, NamedTuple

from .._clock import clock
from .._errors import WebhookError
from .callbacks import TaskCallback, is_called_back, possible_ids, read_payload
from .journal import Entry, Journal
from .notices import Challenge, Notification
from .token import Handle, encode, fingerprint, host_of

if TYPE_CHECKING:
    from .._client_base import Base

__all__ = ["Seen", "hurry", "note", "understood"]

_REMEMBERED = 10_000
_ORDER = {None: 0, "queued": 1, "running": 2, "needs_input": 2}


class Seen:
    """Which callbacks have come already: in the journal, where there is one, for all processes that share it."""

    def __init__(self, journal: Journal | None) -> None:
        self._journal = journal
        self._digests: OrderedDict[str, None] = OrderedDict()
        self._lock = threading.Lock()

    def first(self, digest: str) -> bool:
        """Whether it comes for the first time. May block."""
        if self._journal is not None:
            return self._journal.first_callback(digest)
        with self._lock:
            if digest in self._digests:
                return False
            self._digests[digest] = None
            if len(self._digests) > _REMEMBERED:
                self._digests.popitem(last=False)
            return True

    def forget(self, digest: str) -> None:
        """It was not dealt with: when it comes again, it comes for the first time. May block."""
        if self._journal is not None:
            self._journal.forget_callback(digest)
        with self._lock:
            self._digests.pop(digest, None)


class _Known(NamedTuple):
    """A task that this client knows."""

    handle: Handle
    entry: Entry | None = None


def understood(
    client: Base,
    payload: dict[str, Any],
    body: bytes,
    *,
    headers: Mapping[str, str],
    operation: str | None,
    secret: str | None,
) -> TaskCallback | Notification | Challenge:
    """Read a payload with what is known of its task: by `operation` (from the URL), by who waits, by the journal. May block.

    Raises:
        WebhookError: It can't be read, or its signature is missing or wrong.
    """
    known = _known(client, possible_ids(payload))
    for one in dict.fromkeys([operation, *(task.handle.operation for task in known)]):
        if one is not None and is_called_back(one):
            with suppress(WebhookError):  # of another task that has the same id
                return _with_token(read_payload(payload, body, headers=headers, operation=one, secret=secret), known)
    return _with_token(read_payload(payload, body, headers=headers, secret=secret), known)


def hurry(client: Base, callback: TaskCallback) -> None:
    """Let who waits for the task poll at once, if the callback claims something new of its state."""
    core = client._waiting_for.get(callback.task_id)
    if core is None or core.waiter is None or core.ended:
        return
    if callback.ended or not callback.known or callback.state != core.state:
        core.waiter.hurry(clock().now())


def note(client: Base, callback: TaskCallback) -> None:
    """Tell the journal how far the task is. An end is not noted: it has to be polled. May block."""
    journal = client._journal
    if journal is None or callback.ended or not callback.known:
        return
    for task in _of(callback, _known(client, (callback.task_id,))):
        if task.entry is not None and _moves_on(task.entry, callback):
            journal.progress(task.handle.attempt, callback.state, callback.progress)


def _known(client: Base, ids: Collection[str]) -> list[_Known]:
    """The tasks of these ids that this client waits for, or that its journal has of the same gateway and key."""
    waiting = [core.handle for id in ids if (core := client._waiting_for.get(id)) is not None]
    found = {handle.attempt: _Known(handle) for handle in waiting}
    if client._journal is not None:
        gateway = client._gateway
        whose = (gateway.id, host_of(gateway.base_url), fingerprint(gateway.key()))
        for entry in (entry for id in ids for entry in client._journal.find(id)):
            if (entry.gateway, entry.host, entry.key) == whose:
                found[entry.attempt] = _Known(entry.handle, entry)
    return list(found.values())


def _with_token(
    told: TaskCallback | Notification | Challenge, known: list[_Known]
) -> TaskCallback | Notification | Challenge:
    own = _of(told, known) if isinstance(told, TaskCallback) else []
    return told._replace(token=encode(own[-1].handle)) if own and isinstance(told, TaskCallback) else told


def _of(callback: TaskCallback, known: list[_Known]) -> list[_Known]:
    """Those that the callback may be of: another family may use the same id."""
    from maaskit_api.operations import OPERATIONS

    found = []
    for task in known:
        operation = OPERATIONS.get(task.handle.operation)
        link = operation.links.get("poll") if operation is not None else None
        if task.handle.id == callback.task_id and link is not None and link.operation in callback.operations:
            found.append(task)
    return found


def _moves_on(entry: Entry, callback: TaskCallback) -> bool:
    """Whether the callback is further than the journal: a late one must not put a task back."""
    before, now = _ORDER.get(entry.state, 3), _ORDER[callback.state]
    return now > before or (now == before and (callback.progress or 0.0) >= (entry.progress or 0.0))
