from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["LumaPicture"]


@define(eq=False, repr=False, kw_only=True)
class LumaPicture(Model):
    """LumaPicture.

    Attributes:
        url: Link to the picture.
        width: Pixels.
        height: Pixels.
        media_type: What the file is: image.
    """

    url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    media_type: str | None = UNSET
    palette: models.LumaPalette | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string null"),
        "width": Field("width", None, "integer null"),
        "height": Field("height", None, "integer null"),
        "media_type": Field("media_type", None, "string null"),
        "palette": Field("palette", "LumaPalette", "object null"),
    }
