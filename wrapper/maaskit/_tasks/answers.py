"""What an answer holds, to be saved as the results of a task are."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from .._clock import clock
from .._errors import InvalidRequestError
from .._model import Model
from .._results import answered, files_of
from .errors import TaskError
from .token import Handle, host_of

if TYPE_CHECKING:
    from .._client_base import Base
    from .files import TaskFile
    from .journal import Journal

__all__ = ["AnswerSource"]


class AnswerSource:
    """A plain answer as something to save: no task, so nothing can be asked again, and no journal knows it."""

    journal: Journal | None = None

    def __init__(self, client: Base, answer: Any) -> None:
        if not isinstance(answer, Model):
            raise InvalidRequestError(
                f"client.save takes the answer of a call, not {type(answer).__name__}: tasks and bytes have a method"
                " `save` of their own."
            )
        self.client = client
        self.answer = answer
        self.files: tuple[TaskFile, ...] = files_of(answer)
        self.operation = answered(answer)
        gateway, info = client._gateway, answer.last_response
        attempt = _digest(answer) if info is None else info.attempt_id
        self.handle = Handle(
            gateway.id, host_of(gateway.base_url), "", self.operation.id, "", {}, {}, clock().wall(), attempt
        )

    def error(self, kind: type[TaskError], message: str) -> TaskError:
        """An error about this answer."""
        billed = True if self.operation.billed else None
        return kind(message, handle=self.handle, state="succeeded", answer=self.answer.raw, billed=billed)


def _digest(answer: Model) -> str:
    """A name for an answer that no call of this process returned: the same whenever it is saved again."""
    return hashlib.sha256(json.dumps(answer.to_dict(), sort_keys=True).encode()).hexdigest()[:16]
