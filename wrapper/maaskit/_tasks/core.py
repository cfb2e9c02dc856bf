"""A task without I/O: what is known of it, and the courses of action (`Flow`) that learn more."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from .._answer import answer, decoded
from .._clock import clock
from .._commands import Flow, Pause, Work
from .._error_shapes import without
from .._errors import (
    APIError,
    ErrorContext,
    InvalidRequestError,
    JournalError,
    NotFoundError,
    TokenError,
    UnexpectedContentError,
)
from .._json import NOT_JSON, loaded, text_of
from .._known_errors import known_error
from .._operation import Operation
from .._options import CallOptions
from .._pointer import values
from .._protocol import State
from .._request import Request, build
from .._retry import retry_after
from . import links
from .asking import asked
from .errors import PollFailed, TaskCanceled, TaskError, TaskExpired, TaskFailed, TaskNeedsInput, TaskTimeout
from .files import TaskFile, as_file, ends_at
from .reading import Reading, found_results, read
from .token import Handle
from .waiting import LOOK, Pace, Waiter

if TYPE_CHECKING:
    from .._client_base import Base
    from .._reply import Reply
    from .journal import Entry, Journal

__all__ = ["TaskCore", "TaskUpdate", "UnknownStateWarning", "core_of", "journaled"]

K = TypeVar("K")

_ENDINGS: dict[State, tuple[type[TaskError], str]] = {
    "failed": (TaskFailed, "The task failed, and the gateway does not say why"),
    "canceled": (TaskCanceled, "The task was canceled"),
    "expired": (TaskExpired, "The task has expired"),
}
_warned: set[tuple[str, str]] = set()


class UnknownStateWarning(UserWarning):
    """A gateway uses a state word that the description does not know. Waiting goes on to the deadline."""


class TaskUpdate(NamedTuple):
    """What a poll told.

    Attributes:
        state: `queued`, `running`, `needs_input`, `succeeded`, `failed`, `canceled` or `expired`.
        progress: From 0 to 1; None when the gateway does not tell.
        word: The vendor's own word for the state.
        elapsed: Seconds since the task was submitted.
        task_id: Id of the task.
    """

    state: State
    progress: float | None
    word: str | None
    elapsed: float
    task_id: str


class TaskCore:
    """One task: its handle, its last known state, and what can be done about it."""

    __slots__ = (
        "_noted", "_poll_arguments", "answer", "client", "files", "handle", "operation", "poll_operation", "reading",
        "receipt", "told", "typed", "waiter",
    )  # fmt: skip

    def __init__(self, client: Base, handle: Handle, operation: Operation, poll_operation: Operation) -> None:
        self.client = client
        self.handle = handle
        self.operation = operation
        self.poll_operation = poll_operation
        self.told: State = "queued"
        """What the journal says, until this process asks."""
        self.reading: Reading | None = None
        self.files: tuple[TaskFile, ...] = ()
        self.receipt: Any = None
        """The typed answer of the submit, when this process submitted it."""
        self.answer: Any = None
        """The last answer of a poll, as received."""
        self.typed: Any = None
        """The same, decoded when first asked for."""
        self.waiter: Waiter | None = None
        """Of who waits for it now, so that a callback can hurry the next poll."""
        self._poll_arguments: Mapping[str, Any] = {}
        self._noted: tuple[State, float | None] | None = None

    @property
    def state(self) -> State:
        """Last known state."""
        return self.told if self.reading is None else self.reading.state

    @property
    def ended(self) -> bool:
        """Whether the last known state is a last one."""
        return self.reading is not None and self.reading.ended

    @property
    def result(self) -> Any:
        """The last answer of a poll, typed; None before the first."""
        if self.typed is None and self.answer is not None:
            self.typed = decoded(self.poll_operation.answer, self.answer)
        return self.typed

    @property
    def journal(self) -> Journal | None:
        """Where the task is written down."""
        return self.client._journal

    def update(self) -> TaskUpdate:
        """The last known state."""
        reading = self.reading
        progress, word = (None, None) if reading is None else (reading.progress, reading.word)
        return TaskUpdate(self.state, progress, word, self.age(), self.handle.id)

    def age(self) -> float:
        """Seconds since the submit."""
        return max(0.0, clock().wall() - self.handle.created)

    def new_waiter(self, timeout: float | None, interval: float | None) -> Waiter:
        """A machine that says when to poll."""
        assert self.poll_operation.task is not None
        if interval is not None and not interval > 0:
            raise InvalidRequestError(f"interval must be seconds above 0, not {interval!r}.")
        pace = Pace(interval=interval or self.poll_operation.task.interval)
        if interval is not None:  # who names an interval means it
            pace = pace._replace(growth=1.0)
        self.waiter = Waiter(pace, clock().now(), timeout=timeout, age=self.age())
        return self.waiter

    def submitted(self, body: Any, typed: Any) -> None:
        """Take the answer of the submit. It may say a state already, in the shape of the poll."""
        assert self.poll_operation.task is not None
        self.receipt = typed
        reading = read(self.poll_operation.task, body, self.handle.id)
        if reading is None or not reading.known:
            return
        if not reading.ended:
            self.reading = reading
        elif self.operation.id == self.poll_operation.id:  # of other submits the end is only believed from a poll
            self.reading, self.answer, self.typed = reading, body, typed
            self.files = self._plain_files(reading)

    def answered_at_once(self, body: Any, typed: Any) -> bool:
        """Take a plain answer that came although a task was asked for. Whether it is one."""
        results = tuple(found_results(self.operation.results, body))
        if results:
            self.answer, self.typed, self.receipt = body, typed, typed
            self.reading = Reading("succeeded", None, True, 1.0, None, None, results, None)
            self.files = self._plain_files(self.reading)
        return bool(results)

    def poll(self) -> Flow[float | None]:
        """Ask once. Returns the seconds after which the gateway wants to be asked again, if it said so.

        Raises:
            APIError: There was no answer that tells a state.
        """
        request, reply, info = yield from asked(self)
        operation = request.operation
        assert operation.task is not None
        body = _json(reply)
        reading = None if body is None else read(operation.task, body, self.handle.id)
        if reading is None or not reading.known:
            answer(operation, reply, info, operation.answer)  # raises what it is, if it is an error
        if reading is None:
            raise UnexpectedContentError(
                "the answer tells no state of the task", context=info.context, billed=False, status_code=200, body=body
            )
        self._poll_arguments = request.arguments
        files = (yield from self._resolved(reading, body)) if reading.state == "succeeded" else ()
        self.reading, self.answer, self.typed, self.files = reading, body, None, files
        self._warn(reading)
        yield from self._note(reading)
        return retry_after(reply.headers)

    def step(self, waiter: Waiter) -> Flow[bool]:
        """Poll once, as part of waiting. Whether the task has ended.

        Raises:
            TaskError: Waiting is over for another reason.
        """
        trouble: APIError | None = None
        if not (yield from self._may_poll()):
            waiter.skipped(clock().now())
        else:
            waiter.asked()
            try:
                wait = yield from self.poll()
            except APIError as error:
                trouble = error
                self.client._log(f"{self.handle.attempt} task {self.handle.id}: {error.message}")
                if not waiter.failed(error, clock().now()):
                    raise self.error(PollFailed, f"The state of the task can't be read: {error.headline}") from error
            else:
                assert self.reading is not None
                if self.reading.ended:
                    return True
                if self.reading.state == "needs_input":
                    raise self.error(TaskNeedsInput, self.reading.message or "The task waits for further input")
                waiter.answered(self.reading, clock().now(), wait)
        if waiter.over(clock().now()):
            why = f"it is {self.state}"
            if trouble is not None:
                why = f"it was last known to be {self.state}, and the last poll failed: {trouble.headline}"
            raise self.error(TaskTimeout, f"The task has not ended in the time given; {why}") from trouble
        return False

    def updates(self, waiter: Waiter) -> Flow[bool]:
        """Wait for the next poll and do it. Whether the task has ended."""
        while (left := waiter.due - clock().now()) > 0:
            yield Pause(min(left, LOOK) if self.client._shared.expects_callbacks else left)
        return (yield from self.step(waiter))

    def waiting(self, timeout: float | None, interval: float | None, tell: Callable[[TaskUpdate], Any]) -> Flow[None]:
        """Wait for the end.

        Raises:
            TaskError: It ended without success, or not at all.
        """
        if self.reading is not None and self.ended:
            yield from self._note(self.reading)  # the submit itself may have said the end
        else:
            waiter = self.new_waiter(timeout, interval)
            tell(self.update())
            with self.client._waiting(self):
                while not (yield from self.updates(waiter)):
                    tell(self.update())
        tell(self.update())
        self.check()

    def check(self) -> None:
        """Raise the error of a task that ended without success."""
        reading = self.reading
        if reading is not None and reading.state in _ENDINGS:
            kind, unsaid = _ENDINGS[reading.state]
            raise self.error(kind, reading.message or unsaid, code=reading.code)

    def error(self, kind: type[TaskError], message: str, *, code: str | int | None = None) -> TaskError:
        """An error about this task."""
        billed = True if self.state == "succeeded" else None
        known = None if code in (None, "") else known_error(self.poll_operation.id, None, code, message)
        message, code, told = without(self.client._gateway.key(), [message, code, self.answer])
        return kind(message, handle=self.handle, state=self.state, code=code, answer=told, billed=billed, known=known)

    def linked(self, name: str) -> tuple[Operation, Request]:
        """The call that a link of the poll's answer leads to.

        Raises:
            UnexpectedContentError: The answer does not hold what the call needs.
        """
        from maaskit_api.operations import OPERATIONS

        link = self.poll_operation.links[name]
        operation = OPERATIONS[link.operation]
        arguments = links.arguments(link, self.answer, self._poll_arguments, self.handle.id)
        wanted = (name for name in link.arguments if operation.arguments[name][0] != "header")
        if any(arguments.get(name) in (None, "", 0) for name in wanted):
            raise self._not_yet(self.answer)
        request = build(operation, arguments)
        return operation, request._replace(arguments={**self.handle.repeated, **request.arguments})

    def call_linked(self, name: str) -> Flow[Any]:
        """Make the call of a link. Returns its answer as JSON."""
        operation, request = self.linked(name)
        reply, info = yield from self.client._exchange(request, CallOptions(), streaming=False)
        answer(operation, reply, info, None)  # raises what it is, if it is an error
        return _json(reply)

    def _plain_files(self, reading: Reading) -> tuple[TaskFile, ...]:
        until = ends_at(reading.expires_at, self.poll_operation.task)
        return tuple(as_file(found, until) for found in reading.results)

    def context(self) -> ErrorContext:
        """Where this task is, for errors."""
        return ErrorContext(self.handle.gateway, self.poll_operation.id, None, self.handle.attempt)

    def _resolved(self, reading: Reading, body: Any) -> Flow[tuple[TaskFile, ...]]:
        """The results, those of which another call tells the URL included."""
        self.answer = body  # links refer to it
        files, until = [], ends_at(reading.expires_at, self.poll_operation.task)
        for found in reading.results:
            rule = next((one for one in self._results() if one.link and one.link == found.link), None)
            if rule is not None and not self.client.supports(self.poll_operation.links[rule.link or ""].operation):
                continue
            if rule is None or rule.pointer is None or self._is_binary(rule.link):
                files.append(as_file(found, until))
                continue
            try:
                answered = yield from self.call_linked(rule.link or "")
            except NotFoundError as error:  # the file is there a little later than the state
                raise self._not_yet(error.body) from error
            urls = [url for url in values(answered, rule.pointer) if isinstance(url, str) and url]
            if not urls:
                raise self._not_yet(answered)
            files += [as_file(found._replace(link=None, value=url), until) for url in urls]
        return tuple(files)

    def _not_yet(self, answered: Any) -> UnexpectedContentError:
        return UnexpectedContentError(
            "the task has succeeded, but where its result is, the gateway does not say yet",
            context=self.context(), billed=False, body=answered,
        )  # fmt: skip

    def _results(self) -> tuple[Any, ...]:
        return self.poll_operation.task.results if self.poll_operation.task is not None else ()

    def _is_binary(self, link: str | None) -> bool:
        from maaskit_api.operations import OPERATIONS

        return link is not None and OPERATIONS[self.poll_operation.links[link].operation].binary

    def _may_poll(self) -> Flow[bool]:
        """Whether it is ours to poll: no other living process does, or it has ended and only its answer is missing."""
        journal = self.client._journal
        if journal is None:
            return True
        attempt, owner = self.handle.attempt, self.client._owner_name
        if (yield from journaled(lambda: journal.claim(attempt, owner))) is not False:
            return True
        entry: Entry | None = yield from journaled(lambda: journal.entry(attempt))
        return entry is None or entry.stage in ("done", "delivered")

    def _note(self, reading: Reading) -> Flow[None]:
        journal = self.client._journal
        told = (reading.state, reading.progress)
        if journal is None or told == self._noted:
            return
        self._noted = told
        attempt = self.handle.attempt
        if reading.ended:
            yield from journaled(lambda: journal.done(attempt, reading.state))
        else:
            yield from journaled(lambda: journal.progress(attempt, *told))

    def _warn(self, reading: Reading) -> None:
        seen = (self.poll_operation.id, reading.word or "")
        if reading.known or reading.word is None or seen in _warned:
            return
        _warned.add(seen)
        warnings.warn(
            f"{self.handle.gateway}, {self.poll_operation.id}: the state {reading.word!r} is not known;"
            " waiting goes on to the deadline. Please report it to the maintainers of maaskit.",
            UnknownStateWarning,
            stacklevel=2,
        )


def core_of(client: Base, handle: Handle) -> TaskCore:
    """The task of a handle."""
    from maaskit_api.operations import OPERATIONS

    operation = OPERATIONS.get(handle.operation)
    if operation is None or handle.link not in operation.links:
        raise TokenError(f"This token is of {handle.operation}, which this version of maaskit does not know as a task.")
    return TaskCore(client, handle, operation, OPERATIONS[operation.links[handle.link].operation])


def _json(reply: Reply) -> Any:
    """The body of an answer, without the key, which some gateways repeat when they fail; None when it is no JSON."""
    body = loaded(without(reply.secret, text_of(reply.content or b"")))
    return None if body is NOT_JSON else body


def journaled(action: Callable[[], K]) -> Flow[K | None]:
    """Use the journal for a task that is paid and whose token is known: when it fails, that is no reason to stop."""
    try:
        done: K = yield Work(action)
        return done
    except JournalError as error:
        warnings.warn(f"{error} The task itself goes on.", stacklevel=2)
        return None
