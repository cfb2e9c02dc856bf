from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoTaskResponse"]


@define(eq=False, repr=False, kw_only=True)
class SunoTaskResponse(Model):
    """SunoTaskResponse.

    Attributes:
        code: `success` when the query worked, whatever became of the task.
        message: Why the query failed; empty otherwise.
        data: The task; null when the query failed.
    """

    code: str
    message: str | None = UNSET
    data: models.SunoTask | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", "SunoTask", "object null"),
    }
