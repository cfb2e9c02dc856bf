from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingMultiImageToVideoRequest", "KlingMultiImageToVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingMultiImageToVideoRequest(Model):
    """KlingMultiImageToVideoRequest.

    Attributes:
        image_list: The subjects, each cut out of its picture beforehand. At most 4 entries.
        prompt: What the subjects do. At most 2500 characters.
        model_name: Kling model; only kling-v1-6 can do this. One of `kling-v1-6`; default `kling-v1-6`.
        negative_prompt: What must not appear. At most 2500 characters.
        cfg_scale: How closely the prompt is followed; on GPT-Best's page only. 0 to 1.
        mode: `std` is cheaper, `pro` looks better. One of `std`, `pro`; default `std`.
        duration: Seconds, as text. One of `5`, `10`; default `5`; numbers and their text are accepted.
        aspect_ratio: Width to height. One of `16:9`, `9:16`, `1:1`; default `16:9`; a pair such as `(16, 9)` is
            accepted.
        seed: Sent by an older edition of Haoee's client; the vendor does not document it.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    image_list: list[models.KlingReferenceImage]
    prompt: str
    model_name: Literal["kling-v1-6"] | str | None = UNSET
    negative_prompt: str | None = UNSET
    cfg_scale: float | None = UNSET
    mode: Literal["pro", "std"] | str | None = UNSET
    duration: Literal["10", "5"] | str | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | None = UNSET
    seed: int | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_list": Field("image_list", ["KlingReferenceImage"], "array", True),
        "prompt": Field("prompt", None, "string", True),
        "model_name": Field("model_name", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "cfg_scale": Field("cfg_scale", None, "number"),
        "mode": Field("mode", None, "string"),
        "duration": Field("duration", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "seed": Field("seed", None, "integer"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingMultiImageToVideoRequestParam(TypedDict, total=False):
    """`KlingMultiImageToVideoRequest` as a plain dict, with the names of the wire."""

    image_list: Required[Sequence[models.KlingReferenceImage | models.KlingReferenceImageParam]]
    prompt: Required[str]
    model_name: Literal["kling-v1-6"] | str
    negative_prompt: str
    cfg_scale: float
    mode: Literal["pro", "std"] | str
    duration: Literal["10", "5"] | str | int | float
    aspect_ratio: Literal["16:9", "1:1", "9:16"] | str | tuple[int, int]
    seed: int
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
