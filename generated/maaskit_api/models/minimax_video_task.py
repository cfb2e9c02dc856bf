from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxVideoTask"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxVideoTask(Model):
    """State of a video job as the vendor says it; callbacks look the same.

    Attributes:
        status: State of the task. Callbacks write it in lower case; `Failed` is what clients of sister gateways
            look for. One of `Preparing`, `Queueing`, `Processing`, `Success`, `Fail`, `Failed`.
        task_id: Id of the task.
        file_id: Id of the video, for `minimax.files.retrieve`; empty until then.
        video_width: Pixels.
        video_height: Pixels.
    """

    status: Literal["Fail", "Failed", "Preparing", "Processing", "Queueing", "Success"] | str
    task_id: str | int | None = UNSET
    file_id: str | int | None = UNSET
    video_width: int | None = UNSET
    video_height: int | None = UNSET
    base_resp: models.MinimaxBaseResp | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "status": Field("status", None, "string", True),
        "task_id": Field("task_id", None, "string integer"),
        "file_id": Field("file_id", None, "string integer null"),
        "video_width": Field("video_width", None, "integer"),
        "video_height": Field("video_height", None, "integer"),
        "base_resp": Field("base_resp", "MinimaxBaseResp", "object"),
    }
