from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImageItemError"]


@define(eq=False, repr=False, kw_only=True)
class ImageItemError(Model):
    """Why one picture of a series failed; the others may be fine."""

    code: str | None = UNSET
    message: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "code": Field("code", None, "string"),
        "message": Field("message", None, "string"),
    }
