from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["MinimaxRelayedVideoAnswer"]


@define(eq=False, repr=False, kw_only=True)
class MinimaxRelayedVideoAnswer(Model):
    """The vendor's answer inside the wrapping, with the video's file already looked up.

    Attributes:
        task_id: Id of the task.
        status: State of the task, in the vendor's words. One of `Preparing`, `Queueing`, `Processing`,
            `Success`, `Fail`, `Failed`.
        file_id: Id of the video.
        file: The video.
        video_width: Pixels.
        video_height: Pixels.
    """

    task_id: str | int | None = UNSET
    status: Literal["Fail", "Failed", "Preparing", "Processing", "Queueing", "Success"] | str | None = UNSET
    file_id: str | int | None = UNSET
    file: models.MinimaxFile | None = UNSET
    video_width: int | None = UNSET
    video_height: int | None = UNSET
    base_resp: models.MinimaxBaseResp | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string integer"),
        "status": Field("status", None, "string"),
        "file_id": Field("file_id", None, "string integer null"),
        "file": Field("file", "MinimaxFile", "object null"),
        "video_width": Field("video_width", None, "integer"),
        "video_height": Field("video_height", None, "integer"),
        "base_resp": Field("base_resp", "MinimaxBaseResp", "object"),
    }
