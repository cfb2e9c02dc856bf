from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AvatarVoicesResponse"]


@define(eq=False, repr=False, kw_only=True)
class AvatarVoicesResponse(Model):
    """AvatarVoicesResponse.

    Attributes:
        data: The voices; null when the query failed.
    """

    code: str | int
    message: str | None = UNSET
    data: models.AvatarVoices | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer", True),
        "message": Field("message", None, "string"),
        "data": Field("data", "AvatarVoices", "object null"),
    }
