from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PlatformTokensResponse"]


@define(eq=False, repr=False, kw_only=True)
class PlatformTokensResponse(Model):
    """API keys of the account.

    Attributes:
        success: False for a failure.
        message: Why it failed.
        data: A page; older gateways answer the bare list.
    """

    success: bool | None = UNSET
    message: str | None = UNSET
    data: models.PlatformTokenPage | list[models.PlatformToken] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "success": Field("success", None, "boolean"),
        "message": Field("message", None, "string"),
        "data": Field("data", ("PlatformTokenPage", ["PlatformToken"]), "object array null"),
    }
