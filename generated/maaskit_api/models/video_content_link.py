from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideoContentLink"]


@define(eq=False, repr=False, kw_only=True)
class VideoContentLink(Model):
    """Where the file is, from channels that don't send it themselves; some repeat the members of the job.

    Attributes:
        url: Link to the video; empty for some seconds after the job is done.
        video_url: The same link, on some gateways.
        progress: How much is done, 0 to 100.
        seconds: Length, as text.
        created_at: Unix seconds.
    """

    url: str | None = UNSET
    video_url: str | None = UNSET
    id: str | None = UNSET
    object: str | None = UNSET
    model: str | None = UNSET
    status: str | None = UNSET
    progress: int | None = UNSET
    size: str | None = UNSET
    seconds: str | None = UNSET
    created_at: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string null"),
        "video_url": Field("video_url", None, "string null"),
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "model": Field("model", None, "string"),
        "status": Field("status", None, "string"),
        "progress": Field("progress", None, "integer"),
        "size": Field("size", None, "string"),
        "seconds": Field("seconds", None, "string"),
        "created_at": Field("created_at", None, "integer"),
    }
