from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AvatarWork"]


@define(eq=False, repr=False, kw_only=True)
class AvatarWork(Model):
    """AvatarWork.

    Attributes:
        work_video_path: Link to the video.
        wm_work_video_path: Link to the video with a watermark.
        no_wm_work_video_path: Link to the video without a watermark, where that was asked for.
        work_webp_path: Link to a small moving picture of it.
        web_work_status: The vendor's own state.
        user_image_url: The face.
    """

    id: str | None = UNSET
    work_name: str | None = UNSET
    work_video_path: str | None = UNSET
    wm_work_video_path: str | None = UNSET
    no_wm_work_video_path: str | None = UNSET
    work_webp_path: str | None = UNSET
    web_work_status: int | None = UNSET
    create_time: int | None = UNSET
    singer: str | None = UNSET
    file_type: str | None = UNSET
    animate_id: str | None = UNSET
    play_types: list[str] | None = UNSET
    primary_play_type: str | None = UNSET
    vip_enable: bool | None = UNSET
    music_title: str | None = UNSET
    template_id: str | None = UNSET
    user_image_url: str | None = UNSET
    share_magic_text: str | None = UNSET
    example_image_url: list[str] | None = UNSET
    picture_path_list: list[str] | None = UNSET
    ext: models.AvatarWorkDetails | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "work_name": Field("work_name", None, "string"),
        "work_video_path": Field("work_video_path", None, "string null"),
        "wm_work_video_path": Field("wm_work_video_path", None, "string null"),
        "no_wm_work_video_path": Field("no_wm_work_video_path", None, "string null"),
        "work_webp_path": Field("work_webp_path", None, "string null"),
        "web_work_status": Field("web_work_status", None, "integer"),
        "create_time": Field("create_time", None, "integer"),
        "singer": Field("singer", None, "string"),
        "file_type": Field("file_type", None, "string"),
        "animate_id": Field("animate_id", None, "string"),
        "play_types": Field("play_types", None, "array null"),
        "primary_play_type": Field("primary_play_type", None, "string"),
        "vip_enable": Field("vip_enable", None, "boolean"),
        "music_title": Field("music_title", None, "string"),
        "template_id": Field("template_id", None, "string"),
        "user_image_url": Field("user_image_url", None, "string"),
        "share_magic_text": Field("share_magic_text", None, "string"),
        "example_image_url": Field("example_image_url", None, "array null"),
        "picture_path_list": Field("picture_path_list", None, "array null"),
        "ext": Field("ext", "AvatarWorkDetails", "object null"),
    }
