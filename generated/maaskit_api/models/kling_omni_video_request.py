from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingOmniVideoRequest", "KlingOmniVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingOmniVideoRequest(Model):
    """The prompt names what else is given: <<<image_1>>>, <<<element_1>>>, <<<video_1>>>. Only a call with
    `multi_prompt` can do without a prompt. Pictures and elements together are 7 at most, 4 beside a video.

    Attributes:
        model_name: Kling model. One of `kling-video-o1`, `kling-v3-omni`; default `kling-video-o1`.
        prompt: What happens in the video, or what is to change in the one given. At most 2500 characters.
        negative_prompt: Sent by Haoee's own client; the vendor has what must not appear said in `prompt`. At
            most 2500 characters.
        multi_shot: Several shots in one video, for kling-v3-omni. Then `prompt` counts only if `shot_type` is
            intelligence, and there may be no first or last frame. Default `False`.
        shot_type: Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`; several
            gateways know customize only. One of `customize`, `intelligence`.
        multi_prompt: The shots, when `shot_type` is customize. At most 6 entries.
        image_list: Pictures of subjects, scenes or styles, and first and last frame. At most 7 entries.
        element_list: Own or preset elements; 3 at most beside a first frame, none beside both frames with
            kling-video-o1. At most 7 entries.
        video_list: The video to edit, to continue or to learn from. At most 1 entries.
        sound: Make sound with the video; off beside a video. A word, not a boolean. One of `on`, `off`; default
            `off`.
        mode: `std` is cheaper, `pro` looks better and is what you get here when you don't say. One of `std`,
            `pro`; default `pro`.
        aspect_ratio: Width to height; needed unless a first frame or a video to edit decides it. The vendor
            knows 16:9, 9:16 and 1:1, the others are in Haoee's own client. One of `16:9`, `9:16`, `1:1`,
            `auto`, `4:3`, `4:5`, `3:2`, `2:3`, `3:4`, `5:4`, `21:9`; a pair such as `(16, 9)` is accepted.
        duration: Seconds, as text: 3 to 15 with kling-v3-omni, 3 to 10 with kling-video-o1 (by some pages only
            5 or 10 from text or a first frame alone). An edited video keeps its length. One of `3`, `4`, `5`,
            `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their text are
            accepted.
        seed: Sent by Haoee's own client; the vendor does not document it.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    model_name: Literal["kling-v3-omni", "kling-video-o1"] | str | None = UNSET
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    multi_shot: bool | None = UNSET
    shot_type: Literal["customize", "intelligence"] | None = UNSET
    multi_prompt: list[models.KlingShot] | None = UNSET
    image_list: list[models.KlingOmniImage] | None = UNSET
    element_list: list[models.KlingElementReference] | None = UNSET
    video_list: list[models.KlingOmniVideo] | None = UNSET
    sound: Literal["off", "on"] | None = UNSET
    mode: Literal["pro", "std"] | str | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "auto"] | str | None
    ) = UNSET
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | None = UNSET
    seed: int | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model_name": Field("model_name", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "multi_shot": Field("multi_shot", None, "boolean"),
        "shot_type": Field("shot_type", None, "string"),
        "multi_prompt": Field("multi_prompt", ["KlingShot"], "array"),
        "image_list": Field("image_list", ["KlingOmniImage"], "array"),
        "element_list": Field("element_list", ["KlingElementReference"], "array"),
        "video_list": Field("video_list", ["KlingOmniVideo"], "array"),
        "sound": Field("sound", None, "string"),
        "mode": Field("mode", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "duration": Field("duration", None, "string"),
        "seed": Field("seed", None, "integer"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingOmniVideoRequestParam(TypedDict, total=False):
    """`KlingOmniVideoRequest` as a plain dict, with the names of the wire."""

    model_name: Literal["kling-v3-omni", "kling-video-o1"] | str
    prompt: str
    negative_prompt: str
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    image_list: Sequence[models.KlingOmniImage | models.KlingOmniImageParam]
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    video_list: Sequence[models.KlingOmniVideo | models.KlingOmniVideoParam]
    sound: Literal["off", "on"]
    mode: Literal["pro", "std"] | str
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "auto"] | str | tuple[int, int]
    )
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
    seed: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
