from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingTaskData"]


@define(eq=False, repr=False, kw_only=True)
class KlingTaskData(Model):
    """State and results of a job. The members after `updated_at` are those of new-api gateways, which wrap the
    vendor's answer or mix their own members into it.

    Attributes:
        task_id: Id of the task.
        task_status: State of the task. One of `submitted`, `processing`, `succeed`, `failed`.
        task_status_msg: Why it failed; empty or left out otherwise.
        task_result: The results; empty or left out until the job has succeeded.
        final_unit_deduction: What the vendor charged, in its own units.
        created_at: Milliseconds since 1970 (seconds, on a sister gateway).
        updated_at: Milliseconds since 1970 (seconds, on a sister gateway).
        status: State of the task, in a new-api gateway's words. One of `NOT_START`, `SUBMITTED`, `QUEUED`,
            `IN_PROGRESS`, `UNKNOWN`, `SUCCESS`, `FAILURE`.
        progress: Percentage as text, e.g. 30%.
        fail_reason: Why it failed; empty otherwise.
        submit_time: Unix seconds.
        start_time: Unix seconds, 0 before the start.
        finish_time: Unix seconds, 0 before the end.
        data: The vendor's answer inside the wrapping, whole or only its `data`; null or empty text before there
            is one.
    """

    task_id: str
    task_status: Literal["failed", "processing", "submitted", "succeed"] | str | None = UNSET
    task_status_msg: str | None = UNSET
    task_info: models.KlingTaskInfo | None = UNSET
    task_result: models.KlingTaskResult | None = UNSET
    watermark_info: models.KlingWatermarkInfo | None = UNSET
    final_unit_deduction: str | None = UNSET
    created_at: int | None = UNSET
    updated_at: int | None = UNSET
    status: Literal["FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS", "UNKNOWN"] | str | None = (
        UNSET
    )
    progress: str | None = UNSET
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    data: models.KlingTask | models.KlingTaskData | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "task_status": Field("task_status", None, "string"),
        "task_status_msg": Field("task_status_msg", None, "string"),
        "task_info": Field("task_info", "KlingTaskInfo", "object"),
        "task_result": Field("task_result", "KlingTaskResult", "object null"),
        "watermark_info": Field("watermark_info", "KlingWatermarkInfo", "object"),
        "final_unit_deduction": Field("final_unit_deduction", None, "string"),
        "created_at": Field("created_at", None, "integer"),
        "updated_at": Field("updated_at", None, "integer"),
        "status": Field("status", None, "string"),
        "progress": Field("progress", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "data": Field("data", ("KlingTask", "KlingTaskData"), "object string null"),
    }
