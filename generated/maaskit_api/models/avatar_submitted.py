from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AvatarSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class AvatarSubmitted(Model):
    """AvatarSubmitted.

    Attributes:
        data: Id of the task, 32 hexadecimal digits.
    """

    code: str | int
    message: str | None = UNSET
    data: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string integer", True),
        "message": Field("message", None, "string"),
        "data": Field("data", None, "string null"),
    }
