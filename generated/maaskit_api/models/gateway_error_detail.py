from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GatewayErrorDetail"]


@define(eq=False, repr=False, kw_only=True)
class GatewayErrorDetail(Model):
    """What went wrong, in OpenAI's or Google's words.

    Attributes:
        message: For people; often ends with a request id in brackets.
        type: Class of error. One of `invalid_request_error`, `new_api_error`, `one_api_error`,
            `upstream_error`.
        param: The parameter at fault.
        code: Machine-readable code.
        status: Google's name of the code, on Gemini routes.
        details: Google's further details.
        metadata: Further data of the gateway.
    """

    message: str | None = UNSET
    type: Literal["invalid_request_error", "new_api_error", "one_api_error", "upstream_error"] | str | None = UNSET
    param: str | None = UNSET
    code: str | int | None = UNSET
    status: str | None = UNSET
    details: list[Any] | None = UNSET
    metadata: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "message": Field("message", None, "string"),
        "type": Field("type", None, "string"),
        "param": Field("param", None, "string null"),
        "code": Field("code", None, "string integer null"),
        "status": Field("status", None, "string"),
        "details": Field("details", None, "array"),
        "metadata": Field("metadata", None, "object"),
    }
