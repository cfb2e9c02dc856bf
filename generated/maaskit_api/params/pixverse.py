"""Keyword arguments of `client.pixverse`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class PixverseFeedGetParams(RequestOptions, total=False):
    """Arguments of `pixverse.feed.get`."""

    video_id: Required[int | str]


class PixverseCharactersCreateParams(RequestOptions, total=False):
    """Arguments of `pixverse.characters.create`."""

    images: Required[Sequence[str]]


class PixverseProGenerateParams(RequestOptions, total=False):
    """Arguments of `pixverse.pro.generate`."""

    prompt: Required[str]
    model: Required[Literal["v3"] | str]
    image: str
    ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    style: str
    seed: int
    negative_prompt: str
    template_id: int | str
    motion_strength: float
    motion_scale: models.PixverseMotionScale | models.PixverseMotionScaleParam
    callback_url: str


class PixverseProFeedParams(RequestOptions, total=False):
    """Arguments of `pixverse.pro.feed`."""

    task_id: Required[str]


class PixverseGenerateParams(RequestOptions, total=False):
    """Arguments of `pixverse.generate`."""

    prompt: Required[str]
    model: Required[Literal["v3.5", "v4", "v4.5"] | str]
    quality: Required[Literal["1080p", "360p", "540p", "720p"] | str]
    duration: Required[Literal[5, 8] | int | str]
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    motion_mode: Literal["normal", "performance"] | str
    seed: int
    negative_prompt: str
    style: Literal["3d_animation", "anime", "clay", "comic", "cyberpunk"] | str
    img_url: str
    frame: Sequence[str]
    template_id: int | str
    camera_movement: (
        Literal[
            "camera_rotation",
            "crane_up",
            "fix_bg",
            "hitchcock",
            "horizontal_left",
            "horizontal_right",
            "left_follow",
            "pan_left",
            "pan_right",
            "quickly_zoom_in",
            "quickly_zoom_out",
            "right_follow",
            "robo_arm",
            "smooth_zoom_in",
            "super_dolly_out",
            "vertical_down",
            "vertical_up",
            "whip_pan",
            "zoom_in",
            "zoom_out",
        ]
        | str
    )
    asset_id: int | str
    original_video_id: int | str
    extend: int | str
    platform: str
