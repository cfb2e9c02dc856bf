from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseProTaskData"]


@define(eq=False, repr=False, kw_only=True)
class PixverseProTaskData(Model):
    """PixverseProTaskData.

    Attributes:
        state: State as a word. One of `pending`, `running`, `succeeded`, `success`, `error`.
        status: State as a digit: 0 waits, 1 at work, 2 failed, 3 done. One of `0`, `1`, `2`, `3`.
        video_url: Link to the video, which ends after some time.
        image_url: The picture of the request.
        poster: Link to the first picture.
        msg: Why it failed.
        point: Price in the vendor's points, as text.
        refund: 1 when it was paid back, else 0; as text.
        create_time: Unix seconds, as text.
        update_time: Unix seconds, as text.
    """

    task_id: str | None = UNSET
    state: Literal["error", "pending", "running", "succeeded", "success"] | str | None = UNSET
    status: Literal["0", "1", "2", "3"] | str | None = UNSET
    prompt: str | None = UNSET
    video_url: str | None = UNSET
    image_url: str | None = UNSET
    poster: str | None = UNSET
    msg: str | None = UNSET
    point: str | None = UNSET
    refund: str | None = UNSET
    create_time: str | None = UNSET
    update_time: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "task_id": Field("task_id", None, "string"),
        "state": Field("state", None, "string"),
        "status": Field("status", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "video_url": Field("video_url", None, "string null"),
        "image_url": Field("image_url", None, "string null"),
        "poster": Field("poster", None, "string null"),
        "msg": Field("msg", None, "string null"),
        "point": Field("point", None, "string"),
        "refund": Field("refund", None, "string"),
        "create_time": Field("create_time", None, "string"),
        "update_time": Field("update_time", None, "string"),
    }
