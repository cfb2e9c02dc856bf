from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTextToVideoRequest", "KlingTextToVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingTextToVideoRequest(Model):
    """A video from words alone. Only a call with `multi_prompt` can do without a prompt.

    Attributes:
        model_name: Kling model; it decides which of the other members are read. kling-v1-5 and kling-v2-1 make
            none from text. One of `kling-v1`, `kling-v1-5`, `kling-v1-6`, `kling-v2-master`,
            `kling-v2-1-master`, `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
        model: Former name of `model_name`; the vendor takes it, but works as if no model were named (kling-v1).
        prompt: What happens in the video. Marks such as <<<voice_1>>> stand for voices. GPT-Best's page allows
            500 characters. At most 2500 characters.
        negative_prompt: What must not appear. Older pages allow 200 characters. At most 2500 characters.
        cfg_scale: How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default `0.5`.
        mode: `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6 wants
            `pro`. One of `std`, `pro`; default `std`.
        sound: Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`; default
            `off`.
        aspect_ratio: Width to height. One of `16:9`, `9:16`, `1:1`; default `16:9`; a pair such as `(16, 9)` is
            accepted.
        duration: Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`, `7`,
            `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their text are accepted.
        multi_shot: Several shots in one video, for the kling-v3 models. Then `prompt` counts only if
            `shot_type` is intelligence, and there may be no first or last frame. Default `False`.
        shot_type: Who plans the shots: you in `multi_prompt` or the model. Needed with `multi_shot`; several
            gateways know customize only. One of `customize`, `intelligence`.
        multi_prompt: The shots, when `shot_type` is customize. At most 6 entries.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    model_name: (
        Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v2-master",
            "kling-v3",
        ]
        | str
        | None
    ) = UNSET
    model: str | None = UNSET
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    cfg_scale: float | None = UNSET
    mode: Literal["pro", "std"] | str | None = UNSET
    sound: Literal["off", "on"] | None = UNSET
    camera_control: models.KlingCameraControl | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | None = UNSET
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | None = UNSET
    multi_shot: bool | None = UNSET
    shot_type: Literal["customize", "intelligence"] | None = UNSET
    multi_prompt: list[models.KlingShot] | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model_name": Field("model_name", None, "string"),
        "model": Field("model", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "cfg_scale": Field("cfg_scale", None, "number"),
        "mode": Field("mode", None, "string"),
        "sound": Field("sound", None, "string"),
        "camera_control": Field("camera_control", "KlingCameraControl", "object"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "duration": Field("duration", None, "string"),
        "multi_shot": Field("multi_shot", None, "boolean"),
        "shot_type": Field("shot_type", None, "string"),
        "multi_prompt": Field("multi_prompt", ["KlingShot"], "array"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingTextToVideoRequestParam(TypedDict, total=False):
    """`KlingTextToVideoRequest` as a plain dict, with the names of the wire."""

    model_name: (
        Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v2-master",
            "kling-v3",
        ]
        | str
    )
    model: str
    prompt: str
    negative_prompt: str
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    sound: Literal["off", "on"]
    camera_control: models.KlingCameraControl | models.KlingCameraControlParam
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
