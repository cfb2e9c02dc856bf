from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImagesTokenDetails"]


@define(eq=False, repr=False, kw_only=True)
class ImagesTokenDetails(Model):
    """ImagesTokenDetails."""

    text_tokens: int | None = UNSET
    image_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text_tokens": Field("text_tokens", None, "integer"),
        "image_tokens": Field("image_tokens", None, "integer"),
    }
