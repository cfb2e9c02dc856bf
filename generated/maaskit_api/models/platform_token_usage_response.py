from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PlatformTokenUsageResponse"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokenUsageResponse(Model):
    """What the calling key may spend and has spent.

    Attributes:
        code: True for success, not a number.
    """

    code: bool | None = UNSET
    message: str | None = UNSET
    data: models.PlatformTokenUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "boolean"),
        "message": Field("message", None, "string"),
        "data": Field("data", "PlatformTokenUsage", "object null"),
    }
