from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoTask"]


@define(eq=False, repr=False, kw_only=True)
class SunoTask(Model):
    """A task of the Suno family. `suno.tasks.get` wraps it, `notify_hook` is called with it.

    Attributes:
        status: State of the task. UNKNOWN is an end without a result. FAIL, FAILED and COMPLETE are the words
            of other gateways for FAILURE and SUCCESS. One of `NOT_START`, `SUBMITTED`, `QUEUED`, `IN_PROGRESS`,
            `SUCCESS`, `FAILURE`, `UNKNOWN`, `FAIL`, `FAILED`, `COMPLETE`.
        notify_hook: URL that is called; missing on some gateways.
        action: What was asked for; not reliable: it may be empty, and pages show LYRICS for songs. One of
            `MUSIC`, `LYRICS`.
        fail_reason: Why it failed; empty otherwise.
        submit_time: Unix seconds.
        start_time: Unix seconds, 0 before the start.
        finish_time: Unix seconds, 0 before the end.
        progress: Percentage as text, e.g. 30%.
        search_item: Search text of the gateway.
        data: What was made: the clips of a song (usually two), the lyrics of a lyrics task, null before
            anything exists. Calls of other kinds put an object of their own or a text (the URL of a file) here.
    """

    task_id: str
    status: (
        Literal[
            "COMPLETE",
            "FAIL",
            "FAILED",
            "FAILURE",
            "IN_PROGRESS",
            "NOT_START",
            "QUEUED",
            "SUBMITTED",
            "SUCCESS",
            "UNKNOWN",
        ]
        | str
    )
    notify_hook: str | None = UNSET
    action: Literal["LYRICS", "MUSIC"] | str | None = UNSET
    fail_reason: str | None = UNSET
    submit_time: int | None = UNSET
    start_time: int | None = UNSET
    finish_time: int | None = UNSET
    progress: str | None = UNSET
    search_item: str | None = UNSET
    data: list[models.SunoClip] | models.SunoLyrics | dict[str, Any] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string", True),
        "status": Field("status", None, "string", True),
        "notify_hook": Field("notify_hook", None, "string"),
        "action": Field("action", None, "string"),
        "fail_reason": Field("fail_reason", None, "string null"),
        "submit_time": Field("submit_time", None, "integer"),
        "start_time": Field("start_time", None, "integer"),
        "finish_time": Field("finish_time", None, "integer"),
        "progress": Field("progress", None, "string"),
        "search_item": Field("search_item", None, "string"),
        "data": Field("data", (["SunoClip"], "SunoLyrics", {"*": None}), "array object string null"),
    }
