from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PlatformUserResponse"]


@define(eq=False, repr=False, kw_only=True)
class PlatformUserResponse(Model):
    """The account.

    Attributes:
        success: False for a failure.
        message: Why it failed.
    """

    success: bool | None = UNSET
    message: str | None = UNSET
    data: models.PlatformUser | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", None, "boolean"),
        "message": Field("message", None, "string"),
        "data": Field("data", "PlatformUser", "object null"),
    }
