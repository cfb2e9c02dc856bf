"""Submitting a job once: written down before it leaves, and again when its fate is known."""

from __future__ import annotations

import warnings
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from .._answer import answer
from .._clock import clock
from .._commands import Flow, Work
from .._errors import APIError, InvalidRequestError, JournalError, SubmitOutcomeUnknown, UnexpectedContentError
from .._model import Model, plain
from .._operation import Operation
from .._options import CallOptions
from .._reply import Reply, ResponseInfo
from .._request import Request
from . import links
from .core import TaskCore
from .journal import Journal
from .token import Handle, encode, fingerprint, host_of

if TYPE_CHECKING:
    from .._client_base import Base

__all__ = ["submitting", "with_reference"]


def with_reference(
    operation: Operation, arguments: Mapping[str, Any], attempt: str
) -> tuple[Mapping[str, Any], str | None]:
    """The arguments with an id of our own where the vendor takes one, and that id (the user's, when there is one)."""
    wire = operation.links["poll"].reference
    name = next((name for name, place in operation.arguments.items() if place == ("body", wire)), None)
    if name is None:
        return arguments, None
    extra = arguments.get("extra_body")
    given = (extra.get(wire) if isinstance(extra, Mapping) else None) or arguments.get(name)  # extra_body wins
    if given:
        return arguments, str(given)
    return {**arguments, name: attempt}, attempt


def submitting(
    client: Base, request: Request, options: CallOptions, attempt: str, reference: str | None, *, as_task: bool
) -> Flow[TaskCore]:
    """Send the request once and make a task of its answer.

    Raises:
        JournalError: It could not be written down; nothing was sent.
        SubmitOutcomeUnknown: It was sent, and its answer was lost.
        APIError: The gateway refused it, or could not be reached.
    """
    journal = client._journal
    handle = _handle(client, request, attempt)
    if journal is not None:
        kept = request.arguments if journal.keep_requests else None
        yield Work(lambda: journal.prepare(handle, owner=client._owner_name, reference=reference, request=plain(kept)))
    answered: tuple[Reply, ResponseInfo] | None = None
    core: TaskCore | None = None
    settled = False
    try:
        answered = yield from client._exchange(request, options, streaming=False, attempt_id=attempt)
        core = _made(client, request, handle, *answered, as_task=as_task)
        if journal is not None:
            yield Work(partial(_accept, journal, core, client._owner_name))
        settled = True
        return core
    except InvalidRequestError:  # before an answer: a file that was there can't be read now, so nothing was sent
        settled = True
        if journal is not None:
            yield Work(partial(_not_accepted, journal, attempt, lost=answered is not None))
        raise
    except APIError as error:
        settled = True
        if journal is not None:
            lost = isinstance(error, SubmitOutcomeUnknown) or error.billed is None
            yield Work(partial(_not_accepted, journal, attempt, lost=lost))
            if isinstance(error, SubmitOutcomeUnknown):
                error.journaled = True
        raise
    finally:
        if journal is not None and not settled:  # interrupted (Ctrl-C, a canceled task): no more commands can be given
            if core is None:
                _not_accepted(journal, attempt, lost=True)
            else:
                _accept(journal, core, client._owner_name)


def _made(
    client: Base, request: Request, handle: Handle, reply: Reply, info: ResponseInfo, *, as_task: bool
) -> TaskCore:
    """The task that the answer of a submit names."""
    from maaskit_api.operations import OPERATIONS

    operation = request.operation
    spec = operation.task_answer.answer if as_task and operation.task_answer else operation.answer
    typed = answer(operation, reply, info, spec)
    body = typed.raw if isinstance(typed, Model) else typed
    name, task_id = links.found(operation.links, body, request.arguments)
    link = operation.links[name]
    core = TaskCore(client, handle, operation, OPERATIONS[link.operation])
    if task_id is None:
        if core.answered_at_once(body, answer(operation, reply, info, operation.answer)):
            return core
        raise _nameless(reply, info, body)
    arguments = links.arguments(link, body, request.arguments, task_id)
    core.handle = handle._replace(id=task_id, arguments=plain(arguments), link=name)
    core.submitted(body, typed)
    return core


def _accept(journal: Journal, core: TaskCore, owner: str) -> None:
    try:
        if core.handle.id:
            journal.accepted(core.handle, owner)
        else:  # answered at once: there is nothing to wait for
            journal.forget([core.handle.attempt])
    except JournalError as error:  # the task is paid: its handle must reach the caller all the same
        warnings.warn(f"A task was accepted, but: {error} Keep its token: {encode(core.handle)}", stacklevel=2)


def _handle(client: Base, request: Request, attempt: str) -> Handle:
    gateway = client._gateway
    repeated = {
        member: value
        for member in gateway.repeated_members
        if isinstance(value := request.arguments.get(member), str) and value
    }
    host = host_of(gateway.base_url)
    return Handle(
        gateway.id, host, fingerprint(gateway.key()), request.operation.id, "", {}, repeated, clock().wall(), attempt
    )


def _nameless(reply: Reply, info: ResponseInfo, body: Any) -> UnexpectedContentError:
    return UnexpectedContentError(
        "the gateway took the request, but its answer names no task",
        context=info.context, billed=None, status_code=reply.status_code, body=body,
    )  # fmt: skip


def _not_accepted(journal: Journal, attempt: str, *, lost: bool) -> None:
    # An error here must not hide what became of the submit. The row then stays `prepared`, which means `unknown` once this
    # process has ended.
    with suppress(JournalError):
        journal.unknown(attempt) if lost else journal.refused(attempt)
