from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PixverseProRequest", "PixverseProRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class PixverseProRequest(Model):
    """A job in the simple format, from text (with `ratio`) or from a picture (with `image`).

    Attributes:
        prompt: What happens in the video.
        model: Version of the model. One of `v3`.
        image: URL of the picture to start from.
        ratio: Shape of the video; wanted without a picture. One of `16:9`, `4:3`, `1:1`, `3:4`, `9:16`; a pair
            such as `(16, 9)` is accepted.
        style: Look of the video.
        seed: The same seed gives similar videos.
        negative_prompt: What must not be seen.
        template_id: Effect, by the id of its template. Numbers and their text are accepted.
        motion_strength: How much moves, e.g. 0.5; the page wants it with a picture.
        callback_url: URL that the gateway calls about the job; what it sends is not documented.
    """

    prompt: str
    model: Literal["v3"] | str
    image: str | None = UNSET
    ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | None = UNSET
    style: str | None = UNSET
    seed: int | None = UNSET
    negative_prompt: str | None = UNSET
    template_id: int | None = UNSET
    motion_strength: float | None = UNSET
    motion_scale: models.PixverseMotionScale | None = UNSET
    callback_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "model": Field("model", None, "string", True),
        "image": Field("image", None, "string"),
        "ratio": Field("ratio", None, "string"),
        "style": Field("style", None, "string"),
        "seed": Field("seed", None, "integer"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "template_id": Field("template_id", None, "integer"),
        "motion_strength": Field("motion_strength", None, "number"),
        "motion_scale": Field("motion_scale", "PixverseMotionScale", "object"),
        "callback_url": Field("callback_url", None, "string"),
    }


class PixverseProRequestParam(TypedDict, total=False):
    """`PixverseProRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    model: Required[Literal["v3"] | str]
    image: str
    ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    style: str
    seed: int
    negative_prompt: str
    template_id: int | str
    motion_strength: float
    motion_scale: models.PixverseMotionScale | models.PixverseMotionScaleParam
    callback_url: str
