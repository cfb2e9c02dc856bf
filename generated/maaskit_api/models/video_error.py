from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideoError"]


@define(eq=False, repr=False, kw_only=True)
class VideoError(Model):
    """VideoError.

    Attributes:
        code: Machine-readable, e.g. moderation_blocked.
        message: For people.
    """

    code: str | None = UNSET
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string"),
        "message": Field("message", None, "string"),
    }
