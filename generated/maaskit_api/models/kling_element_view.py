from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingElementView"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementView(Model):
    """KlingElementView.

    Attributes:
        image_url: Link to the picture.
    """

    image_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_url": Field("image_url", None, "string"),
    }
