from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RunwayTaskData"]


@define(eq=False, repr=False, kw_only=True)
class RunwayTaskData(Model):
    """State and results of a job. The members after `update_time` are those of newer gateways, which wrap Runway's
    own answer.

    Attributes:
        task_id: Id of the job, a UUID.
        state: State of the job in words; newer servers add it. One of `pending`, `running`, `succeeded`,
            `error`.
        status: State of the job as a digit in a text: 0 not begun, 1 at work, 2 failed and refunded, 3 done.
            Newer gateways have words here. One of `0`, `1`, `2`, `3`, `NOT_START`, `SUBMITTED`, `QUEUED`,
            `IN_PROGRESS`, `SUCCESS`, `FAILURE`, `UNKNOWN`.
        prompt_en: The prompt in English.
        video_url: Link to the video.
        poster: Link to the first picture, as a rule.
        last_frame: Link to the last picture.
        msg: Why it failed.
        point: What the upstream charged, a number as text.
        refund: Whether that was paid back: 0 or 1.
        create_time: Unix seconds as text.
        update_time: Unix seconds as text.
        action: What was asked for, e.g. IMAGE_TO_VIDEO.
        fail_reason: Why it failed; empty otherwise.
        submit_time: Unix seconds.
        start_time: Unix seconds, 0 before the start.
        finish_time: Unix seconds, 0 before the end.
        progress: Percentage as text, e.g. 30%.
        data: Runway's own answer; null or an empty text before that.
    """

    task_id: str
    state: Literal["error", "pending", "running", "succeeded"] | str | None = UNSET
    status: (
        Literal["0", "1", "2", "3", "FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS", "UNKNOWN"]
        | str
        | int
        | None
    ) = UNSET
    prompt: str | None = UNSET
    prompt_en: str | None = UNSET
    video_url: str | None = UNSET
    poster: str | None = UNSET
    last_frame: str | None = UNSET
    msg: str | None = UNSET
    point: str | None = UNSET
    refund: str | None = UNSET
    create_time: str | None = UNSET
    update_time: str | None = UNSET
    action: str | None = UNSET
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    data: models.RunwaymlTask | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "state": Field("state", None, "string"),
        "status": Field("status", None, "string integer"),
        "prompt": Field("prompt", None, "string null"),
        "prompt_en": Field("prompt_en", None, "string null"),
        "video_url": Field("video_url", None, "string null"),
        "poster": Field("poster", None, "string null"),
        "last_frame": Field("last_frame", None, "string null"),
        "msg": Field("msg", None, "string null"),
        "point": Field("point", None, "string"),
        "refund": Field("refund", None, "string"),
        "create_time": Field("create_time", None, "string"),
        "update_time": Field("update_time", None, "string"),
        "action": Field("action", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "data": Field("data", "RunwaymlTask", "object string null"),
    }
