from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["PixverseVideo"]


@define(eq=False, repr=False, kw_only=True)
class PixverseVideo(Model):
    """A job and its video, as PixVerse's website keeps them.

    Attributes:
        video_status: State: 5 taken, 10 at work, 1 done, 7 refused by the content filter, 8 failed; 6 deleted
            (the vendor's word for old videos). One of `1`, `5`, `6`, `7`, `8`, `10`.
        url: Link to the video, which ends after some time; empty until it is done.
        avatar: Picture of the account that the gateway uses.
        nick_name: Name of that account.
        account_id: Id of that account.
        img_id: The picture of the request at PixVerse.
        qualities: Qualities in which the video exists.
        asset_id: Id of the character.
        duration: Seconds that were asked for.
        video_duration: Seconds of the video.
        extended: 1 when it makes another video longer, else 0.
        lip_sync: Speech that was added; empty without.
        upscaled: 1 when it was enlarged, else 0.
        created_at: Date and time in RFC 3339.
        first_frame: Link to the first picture.
        last_frame: Link to the last picture.
    """

    video_id: int | None = UNSET
    video_status: Literal[1, 5, 6, 7, 8, 10] | int | None = UNSET
    url: str | None = UNSET
    seed: int | None = UNSET
    likes: int | None = UNSET
    model: str | None = UNSET
    model_name: str | None = UNSET
    style: str | None = UNSET
    avatar: str | None = UNSET
    nick_name: str | None = UNSET
    account_id: int | None = UNSET
    prompt: str | None = UNSET
    negative_prompt: str | None = UNSET
    img_id: int | None = UNSET
    img_url: str | None = UNSET
    img_path: str | None = UNSET
    quality: str | None = UNSET
    qualities: list[Any] | None = UNSET
    asset_id: int | None = UNSET
    asset_name: str | None = UNSET
    duration: int | None = UNSET
    video_duration: int | None = UNSET
    extended: int | None = UNSET
    lip_sync: dict[str, Any] | None = UNSET
    platform: str | None = UNSET
    upscaled: int | None = UNSET
    created_at: str | None = UNSET
    first_frame: str | None = UNSET
    last_frame: str | None = UNSET
    queue_data: models.PixverseQueue | None = UNSET
    motion_mode: str | None = UNSET
    template_id: int | None = UNSET
    aspect_ratio: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "video_id": Field("video_id", None, "integer"),
        "video_status": Field("video_status", None, "integer"),
        "url": Field("url", None, "string null"),
        "seed": Field("seed", None, "integer"),
        "likes": Field("likes", None, "integer"),
        "model": Field("model", None, "string"),
        "model_name": Field("model_name", None, "string"),
        "style": Field("style", None, "string"),
        "avatar": Field("avatar", None, "string"),
        "nick_name": Field("nick_name", None, "string"),
        "account_id": Field("account_id", None, "integer"),
        "prompt": Field("prompt", None, "string"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "img_id": Field("img_id", None, "integer"),
        "img_url": Field("img_url", None, "string"),
        "img_path": Field("img_path", None, "string"),
        "quality": Field("quality", None, "string"),
        "qualities": Field("qualities", None, "array null"),
        "asset_id": Field("asset_id", None, "integer"),
        "asset_name": Field("asset_name", None, "string"),
        "duration": Field("duration", None, "integer"),
        "video_duration": Field("video_duration", None, "integer"),
        "extended": Field("extended", None, "integer"),
        "lip_sync": Field("lip_sync", None, "object"),
        "platform": Field("platform", None, "string"),
        "upscaled": Field("upscaled", None, "integer"),
        "created_at": Field("created_at", None, "string"),
        "first_frame": Field("first_frame", None, "string"),
        "last_frame": Field("last_frame", None, "string"),
        "queue_data": Field("queue_data", "PixverseQueue", "object null"),
        "motion_mode": Field("motion_mode", None, "string"),
        "template_id": Field("template_id", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
    }
