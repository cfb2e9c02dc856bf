from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ViggleTemplatesResponse"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTemplatesResponse(Model):
    """ViggleTemplatesResponse.

    Attributes:
        code: 0 when it worked.
        message: ok, or why not.
        reason: More about a failure; empty otherwise.
    """

    code: int
    message: str | None = UNSET
    ts: str | None = UNSET
    reason: str | None = UNSET
    data: list[models.ViggleTemplate] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "integer", True),
        "message": Field("message", None, "string"),
        "ts": Field("ts", None, "string"),
        "reason": Field("reason", None, "string"),
        "data": Field("data", ["ViggleTemplate"], "array null"),
    }
