from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GatewayError"]


@define(eq=False, repr=False, kw_only=True)
class GatewayError(Model):
    """An error answer. The gateways use OpenAI's shape (`error`); one-api middlewares leave fields out, some send
    a plain string, vendors behind the gateway send `code` and `message` at the top.

    Attributes:
        code: Vendor code, when there is no `error`.
        message: Vendor message, when there is no `error`.
        description: The message on the Midjourney routes.
        type: Class of error on the Midjourney routes, e.g. upstream_error.
    """

    error: models.GatewayErrorDetail | str | None = UNSET
    code: str | int | None = UNSET
    message: str | None = UNSET
    description: str | None = UNSET
    type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "error": Field("error", "GatewayErrorDetail", "object string"),
        "code": Field("code", None, "string integer"),
        "message": Field("message", None, "string"),
        "description": Field("description", None, "string"),
        "type": Field("type", None, "string"),
    }
