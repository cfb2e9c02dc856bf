from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoPersonaResponse"]


@define(eq=False, repr=False, kw_only=True)
class SunoPersonaResponse(Model):
    """The persona in an envelope, on a sister gateway.

    Attributes:
        code: `success`, otherwise an error code.
        message: Why it was refused; empty otherwise.
    """

    code: str
    data: models.SunoPersona | None
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string", True),
        "data": Field("data", "SunoPersona", "object null", True),
        "message": Field("message", None, "string"),
    }
