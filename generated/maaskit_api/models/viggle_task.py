from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ViggleTask"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTask(Model):
    """ViggleTask.

    Attributes:
        status: State: 0 is done, any other number means that it is not. What a failure looks like is not
            documented; a negative one is taken for it. One of `0`, `1`, `-1`.
        image: The character.
        template: The template.
        video: The video of your own.
        video_duration: Seconds of the video.
        free_credits: Free credits that it cost at Viggle.
        plan_credits: Credits of the plan that it cost at Viggle.
        purchased_credits: Bought credits that it cost at Viggle.
        result: Link to the video, which ends after some time; empty until it is done.
        result_cover: Link to its first picture.
        created_at: Date and time.
    """

    task_id: str | None = UNSET
    name: str | None = UNSET
    status: Literal[-1, 0, 1] | int | None = UNSET
    image: models.ViggleImage | None = UNSET
    template: models.ViggleTemplate | None = UNSET
    video: dict[str, Any] | None = UNSET
    video_duration: float | None = UNSET
    bg_mode: int | None = UNSET
    model_info_id: int | None = UNSET
    optimize: bool | None = UNSET
    watermark: int | None = UNSET
    free_credits: int | None = UNSET
    plan_credits: int | None = UNSET
    purchased_credits: int | None = UNSET
    mq_type: int | None = UNSET
    result: str | None = UNSET
    result_cover: str | None = UNSET
    created_at: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("taskID", None, "string"),
        "name": Field("name", None, "string"),
        "status": Field("status", None, "integer"),
        "image": Field("image", "ViggleImage", "object null"),
        "template": Field("template", "ViggleTemplate", "object null"),
        "video": Field("video", None, "object null"),
        "video_duration": Field("videoDuration", None, "number"),
        "bg_mode": Field("bgMode", None, "integer"),
        "model_info_id": Field("modelInfoID", None, "integer"),
        "optimize": Field("optimize", None, "boolean"),
        "watermark": Field("watermark", None, "integer"),
        "free_credits": Field("freeCredits", None, "integer"),
        "plan_credits": Field("planCredits", None, "integer"),
        "purchased_credits": Field("purchasedCredits", None, "integer"),
        "mq_type": Field("mqType", None, "integer"),
        "result": Field("result", None, "string null"),
        "result_cover": Field("resultCover", None, "string null"),
        "created_at": Field("createdAt", None, "string"),
    }
