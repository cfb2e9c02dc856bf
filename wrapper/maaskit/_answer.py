"""From a reply to what the caller gets: a decoded answer or an error of the tree. Pure."""

from __future__ import annotations

from http import HTTPStatus
from typing import Any, TypeVar

from . import _error_shapes
from ._binary import BinaryContent
from ._errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    EnvelopeError,
    ErrorContext,
    SubmitOutcomeUnknown,
    UnexpectedContentError,
    status_error_class,
)
from ._json import NOT_JSON, loaded
from ._known_errors import KnownError, known_error
from ._model import Model, Spec, decoder
from ._operation import Envelope, Operation
from ._pointer import first
from ._reply import Reply, ResponseInfo, TransportFailure
from ._retry import may_send_again, outcome_unknown, retry_after

__all__ = ["answer", "decoded", "envelope_error", "failure", "hidden", "known_outcome", "no_stream", "send_again"]

E = TypeVar("E", bound=APIError)

_FAILURES: dict[str, type[APIError]] = {"timeout": APITimeoutError, "unfit": UnexpectedContentError}
_PAGES = ("text/html", "application/xhtml+xml")


def answer(operation: Operation, reply: Reply, info: ResponseInfo, spec: Spec) -> Any:
    """The typed answer of a reply with a 2XX status.

    Raises:
        EnvelopeError: The body reports a failure.
        UnexpectedContentError: The body is not what was asked for.
    """
    try:
        return _answer(operation, reply, info, spec)
    except APIError as error:
        # The same error, without the frames that hold the body: it may repeat the key.
        raise hidden(error, reply.secret).with_traceback(None)  # noqa: B904


def _answer(operation: Operation, reply: Reply, info: ResponseInfo, spec: Spec) -> Any:
    context = info.context
    content = reply.content or b""
    if operation.binary and reply.media_type != "application/json":
        if reply.media_type in _PAGES:
            raise _unexpected(operation, context, reply, content)
        return BinaryContent(content, reply.media_type or "application/octet-stream", info)
    if operation.text is not None and reply.media_type.startswith("text/") and reply.media_type not in _PAGES:
        return _with_info(decoded(spec, {operation.text.member: content.decode("utf-8", "replace")}), info)
    if not content and operation.answer is None and not operation.binary:
        content = b"{}"  # an answer of which nothing is described may as well be empty
    body = loaded(content)
    if body is NOT_JSON:
        raise _unexpected(operation, context, reply, content)
    failed = envelope_error(operation, body, context, reply.status_code)
    if failed is not None and not _tells_state(operation, body):
        raise failed
    if operation.binary and operation.answer is None:
        raise _unexpected(operation, context, reply, content)
    return _with_info(decoded(spec, body), info)


def _tells_state(operation: Operation, body: Any) -> bool:
    """Whether an answer is the state of a task, which may well be that it failed: then the query itself has not."""
    if operation.task is None and "poll" not in operation.links:
        return False
    from ._tasks.reading import tells_state

    return tells_state(operation, body)


def decoded(spec: Spec, value: Any) -> Any:
    """Apply a decode spec to a JSON value; an object of no documented kind becomes a bare `Model`."""
    decode = decoder(spec)
    result = value if decode is None else decode(value)
    return Model.from_dict(result) if type(result) is dict else result


def envelope_error(operation: Operation, body: Any, context: ErrorContext, status_code: int) -> EnvelopeError | None:
    """The failure that a body with HTTP 200 reports by one of the operation's rules, if any."""
    if type(body) is not dict:
        return None
    for rule in operation.envelope:
        if _fails(rule, body):
            detail = _error_shapes.detail(body)
            message, code = first(body, rule.message), first(body, rule.code)
            message = message if isinstance(message, str) and message else detail.message
            code = code if isinstance(code, (str, int)) else detail.code
            known = known_error(operation.id, status_code, code, message)
            return EnvelopeError(
                message,
                context=context._replace(request_id=context.request_id or _error_shapes.request_id({}, body)),
                billed=False,
                retryable=known is not None and known.retry is True,
                status_code=status_code,
                code=code,
                type=detail.type,
                param=detail.param,
                body=body,
                known=known,
            )
    return None


def _fails(rule: Envelope, body: dict[str, Any]) -> bool:
    value = first(body, rule.pointer)
    if value is None:
        return False
    if rule.present:
        return value not in ("", {}, [], False)
    if rule.below is not None:
        return isinstance(value, (int, float)) and value < rule.below
    if rule.one_of:
        return value in rule.one_of
    return bool(rule.not_in) and value not in rule.not_in


def no_stream(operation: Operation, context: ErrorContext, reply: Reply) -> APIError:
    """HTTP 200 that is no event stream: an error in JSON, or something else."""
    content = reply.content or b""
    failed = envelope_error(operation, _error_shapes.parsed_body(content), context, reply.status_code)
    return failed or _unexpected(operation, context, reply, content)


def _unexpected(operation: Operation, context: ErrorContext, reply: Reply, content: bytes) -> UnexpectedContentError:
    """HTTP 200 with a body that is not what was asked for."""
    body = _error_shapes.parsed_body(content)
    if not content:
        what = "the gateway answered with an empty body"
    elif "json" in reply.media_type and isinstance(body, str):
        what = f"the answer is not valid JSON; it may have been cut off: {_error_shapes.detail(body).message}"
    else:
        kind = reply.media_type or "no media type"
        what = f"the gateway answered {kind}, which is not what was asked for: {_error_shapes.detail(body).message}"
    return UnexpectedContentError(
        what, context=context, billed=None if operation.billed else False, status_code=reply.status_code, body=body
    )


