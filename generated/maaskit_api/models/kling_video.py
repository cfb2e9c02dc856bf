from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingVideo"]


@define(eq=False, repr=False, kw_only=True)
class KlingVideo(Model):
    """KlingVideo.

    Attributes:
        url: Link to the video; the vendor deletes it after 30 days.
        id: The `video_id` that extend, lip-sync and video-to-audio take; may be empty where a gateway keeps its
            own copy.
        duration: Seconds as text, e.g. 5.1.
        watermark_url: The copy with a watermark, when `watermark_info.enabled` was set.
    """

    url: str
    id: str | None = UNSET
    duration: str | None = UNSET
    watermark_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
        "id": Field("id", None, "string"),
        "duration": Field("duration", None, "string"),
        "watermark_url": Field("watermark_url", None, "string"),
    }
