from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PikaVideo"]


@define(eq=False, repr=False, kw_only=True)
class PikaVideo(Model):
    """PikaVideo.

    Attributes:
        status: State: finished and error are documented, any other word means that it is not done yet. One of
            `pending`, `queued`, `generating`, `finished`, `error`.
        result_url: Link to the video, which ends after some time; empty until it is done.
        sharing_url: Link for showing it to others.
        video_poster: Link to its first picture.
        image_thumb: Link to a small picture.
        duration: Seconds.
        error: Why it failed; empty otherwise.
        progress: How much is done, 0 to 100.
    """

    id: str | None = UNSET
    status: Literal["error", "finished", "generating", "pending", "queued"] | str | None = UNSET
    seed: int | None = UNSET
    result_url: str | None = UNSET
    sharing_url: str | None = UNSET
    video_poster: str | None = UNSET
    image_thumb: str | None = UNSET
    duration: float | None = UNSET
    error: str | None = UNSET
    progress: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "status": Field("status", None, "string"),
        "seed": Field("seed", None, "integer"),
        "result_url": Field("resultUrl", None, "string null"),
        "sharing_url": Field("sharingUrl", None, "string null"),
        "video_poster": Field("videoPoster", None, "string null"),
        "image_thumb": Field("imageThumb", None, "string null"),
        "duration": Field("duration", None, "number"),
        "error": Field("error", None, "string null"),
        "progress": Field("progress", None, "integer"),
    }
