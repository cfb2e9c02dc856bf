from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesError"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesError(Model):
    """ResponsesError.

    Attributes:
        code: Machine-readable code, e.g. server_error or rate_limit_exceeded.
        type: Class of error, when the gateway itself answers.
        param: The parameter at fault, when the gateway itself answers.
    """

    code: str | int | None = UNSET
    message: str | None = UNSET
    type: str | None = UNSET
    param: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer null"),
        "message": Field("message", None, "string"),
        "type": Field("type", None, "string null"),
        "param": Field("param", None, "string null"),
    }
