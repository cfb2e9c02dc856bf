from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingOmniVideo", "KlingOmniVideoParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingOmniVideo(Model):
    """KlingOmniVideo.

    Attributes:
        video_url: URL of the video. MP4 or MOV up to 200 MB, from 3 seconds (to 10, by most pages), each side
            720 to 2160 pixels, 24 to 60 frames a second.
        refer_type: `base`: the video is edited. `feature`: it lends its style or motion, or is continued. One
            of `base`, `feature`; default `base`.
        keep_original_sound: Keep the sound of the video. A word, not a boolean. One of `yes`, `no`.
    """

    video_url: str
    refer_type: Literal["base", "feature"] | None = UNSET
    keep_original_sound: Literal["no", "yes"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video_url": Field("video_url", None, "string", True),
        "refer_type": Field("refer_type", None, "string"),
        "keep_original_sound": Field("keep_original_sound", None, "string"),
    }


class KlingOmniVideoParam(TypedDict, total=False):
    """`KlingOmniVideo` as a plain dict, with the names of the wire."""

    video_url: Required[str]
    refer_type: Literal["base", "feature"]
    keep_original_sound: Literal["no", "yes"]
