from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PlatformTokenCreateResponse"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokenCreateResponse(Model):
    """Whether the key was made. It is not shown; the list has it.

    Attributes:
        success: False for a failure.
        message: Why it failed.
        data: Nothing as a rule.
    """

    success: bool | None = UNSET
    message: str | None = UNSET
    data: models.PlatformToken | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", None, "boolean"),
        "message": Field("message", None, "string"),
        "data": Field("data", "PlatformToken", "object null"),
    }
