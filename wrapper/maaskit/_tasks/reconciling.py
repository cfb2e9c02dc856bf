"""Looking for a submit whose answer was lost: by our own reference, else in the gateway's list of jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, TypeVar

from .._answer import answer
from .._commands import Flow, Work
from .._errors import APIError, BadRequestError, EnvelopeError, NotFoundError
from .._model import Model
from .._operation import Operation
from .._options import CallOptions
from .._pointer import first, values
from .._protocol import Listing
from .._request import build
from . import links
from .core import TaskCore, core_of
from .journal import Entry, Journal
from .reading import identifier

if TYPE_CHECKING:
    from .._client_base import Base

__all__ = ["Reconciliation", "reconciling"]

K = TypeVar("K")
L = TypeVar("L")

_BEFORE, _AFTER = 60.0, 900.0
"""Seconds around the submit in which a job of the list may be the lost one: clocks differ, requests take their time."""


class Reconciliation(NamedTuple, Generic[K]):
    """What was found of a lost submit.

    Attributes:
        verdict: `accepted` (it is `task`), `candidates` (one of these, or none: compare), `not_found` (the gateway does
            not show it; that is a hint, no proof: a job may appear late), `unknown` (this gateway offers no way to look).
            Its usage log has the last word; `client.tasks.forget(attempt_id)` closes the matter.
        task: The task, which the journal knows from now on.
        candidates: Jobs of the same kind, made at about the same time, that the journal does not know.
    """

    verdict: str
    task: K | None = None
    candidates: tuple[K, ...] = ()

    def of(self, wrap: Callable[[K], L]) -> Reconciliation[L]:
        """The same with tasks of another kind."""
        task = None if self.task is None else wrap(self.task)
        return Reconciliation(self.verdict, task, tuple(wrap(one) for one in self.candidates))


def reconciling(client: Base, journal: Journal, entry: Entry) -> Flow[Reconciliation[TaskCore]]:
    """Look for it. What is found for sure goes into the journal as accepted; everything else stays there as unknown."""
    from maaskit_api.operations import OPERATIONS

    operation = OPERATIONS[entry.operation]
    if entry.id:
        return Reconciliation("accepted", core_of(client, entry.handle))
    if entry.reference:
        return (yield from _by_reference(client, journal, entry, operation))
    if operation.listing is not None:
        return (yield from _by_list(client, journal, entry, operation, operation.listing))
    return Reconciliation("unknown")


def _by_reference(client: Base, journal: Journal, entry: Entry, operation: Operation) -> Flow[Reconciliation[TaskCore]]:
    core = _core(client, entry, operation, entry.reference or "")
    try:
        yield from core.poll()
    except (NotFoundError, BadRequestError, EnvelopeError) as error:
        if not isinstance(error, NotFoundError) and not _says_unknown(error):
            raise
        if operation.listing is not None:
            return (yield from _by_list(client, journal, entry, operation, operation.listing))
        return Reconciliation("not_found")
    link = operation.links["poll"]  # of a lost answer nothing else is known
    task_id = links.task_id(link, core.answer, {}) or entry.reference or ""
    core = _core(client, entry, operation, task_id)
    yield Work(lambda: journal.accepted(core.handle, client._owner_name))
    return Reconciliation("accepted", core)


def _by_list(
    client: Base, journal: Journal, entry: Entry, operation: Operation, listing: Listing
) -> Flow[Reconciliation[TaskCore]]:
    from maaskit_api.operations import OPERATIONS

    target = OPERATIONS[listing.operation]
    request = build(target, listing.arguments)
    reply, info = yield from client._exchange(request, CallOptions(), streaming=False)
    typed = answer(target, reply, info, target.answer)
    body: Any = typed.raw if isinstance(typed, Model) else typed
    known = {one.id for one in (yield Work(journal.entries))}
    found = []
    for job in values(body, listing.items):
        task_id = identifier(first(job, listing.id))
        made = first(job, listing.created)
        when = made * listing.scale if isinstance(made, (int, float)) else None
        near = when is None or entry.created - _BEFORE <= when <= entry.created + _AFTER
        if task_id and task_id not in known and near:
            found.append(_core(client, entry, operation, task_id))
    return Reconciliation("candidates" if found else "not_found", None, tuple(found))


def _says_unknown(error: APIError) -> bool:
    """Whether an error says that there is no such task: as documented, else as far as its words tell."""
    if error.kind == "not_found":
        return True
    said = f"{error.message} {error.code}".lower()
    return any(word in said for word in ("not exist", "not_exist", "not found", "not_found", "no such", "不存在"))


def _core(client: Base, entry: Entry, operation: Operation, task_id: str) -> TaskCore:
    arguments = links.arguments(operation.links["poll"], None, {}, task_id)
    return core_of(client, entry.handle._replace(id=task_id, arguments=arguments))
