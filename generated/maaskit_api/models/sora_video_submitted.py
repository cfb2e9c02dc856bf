from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SoraVideoSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class SoraVideoSubmitted(Model):
    """SoraVideoSubmitted.

    Attributes:
        code: `success` when the task was taken.
        data: Id of the task, `task_` and a ULID.
    """

    code: str
    message: str | None = UNSET
    data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", None, "string"),
    }
