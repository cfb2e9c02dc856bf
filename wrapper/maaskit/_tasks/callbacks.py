"""From what a gateway POSTs to a webhook to typed values: pure, by the rules of the description."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any, NamedTuple

from .._answer import decoded
from .._errors import InvalidRequestError, WebhookError
from .._json import loads, text_of
from .._model import Model
from .._operation import Operation
from .._pointer import first
from .._protocol import State, TaskProtocol, Webhook
from .._secret import Secret
from . import notices
from .files import TaskFile, as_file, ends_at
from .notices import Challenge, Notification
from .reading import Reading, identifier, read

__all__ = ["TaskCallback", "is_called_back", "parse", "payload_of", "possible_ids", "read_payload"]

_LONGEST_ID = 512
_GOING_ON = ("needs_input", "running", "queued")


class TaskCallback(NamedTuple):
    """What a callback claims about a task. No vendor signs these: believe only what a poll says (`client.tasks.resume`).

    Attributes:
        task_id: The gateway's id of the task.
        state: `queued`, `running`, `needs_input`, `succeeded`, `failed`, `canceled` or `expired`.
        word: The vendor's own word for the state.
        known: Whether the word is a documented one; if not, `state` is `running`.
        progress: From 0 to 1; None when the payload does not tell.
        message: Why it failed, in the vendor's words.
        code: The vendor's own error code.
        files: The results, as a `Task` has them; a file with `link` comes by a call of its own.
        result: The payload, typed: a model of the description.
        raw: The payload as received.
        operations: Ids of the polls that such a task may have; one when an operation was named or the shape leaves no
            choice.
        token: Finds the task (`client.tasks.resume(token)`) when it is known here: a `WebhookApp` knows the tasks that
            its client waits for or has in its journal.
    """

    task_id: str
    state: State
    word: str | None
    known: bool
    progress: float | None
    message: str | None
    code: str | int | None
    files: tuple[TaskFile, ...]
    result: Any
    raw: Any
    operations: tuple[str, ...]
    token: str | None = None

    @property
    def ended(self) -> bool:
        """Whether it claims an end."""
        return self.known and self.state not in _GOING_ON

    def __repr__(self) -> str:
        first, more = ", ".join(map(repr, self.operations[:2])), len(self.operations) - 2
        return f"TaskCallback({self.task_id!r}, {self.state}, operations=({first}{f', and {more} more' if more > 0 else ''}))"


class _Candidate(NamedTuple):
    """One way to read a payload."""

    poll: Operation
    task_id: str
    reading: Reading
    body: Any
    """The payload in its place in the answer of the poll."""

    @property
    def typed(self) -> Any:
        webhook = _webhook(self.poll)
        found = decoded(self.poll.answer, self.body)
        for token in _tokens(webhook.at):
            found = found[int(token)] if isinstance(found, list) else found[token]
        return decoded(None, found)

    @property
    def fit(self) -> tuple[bool, int, int]:
        """How much of the payload is understood: its state, results in it, its members."""
        typed = self.typed
        members = len(typed.raw) - len(typed.additional_properties) if isinstance(typed, Model) else 0
        return self.reading.known, sum(found.link is None for found in self.reading.results), members


def parse(
    body: bytes, *, headers: Mapping[str, str] | None = None, operation: str | None = None, secret: str | None = None
) -> TaskCallback | Notification | Challenge:
    """Read what a gateway POSTed to a webhook: a task's callback, a notification of the account, or a trial of the URL.

    Args:
        body: The request body, byte for byte as it came.
        headers: The request's headers (their case does not matter); needed to check a signature.
        operation: Id of the operation that submitted the task or polls it, when the URL tells; without it, the shape of
            the payload decides.
        secret: What notifications of the account are signed with. Unsigned ones are refused then. (Callbacks of tasks are
            not signed by any vendor; who knows the URL can send them.)

    Returns:
        A `TaskCallback`, a `Notification`, or a `Challenge`, whose `reply` must be the answer.

    Raises:
        WebhookError: It is no JSON, no object, of no known shape, or its signature is missing or wrong.
        InvalidRequestError: There is no such operation, or it makes no task that is called back.
    """
    hidden = None if secret is None else Secret(secret)
    return read_payload(payload_of(body), body, headers=headers, operation=operation, secret=hidden)


def payload_of(body: bytes) -> dict[str, Any]:
    """The JSON object that a body holds.

    Raises:
        WebhookError: It holds none.
    """
    try:
        payload = loads(text_of(body))
    except ValueError as error:
        raise WebhookError(f"The body of the callback can't be read as JSON: {error}.", reason="json") from error
    if type(payload) is not dict:
        raise WebhookError("The body of the callback is JSON, but no object.", reason="shape")
    return payload


def read_payload(
    payload: dict[str, Any],
    body: bytes,
    *,
    headers: Mapping[str, str] | None = None,
    operation: str | None = None,
    secret: str | None = None,
) -> TaskCallback | Notification | Challenge:
    """`parse`, of a body that is decoded already."""
    candidates = _candidates(payload, None if operation is None else _poll_of(operation))
    if (callback := _chosen(payload, candidates, named=operation is not None)) is not None:
        return callback
    told = notices.read(payload, body, headers or {}, secret)
    if told is not None:
        return told
    raise WebhookError(
        "The payload of the callback is of no known shape. If a task's id and state are in it, name the operation.",
        reason="shape",
    )


def is_called_back(operation: str) -> bool:
    """Whether it is an operation whose tasks are called back."""
    return _poll_id(operation) in _polls()


def possible_ids(payload: dict[str, Any]) -> tuple[str, ...]:
    """What may be the id of a task in a payload, by the rules of any poll."""
    found = (task_id for poll in _polls().values() for _, task_id in _placed(_webhook(poll), payload))
    return tuple(dict.fromkeys(found))


def _chosen(payload: dict[str, Any], candidates: list[_Candidate], *, named: bool) -> TaskCallback | None:
    """The callback, read in the way that understands most of it."""
    if not candidates:
        return None
    best = max(candidate.fit for candidate in candidates)
    if not best[0] and not named and len({_manner(candidate.poll) for candidate in candidates}) > 1:
        return None  # an unknown word, and several vendors who might have said it
    equal = [candidate for candidate in candidates if candidate.fit == best]
    # Words that mean an end in one place and none in another: an end is told by the next poll anyway.
    chosen = next((one for state in _GOING_ON for one in equal if one.reading.state == state), equal[0])
    reading, protocol = chosen.reading, _protocol(chosen.poll)
    return TaskCallback(
        chosen.task_id,
        reading.state,
        reading.word,
        reading.known,
        reading.progress,
        reading.message,
        reading.code,
        tuple(as_file(found, ends_at(reading.expires_at, protocol)) for found in reading.results),
        chosen.typed,
        payload,
        tuple(dict.fromkeys(candidate.poll.id for candidate in equal)),
    )


def _candidates(payload: dict[str, Any], named: Operation | None) -> list[_Candidate]:
    found = []
    for poll in _polls().values() if named is None else (named,):
        for body, task_id in _placed(_webhook(poll), payload):
            reading = read(_protocol(poll), body, task_id)
            if reading is not None:
                found.append(_Candidate(poll, task_id, reading, body))
                break
    return found


def _placed(webhook: Webhook, payload: dict[str, Any]) -> Iterator[tuple[Any, str]]:
    """(answer of the poll, id): the payload in its place, or the payload as the whole answer, as some senders have it."""
    body: Any = payload
    for token in reversed(_tokens(webhook.at)):
        body = [body] if token == "0" else {token: body}
    for answer in (body, payload) if webhook.at else (payload,):
        task_id = identifier(first(answer, webhook.at + webhook.id))
        if task_id is not None and len(task_id) <= _LONGEST_ID:
            yield answer, task_id


def _tokens(at: str) -> list[str]:
    """The steps to a payload; one task of a list is the only one of its list."""
    return ["0" if token == "*" or token.isdigit() else token for token in at.split("/")[1:]]


@cache
def _polls() -> Mapping[str, Operation]:
    """The polls whose tasks are called back, by id."""
    from maaskit_api.operations import OPERATIONS

    return {
        id: operation for id, operation in OPERATIONS.items() if operation.task is not None and operation.task.webhook
    }


def _poll_of(operation: str) -> Operation:
    """The poll of an operation, which may be the poll itself."""
    if (poll := _polls().get(_poll_id(operation))) is None:
        raise InvalidRequestError(f"There is no operation {operation!r} whose tasks are called back.")
    return poll


def _poll_id(operation: str) -> str:
    from maaskit_api.operations import OPERATIONS

    known = OPERATIONS.get(operation)
    link = known.links.get("poll") if known is not None else None
    return operation if link is None else link.operation


def _manner(poll: Operation) -> tuple[Any, ...]:
    """What the polls of one vendor have in common."""
    protocol = _protocol(poll)
    return protocol.webhook, protocol.status, tuple(sorted(protocol.states.items()))


def _protocol(poll: Operation) -> TaskProtocol:
    assert poll.task is not None
    return poll.task


def _webhook(poll: Operation) -> Webhook:
    webhook = _protocol(poll).webhook
    assert webhook is not None
    return webhook
