from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskList"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskList(Model):
    """Jobs of one kind.

    Attributes:
        code: 0 when the query worked.
        data: The jobs, each as its own query tells it.
        message: For people: SUCCEED, or what is wrong.
        request_id: Id of the call.
    """

    code: int
    data: list[models.KlingTaskData]
    message: str | None = UNSET
    request_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "data": Field("data", ["KlingTaskData"], "array", True),
        "message": Field("message", None, "string"),
        "request_id": Field("request_id", None, "string"),
    }
