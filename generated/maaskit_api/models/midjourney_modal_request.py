from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["MidjourneyModalRequest", "MidjourneyModalRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyModalRequest(Model):
    """MidjourneyModalRequest.

    Attributes:
        task_id: Id of the task that waits: the one of the action, not of the picture before it.
        prompt: The prompt; for a custom zoom with --ar and --zoom (from 1 to 2).
        mask_base_64: The mask for repainting a region: white is painted anew, black stays. Local files are
            accepted.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    task_id: str
    prompt: str | None = UNSET
    mask_base_64: str | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("taskId", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "mask_base_64": Field("maskBase64", None, "string"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
    }


class MidjourneyModalRequestParam(TypedDict, total=False):
    """`MidjourneyModalRequest` as a plain dict, with the names of the wire."""

    taskId: Required[str]
    prompt: str
    maskBase64: str | LocalFile
    notifyHook: str
    state: str
