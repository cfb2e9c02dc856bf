from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeStatusError"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeStatusError(Model):
    """The failure that ended an answer."""

    type: str | None = UNSET
    code: str | None = UNSET
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "code": Field("code", None, "string null"),
        "message": Field("message", None, "string"),
    }
