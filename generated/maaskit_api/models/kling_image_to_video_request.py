from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingImageToVideoRequest", "KlingImageToVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingImageToVideoRequest(Model):
    """A video from a first frame, a last frame or both. One call may have only one of these: `image_tail`, masks,
    `camera_control`.

    Attributes:
        model_name: Kling model; it decides which of the other members are read. One of `kling-v1`,
            `kling-v1-5`, `kling-v1-6`, `kling-v2-master`, `kling-v2-1`, `kling-v2-1-master`,
            `kling-v2-5-turbo`, `kling-v2-6`, `kling-v3`; default `kling-v1`.
        model: Former name of `model_name`; the vendor takes it, but works as if no model were named (kling-v1).
        image: First frame: a URL, or base64 without `data:image/png;base64,` before it, which is refused. JPEG
            or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Without it there has
            to be an `image_tail`. Local files of up to 10 MiB are accepted.
        image_tail: Last frame, given like `image`; wants `pro` with kling-v1-5, v1-6, v2-1, v2-5-turbo and
            v2-6. Local files of up to 10 MiB are accepted.
        prompt: What happens in the video; the vendor's newest edition wants it unless `multi_shot` is set.
            Marks such as <<<voice_1>>> stand for the voices of `voice_list`. At most 2500 characters.
        negative_prompt: What must not appear. Older pages allow 2000 characters. At most 2500 characters.
        element_list: Own or preset elements that appear, for the kling-v3 models; not with `voice_list`. At
            most 3 entries.
        voice_list: Voices that speak, for kling-v2-6 in `pro`: `sound` has to be on, and the prompt names them
            <<<voice_1>>>, <<<voice_2>>>. At most 2 entries.
        sound: Make sound with the video; from kling-v2-6 on. A word, not a boolean. One of `on`, `off`; default
            `off`.
        cfg_scale: How closely the prompt is followed; refused by every kling-v2 model. 0 to 1; default `0.5`.
        mode: `std` is cheaper, `pro` looks better; the master models don't read it. Sound of kling-v2-6 wants
            `pro`. One of `std`, `pro`; default `std`.
        static_mask: Picture of what keeps still, given like `image` and of its size; for videos of 5 seconds by
            kling-v1, and kling-v1-5 in `pro`. Local files of up to 10 MiB are accepted.
        dynamic_masks: Parts that move along a path; for the models of `static_mask`. At most 6 entries.
        duration: Seconds, as text. Models before kling-v3 know 5 and 10 only. One of `3`, `4`, `5`, `6`, `7`,
            `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`; default `5`; numbers and their text are accepted.
        aspect_ratio: On the pages of several gateways; the vendor has no such member here, because the picture
            decides. One of `16:9`, `9:16`, `1:1`; a pair such as `(16, 9)` is accepted.
        seed: Sent by Haoee's own client; the vendor does not document it.
        resolution: Sent by Haoee's own client for models other than kling-v2-6; the vendor does not document
            it. One of `1k`, `2k`, `4k`.
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
            "kling-v2-1",
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
    image: str | None = UNSET
    image_tail: str | None = UNSET
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    element_list: list[models.KlingElementReference] | None = UNSET
    voice_list: list[models.KlingVoiceReference] | None = UNSET
    sound: Literal["off", "on"] | None = UNSET
    cfg_scale: float | None = UNSET
    mode: Literal["pro", "std"] | str | None = UNSET
    static_mask: str | None = UNSET
    dynamic_masks: list[models.KlingDynamicMask] | None = UNSET
    camera_control: models.KlingCameraControl | None = UNSET
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | None = UNSET
    seed: int | None = UNSET
    resolution: Literal["1k", "2k", "4k"] | str | None = UNSET
    multi_shot: bool | None = UNSET
    shot_type: Literal["customize", "intelligence"] | None = UNSET
    multi_prompt: list[models.KlingShot] | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model_name": Field("model_name", None, "string"),
        "model": Field("model", None, "string"),
        "image": Field("image", None, "string"),
        "image_tail": Field("image_tail", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "element_list": Field("element_list", ["KlingElementReference"], "array"),
        "voice_list": Field("voice_list", ["KlingVoiceReference"], "array"),
        "sound": Field("sound", None, "string"),
        "cfg_scale": Field("cfg_scale", None, "number"),
        "mode": Field("mode", None, "string"),
        "static_mask": Field("static_mask", None, "string"),
        "dynamic_masks": Field("dynamic_masks", ["KlingDynamicMask"], "array"),
        "camera_control": Field("camera_control", "KlingCameraControl", "object"),
        "duration": Field("duration", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "seed": Field("seed", None, "integer"),
        "resolution": Field("resolution", None, "string"),
        "multi_shot": Field("multi_shot", None, "boolean"),
        "shot_type": Field("shot_type", None, "string"),
        "multi_prompt": Field("multi_prompt", ["KlingShot"], "array"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingImageToVideoRequestParam(TypedDict, total=False):
    """`KlingImageToVideoRequest` as a plain dict, with the names of the wire."""

    model_name: (
        Literal[
            "kling-v1",
            "kling-v1-5",
            "kling-v1-6",
            "kling-v2-1",
            "kling-v2-1-master",
            "kling-v2-5-turbo",
            "kling-v2-6",
            "kling-v2-master",
            "kling-v3",
        ]
        | str
    )
    model: str
    image: str | LocalFile
    image_tail: str | LocalFile
    prompt: str
    negative_prompt: str
    element_list: Sequence[models.KlingElementReference | models.KlingElementReferenceParam]
    voice_list: Sequence[models.KlingVoiceReference | models.KlingVoiceReferenceParam]
    sound: Literal["off", "on"]
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    static_mask: str | LocalFile
    dynamic_masks: Sequence[models.KlingDynamicMask | models.KlingDynamicMaskParam]
    camera_control: models.KlingCameraControl | models.KlingCameraControlParam
    duration: Literal["10", "11", "12", "13", "14", "15", "3", "4", "5", "6", "7", "8", "9"] | str | int | float
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
    seed: int
    resolution: Literal["1k", "2k", "4k"] | str
    multi_shot: bool
    shot_type: Literal["customize", "intelligence"]
    multi_prompt: Sequence[models.KlingShot | models.KlingShotParam]
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
