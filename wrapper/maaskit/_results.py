"""The files of plain answers: pictures, videos and sounds that an operation gives at once (`x-results`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._errors import InvalidRequestError
from ._model import Model, plain

if TYPE_CHECKING:
    from ._operation import Operation
    from ._tasks.files import TaskFile

__all__ = ["Answer", "answered", "files_of"]


class Answer(Model):
    """An answer that may hold files.

    Where such an answer has a member `files` of its own, the member keeps its name, and `maaskit.files_of(answer)` gives
    the files.
    """

    __slots__ = ()

    @property
    def files(self) -> tuple[TaskFile, ...]:
        """The files in the answer as received: URLs, base64, links in texts; empty when there is none.
        `client.save(answer, folder)` writes them to disk."""
        return files_of(self)


def files_of(answer: Any, operation: str | None = None) -> tuple[TaskFile, ...]:
    """The files that the answer of a call holds, in its order.

    Args:
        answer: What the call returned, or its JSON.
        operation: Id of the operation (the dotted path of the call), where the answer does not know it: of plain JSON.

    Raises:
        InvalidRequestError: There is no such operation, or none is named of an answer that does not know it.
    """
    from ._tasks.files import as_file
    from ._tasks.reading import found_results

    rules = answered(answer, operation).results
    body = answer.raw if isinstance(answer, Model) else plain(answer)
    return tuple(as_file(found, None) for found in found_results(rules, body))


def answered(answer: Any, operation: str | None = None) -> Operation:
    """The operation whose answer it is.

    Raises:
        InvalidRequestError: That can't be told.
    """
    from maaskit_api.operations import OPERATIONS

    id = operation or getattr(type(answer), "_answers", "") or getattr(_info(answer), "operation", "")
    if not id:
        raise InvalidRequestError(
            f"Of this {type(answer).__name__} it is not known which call it answers: name the operation."
        )
    if id not in OPERATIONS:
        raise InvalidRequestError(f"There is no operation {id!r}.")
    return OPERATIONS[id]


def _info(answer: Any) -> Any:
    return answer.last_response if isinstance(answer, Model) else None
