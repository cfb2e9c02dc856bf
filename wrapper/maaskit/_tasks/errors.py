"""What can go wrong with a task after it was accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .._errors import MaaskitError, adds, printable
from .._protocol import State
from .token import Handle, encode

if TYPE_CHECKING:
    from .._known_errors import Kind, KnownError

__all__ = [
    "DeliveryError",
    "NotReady",
    "PollFailed",
    "TaskCanceled",
    "TaskError",
    "TaskExpired",
    "TaskFailed",
    "TaskNeedsInput",
    "TaskTimeout",
]


class TaskError(MaaskitError):
    """Something about a task.

    Attributes:
        message: What happened, in the gateway's words where it said something.
        gateway, operation: Where it was submitted.
        task_id: The gateway's id of the task.
        token: Finds the task again: `client.tasks.resume(token)`. Empty when there is no task: an answer came at once.
        state: Its last known state.
        code: The gateway's own error code.
        meaning: What the gateway's documentation says of this code; None when it is not documented.
        kind: What has to be done about it, as in `APIError.kind`; None where that is not known.
        answer: The last answer of the gateway about the task, as received; None when there was none.
        billed: Whether it was charged: True, False, or None when that can't be known.
    """

    advice: ClassVar[str] = ""
    advice_at_once: ClassVar[str | None] = None
    """The same where there is no task, when it differs."""

    def __init__(
        self,
        message: str,
        *,
        handle: Handle,
        state: State,
        code: str | int | None = None,
        answer: Any = None,
        billed: bool | None = None,
        known: KnownError | None = None,
    ) -> None:
        message = printable(message)
        super().__init__(message)
        self.message = message
        self.gateway = handle.gateway
        self.operation = handle.operation
        self.task_id = handle.id
        self.token = encode(handle) if handle.id else ""
        self.state = state
        self.code = printable(code) if isinstance(code, str) else code
        self.answer = answer
        self.billed = billed
        self.meaning = None if known is None else known.meaning
        self.kind: Kind | None = None if known is None else known.kind

    def __str__(self) -> str:
        code = f" (code {self.code})" if self.code not in (None, "") else ""
        lines = [
            f"{self.message}{code}",
            *([f"  meaning: {self.meaning}"] if adds(self.meaning, self.message) else []),
            f"  where:   {self.gateway}, {self.operation}{f', task {self.task_id}, {self.state}' if self.task_id else ''}",
            f"  charged: {'unknown' if self.billed is None else 'yes' if self.billed else 'no'}",
        ]
        advice = self.advice if self.task_id or self.advice_at_once is None else self.advice_at_once
        if advice:
            lines.append(f"  next:    {advice.format(token=self.token)}")
        return "\n".join(lines)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.__dict__)


def _rebuild(kind: type[TaskError], message: str, state: dict[str, Any]) -> TaskError:
    error = kind.__new__(kind, message)
    error.__dict__.update(state)
    return error


class TaskFailed(TaskError):
    """The task ended in failure. Gateways usually give the money back; the usage log tells."""

    advice = "Read what the gateway says, change the request and submit it anew; the usage log tells what was charged."


class TaskCanceled(TaskError):
    """The task was canceled."""

    advice = "Submit it anew if you want it after all; the usage log tells what was charged."


class TaskExpired(TaskError):
    """The task, or its results, were kept too long and are gone."""

    advice = "Submit it anew; save results as soon as a task has succeeded."


class TaskNeedsInput(TaskError):
    """The task goes on only after a second call."""

    advice = "Call task.provide(...) with what the gateway asks for, then wait on."


class TaskTimeout(TaskError, TimeoutError):
    """The task has not ended in the time given. It goes on at the gateway, and may still succeed."""

    advice = (
        "Wait on with task.wait(), or later and anywhere with client.tasks.resume('{token}'). Do not submit it again."
    )


class PollFailed(TaskError):
    """The gateway does not tell the state of the task. The cause says what went wrong; the task may go on."""

    advice = "Try later with client.tasks.resume('{token}'). Do not submit it again."


class NotReady(TaskError):
    """The task has no results yet."""

    advice = "Wait for it first: task.wait().save(...)"


class DeliveryError(TaskError):
    """A result can't be fetched or written. The task, or the call, has succeeded all the same."""

    advice = "Save again: what is already here is kept. client.tasks.resume('{token}') finds the task in any process."
    advice_at_once = (
        "Where the answer holds no file, its text may say why. Else save again soon: what is already here is kept, and"
        " URLs end. A further call is charged again."
    )
