"""Asking for the state of a task: the exchange of one poll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._answer import answer
from .._commands import Flow
from .._errors import APIError, NotFoundError
from .._operation import Operation
from .._options import CallOptions, Timeout
from .._request import Request, build
from . import links
from .token import Handle

if TYPE_CHECKING:
    from .._reply import Reply, ResponseInfo
    from .core import TaskCore

__all__ = ["Asked", "asked"]

_ANSWER = 60.0
"""Seconds of silence after which a poll has failed."""

Asked = tuple[Request, "Reply", "ResponseInfo"]


def asked(core: TaskCore) -> Flow[Asked]:
    """Ask once; where the task is not found, by the other link to it, if there is one, which is kept when it finds it."""
    other = _fallback(core)
    if other is None:
        return (yield from _once(core))
    try:
        return (yield from _found(core))
    except APIError as missing:
        if not isinstance(missing, NotFoundError) and missing.kind != "not_found":
            raise
        primary, (core.handle, core.poll_operation) = (core.handle, core.poll_operation), other
        try:
            return (yield from _found(core))
        except APIError as error:
            core.handle, core.poll_operation = primary
            raise missing from error


def _found(core: TaskCore) -> Flow[Asked]:
    """Ask once, and raise what an answer with HTTP 200 may say instead of the task."""
    request, reply, info = yield from _once(core)
    answer(core.poll_operation, reply, info, None)
    return request, reply, info


def _once(core: TaskCore) -> Flow[Asked]:
    request = build(core.poll_operation, core.handle.arguments)
    request = request._replace(arguments={**core.handle.repeated, **request.arguments})
    options = CallOptions(max_retries=0, timeout=_patient(core.client._timeout))
    reply, info = yield from core.client._exchange(request, options, streaming=False)
    return request, reply, info


def _fallback(core: TaskCore) -> tuple[Handle, Operation] | None:
    """The task as the other link knows it: of the exchange that made it only the id is known any more."""
    from maaskit_api.operations import OPERATIONS

    polled_by = core.operation.links.get(core.handle.link)
    if polled_by is None or polled_by.fallback is None:
        return None
    link = core.operation.links[polled_by.fallback]
    operation = OPERATIONS[link.operation]
    shared = {key: value for key, value in core.handle.arguments.items() if key in operation.arguments}
    arguments = {**shared, **links.arguments(link, None, {}, core.handle.id)}
    return core.handle._replace(link=polled_by.fallback, arguments=arguments), operation


def _patient(timeout: Timeout) -> Timeout:
    """The limits of a poll: a state is a short answer, and the deadline must not wait for one that never comes."""
    read = _ANSWER if timeout.read is None else min(timeout.read, _ANSWER)
    return timeout._replace(read=read)
