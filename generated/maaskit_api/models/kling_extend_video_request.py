from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingExtendVideoRequest", "KlingExtendVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingExtendVideoRequest(Model):
    """Model and mode are those of the video, so there are no members for them.

    Attributes:
        video_id: The `id` in `task_result.videos` of a job that made a video from text or a picture, or that
            extended one; not the id of the job. The model has to be kling-v1, v1-5 or v1-6, and the file not
            older than 30 days.
        prompt: What happens next. GPT-Best's page wants it. At most 2500 characters.
        negative_prompt: What must not appear; not for videos by kling-v1. At most 2500 characters.
        cfg_scale: How closely the prompt is followed; not for videos by kling-v1. 0 to 1; default `0.5`.
        task_id: The job that made the video; some gateways find the vendor's account by it.
        callback_url: URL that is told each change of the task.
        external_task_id: Your own id of the task, never used before on the vendor's account; the queries take
            it in place of `task_id`.
    """

    video_id: str
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    cfg_scale: float | None = UNSET
    task_id: str | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    callback_url: str | None = UNSET
    external_task_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video_id": Field("video_id", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "cfg_scale": Field("cfg_scale", None, "number"),
        "task_id": Field("task_id", None, "string"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "callback_url": Field("callback_url", None, "string"),
        "external_task_id": Field("external_task_id", None, "string"),
    }


class KlingExtendVideoRequestParam(TypedDict, total=False):
    """`KlingExtendVideoRequest` as a plain dict, with the names of the wire."""

    video_id: Required[str]
    prompt: str
    negative_prompt: str
    cfg_scale: float
    task_id: str
    watermark_info: models.KlingWatermarkInfo | models.KlingWatermarkInfoParam
    callback_url: str
    external_task_id: str
