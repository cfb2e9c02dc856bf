from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleTaskRequest", "ViggleTaskRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTaskRequest(Model):
    """A character, and what it dances to, either `templateID` or `videoID`; the page sends the other one as an
    empty text.

    Attributes:
        image_id: Id of the character's picture.
        bg_mode: Background: 0 white, 1 green, 2 that of the template, 3 that of the picture. One of `0`, `1`,
            `2`, `3`.
        model_info_id: Model: 2 is V2, 3 V2-Turbo, 4 V3-Beta. One of `2`, `3`, `4`.
        template_id: Id of an official template.
        video_id: Id of a video of your own.
        watermark: The open client sends 1.
    """

    image_id: str
    bg_mode: Literal[0, 1, 2, 3] | int
    model_info_id: Literal[2, 3, 4] | int
    template_id: str | None = UNSET
    video_id: str | None = UNSET
    watermark: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_id": Field("imageID", None, "string", True),
        "bg_mode": Field("bgMode", None, "integer", True),
        "model_info_id": Field("modelInfoID", None, "integer", True),
        "template_id": Field("templateID", None, "string"),
        "video_id": Field("videoID", None, "string"),
        "watermark": Field("watermark", None, "integer"),
    }


class ViggleTaskRequestParam(TypedDict, total=False):
    """`ViggleTaskRequest` as a plain dict, with the names of the wire."""

    imageID: Required[str]
    bgMode: Required[Literal[0, 1, 2, 3] | int]
    modelInfoID: Required[Literal[2, 3, 4] | int]
    templateID: str
    videoID: str
    watermark: int
