from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PixverseProSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class PixverseProSubmitted(Model):
    """PixverseProSubmitted.

    Attributes:
        code: 200 when the job was taken.
        msg: 成功 (success), or why not.
        data: The job; null when it was refused.
        exec_time: Seconds that the gateway took.
    """

    code: int
    msg: str | None = UNSET
    data: models.PixverseProTaskId | None = UNSET
    exec_time: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "msg": Field("msg", None, "string"),
        "data": Field("data", "PixverseProTaskId", "object null"),
        "exec_time": Field("exec_time", None, "number"),
    }
