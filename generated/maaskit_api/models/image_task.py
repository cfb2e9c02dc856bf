from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImageTask"]


@define(eq=False, repr=False, kw_only=True)
class ImageTask(Model):
    """ImageTask.

    Attributes:
        code: `success` when the query worked, whatever became of the task.
    """

    code: str
    data: models.ImageTaskData
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "data": Field("data", "ImageTaskData", "object", True),
        "message": Field("message", None, "string"),
    }
