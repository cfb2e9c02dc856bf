from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["CogvideoxTask"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxTask(Model):
    """CogvideoxTask.

    Attributes:
        task_status: State of the job. One of `PROCESSING`, `SUCCESS`, `FAIL`.
        id: Id of the job; the page's answer is without it.
        video_result: The videos, after a success.
        error: Why it failed.
    """

    task_status: Literal["FAIL", "PROCESSING", "SUCCESS"] | str
    id: str | None = UNSET
    model: str | None = UNSET
    request_id: str | None = UNSET
    video_result: list[models.CogvideoxVideo] | None = UNSET
    error: models.CogvideoxError | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_status": Field("task_status", None, "string", True),
        "id": Field("id", None, "string"),
        "model": Field("model", None, "string"),
        "request_id": Field("request_id", None, "string"),
        "video_result": Field("video_result", ["CogvideoxVideo"], "array null"),
        "error": Field("error", "CogvideoxError", "object null"),
    }
