from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoTaskSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class SunoTaskSubmitted(Model):
    """Receipt of a submit.

    Attributes:
        code: `success` when the task was taken, otherwise an error code.
        message: Why it was refused; empty otherwise.
        data: Id of the task: a UUID, one without dashes, or a text that begins with `task_`. Null when it was
            refused.
    """

    code: str
    message: str | None = UNSET
    data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", None, "string null"),
    }
