from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["CogvideoxVideo"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxVideo(Model):
    """CogvideoxVideo.

    Attributes:
        url: Link to the video, which ends after some time.
        cover_image_url: Link to its first picture.
    """

    url: str | None = UNSET
    cover_image_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string"),
        "cover_image_url": Field("cover_image_url", None, "string null"),
    }
