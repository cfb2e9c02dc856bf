from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskSubmitted(Model):
    """The receipt of a job.

    Attributes:
        code: 0 when the job was taken, else the vendor's code of what is wrong.
        message: For people: SUCCEED, success or HTTP_OK, by who answered. Look at `code` instead.
        request_id: Id of the call, a UUID or another text; left out by some gateways, and the id of the task in
            old answers.
    """

    code: int
    data: models.KlingTaskReceipt
    message: str | None = UNSET
    request_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "data": Field("data", "KlingTaskReceipt", "object", True),
        "message": Field("message", None, "string"),
        "request_id": Field("request_id", None, "string"),
    }
