from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoClip"]


@define(eq=False, repr=False, kw_only=True)
class SunoClip(Model):
    """One song, or a part of one. Gateways write it in two styles: with lyrics, styles and length under
    `metadata`, or with `tags`, `prompt`, `duration`, `state` and `mv` beside the links.

    Attributes:
        id: Id of the clip, a UUID: goes into `continue_clip_id`, `cover_clip_id`, `artist_clip_id` and every
            other call about a clip. It is no task id.
        clip_id: The id again, in some records.
        task_id: Id of the task followed by _1 or _2, in some records.
        title: Title; stems end in ` - Vocals` or ` - Instrumental`.
        status: State of this clip. The clips of one task may differ; a `streaming` one can be played while it
            is still being made. One of `submitted`, `queued`, `streaming`, `complete`, `error`.
        state: State in other words, beside or instead of `status` in some records. One of `succeeded`.
        mv: Model version that was asked for, in the flat style.
        msg: Remark of the gateway, in the flat style; usually empty.
        tags: Styles, in the flat style.
        prompt: Lyrics, in the flat style.
        duration: Seconds, in the flat style.
        continue_at: Second at which another clip was continued, in the flat style.
        audio_url: The sound: empty at first, a live stream while the clip is `streaming` (what it gives may be
            cut short), an MP3 file once it is `complete`.
        video_url: MP4 with the cover picture; empty until it is made.
        image_url: Cover picture.
        image_large_url: Cover picture in its large size.
        avatar_image_url: Picture of the vendor's account.
        major_model_version: Model version for people, e.g. v4; empty for stems.
        model_name: Model version as the vendor calls it.
        entity_type: Kind of record, e.g. song_schema.
        user_id: The vendor's account behind the gateway.
        display_name: Name of that account.
        handle: Handle of that account.
        is_public: Whether it is shown on the vendor's site.
        is_video_pending: Whether the video is still being made.
        reaction: The account's reaction to the clip.
        created_at: ISO 8601 with milliseconds, in UTC.
    """

    id: str
    clip_id: str | None = UNSET
    task_id: str | None = UNSET
    title: str | None = UNSET
    status: Literal["complete", "error", "queued", "streaming", "submitted"] | str | None = UNSET
    state: Literal["succeeded"] | str | None = UNSET
    mv: str | None = UNSET
    msg: str | None = UNSET
    tags: str | None = UNSET
    prompt: str | None = UNSET
    duration: float | None = UNSET
    continue_at: float | None = UNSET
    audio_url: str | None = UNSET
    video_url: str | None = UNSET
    image_url: str | None = UNSET
    image_large_url: str | None = UNSET
    avatar_image_url: str | None = UNSET
    major_model_version: str | None = UNSET
    model_name: str | None = UNSET
    metadata: models.SunoClipMetadata | None = UNSET
    entity_type: str | None = UNSET
    user_id: str | None = UNSET
    display_name: str | None = UNSET
    handle: str | None = UNSET
    is_liked: bool | None = UNSET
    is_public: bool | None = UNSET
    is_trashed: bool | None = UNSET
    is_handle_updated: bool | None = UNSET
    is_video_pending: bool | None = UNSET
    is_following_creator: bool | None = UNSET
    allow_comments: bool | None = UNSET
    play_count: int | None = UNSET
    upvote_count: int | None = UNSET
    comment_count: int | None = UNSET
    flag_count: int | None = UNSET
    reaction: dict[str, Any] | None = UNSET
    created_at: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "clip_id": Field("clip_id", None, "string"),
        "task_id": Field("task_id", None, "string"),
        "title": Field("title", None, "string null"),
        "status": Field("status", None, "string"),
        "state": Field("state", None, "string"),
        "mv": Field("mv", None, "string"),
        "msg": Field("msg", None, "string"),
        "tags": Field("tags", None, "string null"),
        "prompt": Field("prompt", None, "string null"),
        "duration": Field("duration", None, "number null"),
        "continue_at": Field("continue_at", None, "number null"),
        "audio_url": Field("audio_url", None, "string null"),
        "video_url": Field("video_url", None, "string null"),
        "image_url": Field("image_url", None, "string null"),
        "image_large_url": Field("image_large_url", None, "string null"),
        "avatar_image_url": Field("avatar_image_url", None, "string null"),
        "major_model_version": Field("major_model_version", None, "string null"),
        "model_name": Field("model_name", None, "string null"),
        "metadata": Field("metadata", "SunoClipMetadata", "object"),
        "entity_type": Field("entity_type", None, "string"),
        "user_id": Field("user_id", None, "string"),
        "display_name": Field("display_name", None, "string"),
        "handle": Field("handle", None, "string"),
        "is_liked": Field("is_liked", None, "boolean"),
        "is_public": Field("is_public", None, "boolean"),
        "is_trashed": Field("is_trashed", None, "boolean"),
        "is_handle_updated": Field("is_handle_updated", None, "boolean"),
        "is_video_pending": Field("is_video_pending", None, "boolean null"),
        "is_following_creator": Field("is_following_creator", None, "boolean"),
        "allow_comments": Field("allow_comments", None, "boolean"),
        "play_count": Field("play_count", None, "integer"),
        "upvote_count": Field("upvote_count", None, "integer"),
        "comment_count": Field("comment_count", None, "integer"),
        "flag_count": Field("flag_count", None, "integer"),
        "reaction": Field("reaction", None, "object null"),
        "created_at": Field("created_at", None, "string"),
    }
