from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["LumaGeneration"]


@define(eq=False, repr=False, kw_only=True)
class LumaGeneration(Model):
    """A job, whatever its state. Older and newer servers fill different members; those that have no value are null
    or left out.

    Attributes:
        id: Id of the job, a UUID.
        state: State of the job. One of `pending`, `queued`, `processing`, `dreaming`, `completed`, `failed`.
        prompt: The prompt, perhaps rewritten.
        created_at: Date and time in ISO 8601.
        user_id: Whose job it is at Luma; often empty.
        queue_state: Where the job stands in Luma's queue.
        estimate_wait_seconds: Seconds that Luma expects the job to wait.
        video_raw: The video as Luma made it.
        thumbnail: A picture of the video.
        last_frame: The last picture of the video.
        failure_reason: Why the job failed.
    """

    id: str
    state: Literal["completed", "dreaming", "failed", "pending", "processing", "queued"] | str
    prompt: str | None = UNSET
    created_at: str | None = UNSET
    batch_id: str | None = UNSET
    user_id: str | None = UNSET
    pipeline_id: str | None = UNSET
    server_id: str | None = UNSET
    queue_state: str | dict[str, Any] | None = UNSET
    liked: bool | None = UNSET
    estimate_wait_seconds: int | None = UNSET
    video: models.LumaVideo | None = UNSET
    video_raw: models.LumaRawVideo | None = UNSET
    thumbnail: models.LumaPicture | None = UNSET
    last_frame: models.LumaPicture | None = UNSET
    request: models.LumaRequestEcho | None = UNSET
    artifact: models.LumaArtifact | None = UNSET
    failure_reason: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "state": Field("state", None, "string", True),
        "prompt": Field("prompt", None, "string null"),
        "created_at": Field("created_at", None, "string"),
        "batch_id": Field("batch_id", None, "string null"),
        "user_id": Field("user_id", None, "string null"),
        "pipeline_id": Field("pipeline_id", None, "string null"),
        "server_id": Field("server_id", None, "string null"),
        "queue_state": Field("queue_state", None, "string object null"),
        "liked": Field("liked", None, "boolean null"),
        "estimate_wait_seconds": Field("estimate_wait_seconds", None, "integer null"),
        "video": Field("video", "LumaVideo", "object null"),
        "video_raw": Field("video_raw", "LumaRawVideo", "object null"),
        "thumbnail": Field("thumbnail", "LumaPicture", "object null"),
        "last_frame": Field("last_frame", "LumaPicture", "object null"),
        "request": Field("request", "LumaRequestEcho", "object null"),
        "artifact": Field("artifact", "LumaArtifact", "object null"),
        "failure_reason": Field("failure_reason", None, "string null"),
    }
