from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaRawVideo"]


@define(eq=False, repr=False, kw_only=True)
class LumaRawVideo(Model):
    """LumaRawVideo.

    Attributes:
        url: Link to the video without a watermark.
        width: Pixels.
        height: Pixels.
        duration: Seconds.
        media_type: What the file is: video.
    """

    url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    duration: float | None = UNSET
    media_type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string null"),
        "width": Field("width", None, "integer null"),
        "height": Field("height", None, "integer null"),
        "duration": Field("duration", None, "number null"),
        "media_type": Field("media_type", None, "string null"),
    }
