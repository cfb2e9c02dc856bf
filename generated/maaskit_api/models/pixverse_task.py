from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PixverseTask"]


@define(eq=False, repr=False, kw_only=True)
class PixverseTask(Model):
    """PixverseTask.

    Attributes:
        err_code: 0 when the query worked, whatever became of the job.
        err_msg: Success, or why the query failed; nothing about the job.
        resp: The job; null when the query failed.
    """

    err_code: int
    err_msg: str | None = UNSET
    resp: models.PixverseVideo | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "err_code": Field("ErrCode", None, "integer", True),
        "err_msg": Field("ErrMsg", None, "string"),
        "resp": Field("Resp", "PixverseVideo", "object null"),
    }