def known_outcome(outcome: Reply | TransportFailure) -> Reply | TransportFailure:
    """What can be said although an answer broke off: an error is told by its status, and JSON that is whole is an answer
    (of a wrong Content-Length, say), which may have been paid."""
    partial = None if isinstance(outcome, Reply) or outcome.kind == "unfit" else outcome.partial
    if partial is None:
        return outcome
    succeeded = 200 <= partial.status_code < 300
    body = _error_shapes.parsed_body(partial.content or b"")
    whole = bool(body) and isinstance(body, (dict, list))
    return partial if whole or not succeeded else outcome


def send_again(operation: Operation, outcome: Reply | TransportFailure) -> bool:
    """Whether sending the same request again can't be paid twice, and may help."""
    if isinstance(outcome, TransportFailure):
        return may_send_again(operation, outcome, recognised=False)
    detail = _error_shapes.detail(_error_shapes.error_body(outcome.content or b""))
    return _may_send_again(operation, outcome, detail, _known(operation, outcome, detail))


def _may_send_again(
    operation: Operation, reply: Reply, detail: _error_shapes.ErrorDetail, known: KnownError | None
) -> bool:
    return may_send_again(operation, reply, detail.recognised, None if known is None else known.retry)


def _known(operation: Operation, reply: Reply, detail: _error_shapes.ErrorDetail) -> KnownError | None:
    return known_error(operation.id, reply.status_code, detail.code, detail.message)


def failure(
    operation: Operation, outcome: Reply | TransportFailure, context: ErrorContext, *, secret: str = ""
) -> APIError:
    """The error for an outcome that is no success. `secret` never shows in it."""
    return hidden(_failure(operation, outcome, context), secret)


def _failure(operation: Operation, outcome: Reply | TransportFailure, context: ErrorContext) -> APIError:
    if isinstance(outcome, TransportFailure):
        return _connection_error(operation, outcome, context)
    body = _error_shapes.error_body(outcome.content or b"")
    detail = _error_shapes.detail(body)
    context = context._replace(request_id=_error_shapes.request_id(outcome.headers, body))
    code = outcome.status_code
    message = detail.message
    if 300 <= code < 400:
        target = outcome.headers.get("location", "nowhere").partition("?")[0]
        message = f"the gateway redirects to {target}; check the base URL"
    elif code == HTTPStatus.PROXY_AUTHENTICATION_REQUIRED:
        message = f"a proxy wants a user and a password: {message}"
    known = _known(operation, outcome, detail)
    error = status_error_class(code, known and known.kind)(
        message,
        context=context,
        billed=False if code < 500 or code == 503 or not operation.billed else None,
        retryable=_may_send_again(operation, outcome, detail, known),
        status_code=code,
        code=detail.code,
        type=detail.type,
        param=detail.param,
        body=body,
        retry_after=retry_after(outcome.headers),
        known=known,
    )
    if outcome_unknown(operation, outcome, detail.recognised):
        why = "the answer came from a proxy or a crash, not from the gateway's own check"
        if code == HTTPStatus.SEE_OTHER:
            why = "the answer says that the outcome stands elsewhere, so there may be one"
        return _unknown(error, why, known)
    return error


def _connection_error(operation: Operation, outcome: TransportFailure, context: ErrorContext) -> APIError:
    partial = outcome.partial
    body = None if partial is None else _error_shapes.parsed_body(partial.content or b"")
    if partial is not None:
        context = context._replace(request_id=_error_shapes.request_id(partial.headers, body))
    error = _FAILURES.get(outcome.kind, APIConnectionError)(
        str(outcome),
        context=context,
        status_code=None if partial is None else partial.status_code,
        body=body or None,
        billed=None if outcome.sent and operation.billed else False,
        retryable=may_send_again(operation, outcome, recognised=False),
    )
    error.__cause__ = outcome.__cause__ or outcome
    if outcome_unknown(operation, outcome, recognised=False):
        lost = "did not come whole; .body holds what came" if body else "never came"
        came = "could not be taken" if outcome.kind == "unfit" else lost
        return _unknown(error, f"the request was sent, but its answer {came}")
    return error


def _unknown(cause: APIError, why: str, known: KnownError | None = None) -> SubmitOutcomeUnknown:
    error = SubmitOutcomeUnknown(
        f"{why} ({cause.message})",
        context=cause.context,
        billed=None,
        retryable=False,
        status_code=cause.status_code,
        code=cause.code,
        type=cause.type,
        body=cause.body,
        known=known,
    )
    error.__cause__ = cause
    return error


def hidden(error: E, secret: str) -> E:
    """The error, and the one behind it, without the key in them."""
    for name in ("message", "code", "type", "param", "body"):
        setattr(error, name, _error_shapes.without(secret, getattr(error, name)))
    error.context = error.context._replace(request_id=_error_shapes.without(secret, error.context.request_id))
    error.args = (error.message,)
    if isinstance(error.__cause__, APIError):
        hidden(error.__cause__, secret)
    return error


def _with_info(result: Any, info: ResponseInfo) -> Any:
    if isinstance(result, Model):
        result.last_response = info
    return result
