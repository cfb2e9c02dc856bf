from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SoraVideoTask"]


@define(eq=False, repr=False, kw_only=True)
class SoraVideoTask(Model):
    """SoraVideoTask.

    Attributes:
        code: `success` when the query worked, whatever became of the task.
    """

    code: str
    message: str | None = UNSET
    data: models.SoraVideoTaskData | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "message": Field("message", None, "string"),
        "data": Field("data", "SoraVideoTaskData", "object"),
    }
