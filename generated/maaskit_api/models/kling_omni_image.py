from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingOmniImage", "KlingOmniImageParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingOmniImage(Model):
    """One picture. The member is called `image_url` here, and `image` in the list of multi_image_to_video.

    Attributes:
        image_url: A URL, or base64 without `data:image/png;base64,` before it, which is refused. JPEG or PNG up
            to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10 MiB are
            accepted.
        type: Makes it the first or last frame; left out otherwise. A last frame wants a first one. Neither goes
            with a video to edit, nor with more than two pictures for kling-video-o1. One of `first_frame`,
            `end_frame`.
    """

    image_url: str
    type: Literal["end_frame", "first_frame"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_url": Field("image_url", None, "string", True),
        "type": Field("type", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("end_frame", "first_frame")}


class KlingOmniImageParam(TypedDict, total=False):
    """`KlingOmniImage` as a plain dict, with the names of the wire."""

    image_url: Required[str | LocalFile]
    type: Literal["end_frame", "first_frame"]
