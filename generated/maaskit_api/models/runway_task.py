from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayTask"]


@define(eq=False, repr=False, kw_only=True)
class RunwayTask(Model):
    """A job, whatever its state; the answer of a submit is the same with less in it.

    Attributes:
        code: 200 when the call worked, whatever became of the job, and what is wrong otherwise, at HTTP 200,
            too; newer gateways say `success`.
        msg: For people: 成功, or what is wrong.
        message: Newer gateways' word for `msg`.
        exec_time: Seconds that the call took.
        ip: The caller's address as the upstream sees it.
    """

    code: int | str
    msg: str | None = UNSET
    message: str | None = UNSET
    data: models.RunwayTaskData | None = UNSET
    exec_time: float | None = UNSET
    ip: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer string", True),
        "msg": Field("msg", None, "string"),
        "message": Field("message", None, "string"),
        "data": Field("data", "RunwayTaskData", "object null"),
        "exec_time": Field("exec_time", None, "number"),
        "ip": Field("ip", None, "string"),
    }
