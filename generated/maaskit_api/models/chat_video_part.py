from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["ChatVideoPart", "ChatVideoPartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatVideoPart(Model):
    """A video, for Qwen-VL, GLM-4V and some Gemini channels. Other Gemini channels want it in an image part.

    Attributes:
        video_url: Link to the video, as an object or bare. Local files are accepted.
    """

    type: Literal["video_url"]
    video_url: models.ChatMediaUrl | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "video_url": Field("video_url", "ChatMediaUrl", "object string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("video_url",)}


class ChatVideoPartParam(TypedDict, total=False):
    """`ChatVideoPart` as a plain dict, with the names of the wire."""

    type: Required[Literal["video_url"]]
    video_url: Required[models.ChatMediaUrl | models.ChatMediaUrlParam | str | LocalFile]
