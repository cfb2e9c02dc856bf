from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["LumaTask"]


@define(eq=False, repr=False, kw_only=True)
class LumaTask(Model):
    """LumaTask.

    Attributes:
        task_id: Id of the job, a UUID.
        status: State of the job, in the gateway's words. One of `NOT_START`, `SUBMITTED`, `QUEUED`,
            `IN_PROGRESS`, `SUCCESS`, `FAILURE`, `UNKNOWN`.
        id: Number of the row in the gateway's table; not the id of the job.
        platform: Where the gateway has it made, e.g. luma_free.
        action: What was asked for: LUMA_VIDEO.
        fail_reason: Why it failed; empty otherwise.
        created_at: Date and time in ISO 8601.
        updated_at: Date and time in ISO 8601.
        submit_time: Unix seconds.
        start_time: Unix seconds, 0 before the start.
        finish_time: Unix seconds, 0 before the end.
        progress: Percentage as text, e.g. 100%.
        data: The job as Luma tells it; null or an empty text before that.
    """

    task_id: str
    status: Literal["FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS", "UNKNOWN"] | str
    id: int | None = UNSET
    platform: str | None = UNSET
    action: str | None = UNSET
    fail_reason: str | None = UNSET
    created_at: str | None = UNSET
    updated_at: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    data: models.LumaGeneration | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "status": Field("status", None, "string", True),
        "id": Field("id", None, "integer"),
        "platform": Field("platform", None, "string"),
        "action": Field("action", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "created_at": Field("created_at", None, "string"),
        "updated_at": Field("updated_at", None, "string"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "data": Field("data", "LumaGeneration", "object string null"),
    }
