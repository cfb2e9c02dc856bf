"""Every error of maaskit.

MaaskitError
├── ConfigurationError            no key, no gateway, an option that makes no sense; nothing was sent
├── InvalidRequestError           an argument is unknown, missing or of the wrong kind; nothing was sent
├── DecodeError                   strict decoding found a difference (tests)
├── TokenError                    a task's token is damaged, or belongs to another gateway or key; nothing was sent
├── JournalError                  the journal can't be read or written; nothing was sent
├── WebhookError                  what came to a webhook can't be read, or is not signed as it should be
├── TaskError                     something about a task (maaskit._tasks.errors)
│   ├── TaskFailed, TaskCanceled, TaskExpired     it ended without a result
│   ├── TaskNeedsInput            it goes on only after a second call
│   ├── TaskTimeout               it has not ended at the deadline; it goes on
│   ├── PollFailed                the gateway does not tell its state; it goes on as far as is known
│   ├── NotReady                  it has no results yet
│   └── DeliveryError             a result can't be fetched or written
└── APIError                      something went wrong while talking to a gateway
    ├── APIConnectionError        no connection, or it broke
    │   └── APITimeoutError       no connection or no answer in time
    ├── SubmitOutcomeUnknown      a paid request was sent and its answer lost: it may have been accepted
    ├── StatusError               the gateway answered with an error status
    │   ├── BadRequestError 400, AuthenticationError 401, PermissionDeniedError 403, NotFoundError 404,
    │   ├── RequestTimeoutError 408, ConflictError 409, UnprocessableEntityError 422, RateLimitError 429
    │   ├── QuotaExceededError    the money is used up, whatever the status (a PermissionDeniedError)
    │   └── ServerError           5xx
    ├── EnvelopeError             HTTP 200 whose body reports a failure
    ├── UnexpectedContentError    HTTP 200 whose body is not what was asked for (an HTML page, broken JSON)
    └── StreamError               a stream that had begun went wrong
        ├── StreamFailed          the gateway reported an error inside the stream
        └── StreamInterrupted     the stream ended before the answer was complete
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple

if TYPE_CHECKING:
    from ._known_errors import Kind, KnownError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "DecodeError",
    "EnvelopeError",
    "ErrorContext",
    "InvalidRequestError",
    "JournalError",
    "MaaskitError",
    "NotFoundError",
    "PermissionDeniedError",
    "QuotaExceededError",
    "RateLimitError",
    "RequestTimeoutError",
    "ServerError",
    "StatusError",
    "StreamError",
    "StreamFailed",
    "StreamInterrupted",
    "SubmitOutcomeUnknown",
    "TokenError",
    "UnexpectedContentError",
    "UnprocessableEntityError",
    "WebhookError",
    "adds",
    "printable",
    "status_error_class",
]


class MaaskitError(Exception):
    """Base of every error that maaskit raises."""


class ConfigurationError(MaaskitError):
    """The client can't work as it is set up: no key, no gateway, an option that makes no sense. Nothing was sent."""


class InvalidRequestError(MaaskitError, ValueError):
    """An argument is unknown, missing or of the wrong kind. Nothing was sent."""


class DecodeError(MaaskitError, ValueError):
    """An answer differs from its description. Raised only where strictness was asked for."""


class TokenError(MaaskitError, ValueError):
    """A task's token is damaged, from a newer version, or belongs to another gateway or key. Nothing was sent."""


class JournalError(MaaskitError):
    """The journal can't be opened, read or written. A submit that could not be written down was not sent."""


class WebhookError(MaaskitError, ValueError):
    """What came to a webhook can't be read, or is not signed as it should be. Nothing was done about it.

    Attributes:
        reason: `json` (no JSON), `shape` (no object, or nothing that the description knows) or `signature`.
    """

    def __init__(self, message: str, *, reason: str = "shape") -> None:
        super().__init__(message)
        self.reason = reason


class ErrorContext(NamedTuple):
    """Where an error happened."""

    gateway: str
    operation: str
    request_id: str | None = None
    attempt_id: str | None = None
    attempts: int = 1


