from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    pass

__all__ = ["ImageTaskSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class ImageTaskSubmitted(Answer):
    """Receipt of an asynchronous call. The id stands in `task_id`, or in `data` when `code` is success.

    Attributes:
        task_id: Id of the task.
        code: `success` when the task was taken.
        data: Id of the task in the longer form of the receipt.
    """

    task_id: str | None = UNSET
    code: str | None = UNSET
    message: str | None = UNSET
    data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string"),
        "code": Field("code", None, "string"),
        "message": Field("message", None, "string"),
        "data": Field("data", None, "string"),
    }
    _answers: ClassVar[str] = "images.generate"
