from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["VideoGenerationTask"]


@define(eq=False, repr=False, kw_only=True)
class VideoGenerationTask(Model):
    """VideoGenerationTask.

    Attributes:
        status: State of the task. One of `NOT_START`, `SUBMITTED`, `QUEUED`, `IN_PROGRESS`, `UNKNOWN`,
            `SUCCESS`, `FAILURE`.
        platform: Vendor behind the gateway, e.g. openai, google, grok.
        action: What was asked for, e.g. google-videos.
        fail_reason: Why it failed; empty otherwise.
        submit_time: Unix seconds.
        start_time: Unix seconds; missing or 0 before the start.
        finish_time: Unix seconds; missing or 0 before the end.
        progress: Percentage as text, e.g. 30%.
        data: What the vendor made; null or empty until then.
        search_item: The gateway's own search key; usually empty.
        cost: Price of the task, on some tasks.
    """

    task_id: str
    status: Literal["FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS", "UNKNOWN"] | str
    platform: str | None = UNSET
    action: str | None = UNSET
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    data: models.VideoGenerationData | None = UNSET
    search_item: str | None = UNSET
    cost: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "status": Field("status", None, "string", True),
        "platform": Field("platform", None, "string"),
        "action": Field("action", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "data": Field("data", "VideoGenerationData", "object null"),
        "search_item": Field("search_item", None, "string"),
        "cost": Field("cost", None, "number"),
    }
