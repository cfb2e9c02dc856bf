from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CogvideoxError"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxError(Model):
    """CogvideoxError.

    Attributes:
        code: The vendor's code.
        message: For people.
    """

    code: str | int | None = UNSET
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer"),
        "message": Field("message", None, "string"),
    }