class APIError(MaaskitError):
    """Something went wrong while talking to a gateway.

    Attributes:
        message: What happened, in the gateway's words where it said something.
        gateway, operation, request_id: Where.
        status_code: HTTP status, when there was an answer.
        code: The gateway's own error code.
        type: The gateway's own class of error.
        param: The request member at fault, when the gateway named one.
        meaning: What the gateway's documentation says of this error; None when it is not documented.
        kind: What has to be done about a documented error: `authentication`, `permission`, `quota`, `rate_limit`,
            `not_found`, `invalid`, `moderation` or `unavailable`; None where that is not known.
        body: The answer's body as received (decoded JSON, or text); None without an answer.
        billed: Whether it was charged: True, False, or None when that can't be known.
        retryable: Whether the same request may succeed later without being paid twice.
        retry_after: Seconds after which the gateway wants to be asked again; None when it did not say.
        attempt_id: This call's own id, as it stands in the log.
        attempts: How often the request was sent.
    """

    advice: ClassVar[str] = ""

    def __init__(
        self,
        message: str,
        *,
        context: ErrorContext,
        billed: bool | None = None,
        retryable: bool = False,
        status_code: int | None = None,
        code: str | int | None = None,
        type: str | None = None,
        param: str | None = None,
        body: Any = None,
        retry_after: float | None = None,
        known: KnownError | None = None,
    ) -> None:
        message = printable(message)
        super().__init__(message)
        self.message = message
        self.context = context
        self.billed = billed
        self.retryable = retryable
        self.status_code = status_code
        self.code = printable(code) if isinstance(code, str) else code
        self.type = type and printable(type)
        self.param = param and printable(param)
        self.body = body
        self.retry_after = retry_after
        self.meaning = None if known is None else known.meaning
        self.kind: Kind | None = None if known is None else known.kind

    @property
    def gateway(self) -> str:
        """Id of the gateway."""
        return self.context.gateway

    @property
    def operation(self) -> str:
        """Id of the operation: the dotted path of the call."""
        return self.context.operation

    @property
    def request_id(self) -> str | None:
        """The gateway's id of the request, to quote to its support."""
        return self.context.request_id

    @property
    def attempt_id(self) -> str | None:
        """This call's own id."""
        return self.context.attempt_id

    @property
    def attempts(self) -> int:
        """How often the request was sent."""
        return self.context.attempts

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        if self.retry_after is not None:
            return f"Ask again in {self.retry_after:g} s."
        return self.advice

    @property
    def headline(self) -> str:
        """What happened, in one line: status, code and message."""
        status = f"HTTP {self.status_code}" if self.status_code is not None else ""
        code = f"code {self.code}" if self.code not in (None, "") else ""
        head = ", ".join(part for part in (status, code) if part)
        return f"{head}: {self.message}" if head else self.message

    def __str__(self) -> str:
        where = f"{self.gateway}, {self.operation}"
        if self.request_id:
            where += f", request id {self.request_id}"
        if self.attempts > 1:
            where += f", {self.attempts} attempts"
        lines = [self.headline]
        if adds(self.meaning, self.message):
            lines.append(f"  meaning: {self.meaning}")
        lines.append(f"  where:   {where}")
        lines.append(f"  charged: {'unknown' if self.billed is None else 'yes' if self.billed else 'no'}")
        if self.next_step():
            lines.append(f"  next:    {self.next_step()}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:  # keyword-only arguments: the default would lose them (process pools)
        return _rebuild, (type(self), self.message, self.__dict__)


def _documented_step(error: APIError) -> str | None:
    if error.kind is None:
        return None
    from ._known_errors import next_step

    return next_step(error.kind, error.operation, asked_to_wait=error.retry_after is not None)


def printable(text: str) -> str:
    """The text without halves of characters, which JSON may hold and no terminal or file takes."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-8", "replace").decode()
    return text


def adds(meaning: str | None, message: str) -> bool:
    """Whether the documented meaning of an error says more than the gateway's message."""
    return bool(meaning) and str(meaning).rstrip(".").lower() not in message.lower()


def _rebuild(kind: type[APIError], message: str, state: dict[str, Any]) -> APIError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


class APIConnectionError(APIError):
    """The gateway could not be reached, or the connection broke before the answer was complete."""

    advice = "Check the network, the base URL and the proxy settings, then call again."


class APITimeoutError(APIConnectionError):
    """No connection or no answer in time."""

    advice = (
        "Call again. If it stays so: check the network and the proxy settings, or give a slow model a longer timeout=."
    )


class SubmitOutcomeUnknown(APIError):
    """A request that costs money was sent, and its answer was lost. It was not sent again, so it was paid at most once."""

    advice = (
        "Do not send it again blindly: look in the gateway's task list or usage log whether it was accepted, "
        "then decide. The cause of this error says what broke."
    )
    journaled: bool = False
    """Whether the submit stands in a journal, so that `client.tasks.reconcile(error)` can look for it."""

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        if self.journaled:
            return (
                "Do not send it again blindly: client.tasks.reconcile(error) looks for the job at the gateway "
                f"(attempt {self.attempt_id} in the journal); else look in its task list or usage log, then decide."
            )
        return super().next_step()


class StatusError(APIError):
    """The gateway answered with an error status."""

    advice = "The gateway's message says what it wants."

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        status = self.status_code or 0
        own = _STATUS_STEPS.get(300 if 300 <= status < 400 else status)
        return _documented_step(self) or own or super().next_step()


_STATUS_STEPS = {
    300: "Check the base URL: redirects are not followed, since the key must not go elsewhere.",
    407: "Give the proxy's user and password: proxy='http://user:password@host:port', or in HTTPS_PROXY.",
}
"""For statuses without a class of their own."""


class BadRequestError(StatusError):
    """400: the gateway does not accept the request as it is."""

    advice = "Correct the request; the gateway's message says where."


class AuthenticationError(StatusError):
    """401: the key is missing, wrong or expired."""

    advice = "Check the key and that it belongs to this gateway; auth= selects how it is sent."


class PermissionDeniedError(StatusError):
    """403: the key may not use this model, or the quota is used up."""

    advice = "Check the account's balance and which models the key may use."


class QuotaExceededError(PermissionDeniedError):
    """The money or quota of the account or key is used up, whatever the status (402, 403, 429): waiting does not help.

    Told at HTTP 200, in a stream or of a task, it is the error of that place, with `kind` `quota`.
    """


class NotFoundError(StatusError):
    """404: the gateway knows neither the route nor the model or task."""

    advice = "Check the model's or task's name, the base URL, and that this gateway offers the operation."


class RequestTimeoutError(StatusError):
    """408: the gateway did not receive the whole request in time."""

    advice = "Call again."


class ConflictError(StatusError):
    """409: the request collides with another one."""


class UnprocessableEntityError(StatusError):
    """422: the request is well formed but can't be served."""

    advice = "Correct the request; the gateway's message says where."


class RateLimitError(StatusError):
    """429: too many requests, or a quota is used up (where that is known: `QuotaExceededError`)."""

    advice = "Wait and call again, or send fewer requests at once."


class ServerError(StatusError):
    """5xx: the gateway or the vendor behind it failed."""

    advice = "Try again later, or another model."


_STATUS_CLASSES: dict[int, type[StatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    408: RequestTimeoutError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


_KIND_CLASSES: dict[Kind | None, type[StatusError]] = {"quota": QuotaExceededError, "permission": PermissionDeniedError}
"""What some vendors tell as 429 although waiting does not help."""


def status_error_class(status_code: int, kind: Kind | None = None) -> type[StatusError]:
    """The class of error for an HTTP status (RFC 9110, section 15), or for a kind that counts more than it."""
    if kind in _KIND_CLASSES:
        return _KIND_CLASSES[kind]
    return _STATUS_CLASSES.get(status_code) or (ServerError if status_code >= 500 else StatusError)


class EnvelopeError(APIError):
    """HTTP 200 whose body reports a failure."""

    advice = "The gateway's message says what it wants."

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        return _documented_step(self) or super().next_step()


class UnexpectedContentError(APIError):
    """The answer is not what was asked for: an HTML page, broken JSON, an unknown media type. `body` holds it."""

    advice = (
        "Check the base URL (a web page often means a wrong host or a login wall in between). If the call costs money, "
        "look in the gateway's usage log before you send it again."
    )


class StreamError(APIError):
    """A stream that had begun went wrong.

    Attributes:
        text: The text received so far.
        partial: The answer accumulated so far, or None when nothing was.
    """

    text: str = ""
    partial: Any = None


class StreamFailed(StreamError):
    """The gateway reported an error inside the stream."""

    advice = "What was received so far is in .text and .partial; it may have been charged."


class StreamInterrupted(StreamError):
    """The stream ended, broke or stalled before the answer was complete."""

    advice = "What was received so far is in .text and .partial and may have been charged; do not act on a cut answer."
