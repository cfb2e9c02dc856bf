from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaVideo"]


@define(eq=False, repr=False, kw_only=True)
class LumaVideo(Model):
    """The finished video. `download_url` may follow a while after the state says completed.

    Attributes:
        url: Link to the video; it may show a watermark.
        download_url: Link to the video without a watermark, which may end within the hour.
        width: Pixels.
        height: Pixels.
        thumbnail: Link to a picture of the video.
    """

    url: str | None = UNSET
    download_url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET
    thumbnail: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string null"),
        "download_url": Field("download_url", None, "string null"),
        "width": Field("width", None, "integer null"),
        "height": Field("height", None, "integer null"),
        "thumbnail": Field("thumbnail", None, "string null"),
    }
