from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleVideo"]


@define(eq=False, repr=False, kw_only=True)
class ViggleVideo(Model):
    """ViggleVideo.

    Attributes:
        id: Id of the video: `videoID` of a task.
        url: Link to it, signed.
        cover_url: Link to its first picture.
        width: Pixels.
        height: Pixels.
    """

    id: str | None = UNSET
    name: str | None = UNSET
    url: str | None = UNSET
    cover_url: str | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "name": Field("name", None, "string"),
        "url": Field("url", None, "string"),
        "cover_url": Field("coverURL", None, "string"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
    }
