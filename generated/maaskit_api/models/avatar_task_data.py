from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AvatarTaskData"]


@define(eq=False, repr=False, kw_only=True)
class AvatarTaskData(Model):
    """AvatarTaskData.

    Attributes:
        notify_hook: URL that is called.
        action: What was asked for: avatar-generate.
        status: State of the task. One of `NOT_START`, `SUBMITTED`, `QUEUED`, `IN_PROGRESS`, `FAILURE`,
            `SUCCESS`, `UNKNOWN`.
        fail_reason: Why it failed; empty otherwise.
        submit_time: Unix seconds.
        start_time: Unix seconds; may stay 0.
        finish_time: Unix seconds, 0 before the end.
        progress: Percentage as text, e.g. 30%.
        data: The video as the vendor has it; missing, null or an empty text before.
    """

    task_id: str | None = UNSET
    notify_hook: str | None = UNSET
    action: str | None = UNSET
    status: Literal["FAILURE", "IN_PROGRESS", "NOT_START", "QUEUED", "SUBMITTED", "SUCCESS", "UNKNOWN"] | str | None = (
        UNSET
    )
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    data: models.AvatarWork | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string"),
        "notify_hook": Field("notify_hook", None, "string"),
        "action": Field("action", None, "string"),
        "status": Field("status", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "data": Field("data", "AvatarWork", "object string null"),
    }
