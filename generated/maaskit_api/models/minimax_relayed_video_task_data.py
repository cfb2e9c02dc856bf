from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxRelayedVideoTaskData"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxRelayedVideoTaskData(Model):
    """MinimaxRelayedVideoTaskData.

    Attributes:
        task_id: Id of the task.
        status: State of the task, in the gateway's words. One of `NOT_START`, `SUBMITTED`, `QUEUED`,
            `IN_PROGRESS`, `SUCCESS`, `FAILURE`.
        action: What was asked for: video_generation.
        fail_reason: Why it failed. Of a task that succeeded some gateways put the id of the file here.
        submit_time: Unix seconds.
        start_time: Unix seconds, 0 before the start.
        finish_time: Unix seconds, 0 before the end.
        progress: Percentage as text, e.g. 100%.
        data: What the vendor said last, with the file when there is one; null, empty text or {} before that.
    """

    task_id: str | int
    status: Literal["FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS"] | str
    action: str | None = UNSET
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    data: models.MinimaxRelayedVideoAnswer | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string integer", True),
        "status": Field("status", None, "string", True),
        "action": Field("action", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "data": Field("data", "MinimaxRelayedVideoAnswer", "object string null"),
    }
