from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyChangeRequest", "MidjourneyChangeRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyChangeRequest(Model):
    """MidjourneyChangeRequest.

    Attributes:
        action: One of the four pictures in full size, variations of it, or all four anew. One of `UPSCALE`,
            `VARIATION`, `REROLL`.
        task_id: Id of the finished task.
        index: Which of the four, for UPSCALE and VARIATION. 1 to 4.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    action: Literal["REROLL", "UPSCALE", "VARIATION"]
    task_id: str
    index: int | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "action": Field("action", None, "string", True),
        "task_id": Field("taskId", None, "string", True),
        "index": Field("index", None, "integer"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
    }


class MidjourneyChangeRequestParam(TypedDict, total=False):
    """`MidjourneyChangeRequest` as a plain dict, with the names of the wire."""

    action: Required[Literal["REROLL", "UPSCALE", "VARIATION"]]
    taskId: Required[str]
    index: int
    notifyHook: str
    state: str
