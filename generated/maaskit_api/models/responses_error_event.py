from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesErrorEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesErrorEvent(Model):
    """The stream failed. OpenAI puts code and message at the top, some channels send an object in `error`.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
        code: Machine-readable code.
        message: For people.
        param: The parameter at fault.
    """

    type: Literal["error"]
    sequence_number: int | None = UNSET
    code: str | int | None = UNSET
    message: str | None = UNSET
    param: str | None = UNSET
    error: models.GatewayErrorDetail | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "sequence_number": Field("sequence_number", None, "integer"),
        "code": Field("code", None, "string integer null"),
        "message": Field("message", None, "string"),
        "param": Field("param", None, "string null"),
        "error": Field("error", "GatewayErrorDetail", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("error",)}
