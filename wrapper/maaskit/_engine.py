"""The course of one call, without doing any of it: what to send, how long to pause, what it comes to.

`exchange` is a generator of commands. A driver (sync or async, `_client`) carries each out and sends the outcome back in.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping

from . import _error_shapes
from ._answer import failure, hidden, known_outcome, no_stream, send_again
from ._commands import Flow, Pause, Send
from ._errors import ErrorContext
from ._gateway import Gateway
from ._options import CallOptions, Timeout
from ._reply import Reply, ResponseInfo, TransportFailure
from ._request import Request
from ._retry import RetryPolicy

__all__ = ["exchange", "new_attempt", "request_headers"]


def new_attempt() -> str:
    """An id for a call: 64 random bits."""
    return os.urandom(8).hex()


def exchange(
    request: Request,
    gateway: Gateway,
    options: CallOptions,
    policy: RetryPolicy,
    default_headers: Mapping[str, str],
    timeout: Timeout,
    *,
    streaming: bool,
    log: Callable[[str], None],
    attempt_id: str | None = None,
) -> Flow[tuple[Reply, ResponseInfo]]:
    """Send a request until it is answered with success, or raise the error that it comes to."""
    operation = request.operation
    attempt_id = attempt_id or new_attempt()
    if options.max_retries is not None:
        policy = policy._replace(max_retries=options.max_retries)
    attempt = 0
    while True:
        attempt += 1
        credential = gateway.credential(operation)
        headers = request_headers(request, gateway.headers(request, credential), default_headers, options.extra_headers)
        log(f"{attempt_id} {operation.id}: {request.method} {gateway.base_url}{request.path}, attempt {attempt}")
        outcome = known_outcome((yield Send(request, headers, options.timeout or timeout, streaming)))
        log(f"{attempt_id} {operation.id}: {_said(outcome)}")
        if isinstance(outcome, Reply) and 200 <= outcome.status_code < 300:
            info = _info(outcome, gateway, request, attempt, attempt_id)
            if streaming and outcome.content is not None:
                raise hidden(no_stream(operation, info.context, outcome), credential)
            return outcome._replace(secret=credential), info
        pause = None
        if request.repeatable and send_again(operation, outcome):
            pause = policy.pause(attempt, outcome if isinstance(outcome, Reply) else None)
        if pause is None:
            context = ErrorContext(gateway.id, operation.id, None, attempt_id, attempt)
            raise failure(operation, outcome, context, secret=credential)
        yield Pause(pause)


def request_headers(
    request: Request, own: Mapping[str, str], default: Mapping[str, str], extra: Mapping[str, str | None]
) -> dict[str, str]:
    """All headers of a request: its own, those that the gateway wants, those of the client, those of the call."""
    headers = {**request.headers, **own, **{name.lower(): value for name, value in default.items()}}
    for name, value in extra.items():
        if value is None:
            headers.pop(name.lower(), None)
        else:
            headers[name.lower()] = value
    return headers


def _info(reply: Reply, gateway: Gateway, request: Request, attempt: int, attempt_id: str) -> ResponseInfo:
    return ResponseInfo(
        reply.status_code,
        reply.headers,
        _error_shapes.request_id(reply.headers, None),
        reply.elapsed,
        attempt,
        attempt_id,
        request.operation.id,
        gateway.id,
    )


def _said(outcome: Reply | TransportFailure) -> str:
    return (
        str(outcome)
        if isinstance(outcome, TransportFailure)
        else f"HTTP {outcome.status_code} in {outcome.elapsed:.3f} s"
    )
