from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["Video"]


@define(eq=False, repr=False, kw_only=True)
class Video(Model):
    """A video job, from its acceptance to its end.

    Attributes:
        id: Id of the job, `video_` and a UUID; some channels answer with `sora-2:task_...`.
        status: State of the job; OpenAI knows queued, in_progress, completed and failed. One of `queued`,
            `submitted`, `in_progress`, `processing`, `unknown`, `completed`, `failed`, `cancelled`.
        model: Model; some channels name it in their own way, e.g. sora_video2.
        progress: How much is done, 0 to 100.
        created_at: Unix seconds; some gateways send milliseconds.
        completed_at: Unix seconds.
        expires_at: When the file will be deleted, in Unix seconds.
        seconds: Length, as text.
        size: Width and height in pixels; some gateways leave it out.
        prompt: The prompt, from newer channels.
        remixed_from_video_id: The video that this one changes, after a remix.
        error: Why the job failed; a plain text on some gateways.
        video_url: Link to the finished video, the gateway's own addition; empty or missing before.
        url: The link under another name, on some gateways.
        thumbnail_url: Link to a still picture, on some gateways.
        task_id: The id once more, on gateways built on new-api.
        metadata: Further data of the gateway; those built on new-api put the link here as `url`.
    """

    id: str
    status: (
        Literal["cancelled", "completed", "failed", "in_progress", "processing", "queued", "submitted", "unknown"] | str
    )
    object: Literal["video"] | None = UNSET
    model: str | None = UNSET
    progress: int | None = UNSET
    created_at: int | None = UNSET
    completed_at: int | None = UNSET
    expires_at: int | None = UNSET
    seconds: str | None = UNSET
    size: str | None = UNSET
    prompt: str | None = UNSET
    remixed_from_video_id: str | None = UNSET
    error: models.VideoError | str | None = UNSET
    video_url: str | None = UNSET
    url: str | None = UNSET
    thumbnail_url: str | None = UNSET
    task_id: str | None = UNSET
    usage: models.VideoUsage | None = UNSET
    metadata: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "status": Field("status", None, "string", True),
        "object": Field("object", None, "string"),
        "model": Field("model", None, "string"),
        "progress": Field("progress", None, "integer"),
        "created_at": Field("created_at", None, "integer"),
        "completed_at": Field("completed_at", None, "integer null"),
        "expires_at": Field("expires_at", None, "integer null"),
        "seconds": Field("seconds", None, "string null"),
        "size": Field("size", None, "string null"),
        "prompt": Field("prompt", None, "string null"),
        "remixed_from_video_id": Field("remixed_from_video_id", None, "string null"),
        "error": Field("error", "VideoError", "object string null"),
        "video_url": Field("video_url", None, "string null"),
        "url": Field("url", None, "string null"),
        "thumbnail_url": Field("thumbnail_url", None, "string null"),
        "task_id": Field("task_id", None, "string"),
        "usage": Field("usage", "VideoUsage", "object null"),
        "metadata": Field("metadata", None, "object null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("video",)}
