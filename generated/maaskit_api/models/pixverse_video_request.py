from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseVideoRequest", "PixverseVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class PixverseVideoRequest(Model):
    """A job from text, from one picture (`img_url`), between two (`frame`), with an effect (`template_id`), with a
    character (`asset_id`), or that makes a video longer (`original_video_id`).

    Attributes:
        prompt: What happens in the video.
        model: Version of the model; v2.5 and v3 are not offered any more. One of `v3.5`, `v4`, `v4.5`.
        quality: Lines of the video. The price is that of 360p times 1.5 (540p), 2 (720p) or 4 (1080p). One of
            `360p`, `540p`, `720p`, `1080p`.
        duration: Seconds: 5, or 8 for twice the price. One of `5`, `8`; numbers and their text are accepted.
        aspect_ratio: Shape of the video; with a picture it has the picture's. One of `16:9`, `4:3`, `1:1`,
            `3:4`, `9:16`; a pair such as `(16, 9)` is accepted.
        motion_mode: How much moves; performance costs twice as much as normal. One of `normal`, `performance`.
        seed: The same seed gives similar videos.
        negative_prompt: What must not be seen.
        style: Look of the video. One of `cyberpunk`, `anime`, `comic`, `clay`, `3d_animation`.
        img_url: URL of the picture with which the video begins.
        frame: URLs of the first and the last picture, instead of `img_url`. At most 2 entries.
        template_id: Effect, by the id of its template (15 digits). Numbers and their text are accepted.
        camera_movement: What the camera does. One of `horizontal_left`, `horizontal_right`, `vertical_up`,
            `vertical_down`, `crane_up`, `hitchcock`, `zoom_in`, `zoom_out`, `quickly_zoom_in`,
            `quickly_zoom_out`, `smooth_zoom_in`, `super_dolly_out`, `left_follow`, `right_follow`, `pan_left`,
            `pan_right`, `fix_bg`, `camera_rotation`, `robo_arm`, `whip_pan`.
        asset_id: Character, by the `AssetId` of `pixverse.characters.create`. Numbers and their text are
            accepted.
        original_video_id: Id of the job whose video is made longer; with `extend`. Numbers and their text are
            accepted.
        extend: 1 together with `original_video_id`. Numbers and their text are accepted.
        platform: `web` together with `extend`.
    """

    prompt: str
    model: Literal["v3.5", "v4", "v4.5"] | str
    quality: Literal["1080p", "360p", "540p", "720p"] | str
    duration: Literal[5, 8] | int
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | None = UNSET
    motion_mode: Literal["normal", "performance"] | str | None = UNSET
    seed: int | None = UNSET
    negative_prompt: str | None = UNSET
    style: Literal["3d_animation", "anime", "clay", "comic", "cyberpunk"] | str | None = UNSET
    img_url: str | None = UNSET
    frame: list[str] | None = UNSET
    template_id: int | None = UNSET
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
        | None
    ) = UNSET
    asset_id: int | None = UNSET
    original_video_id: int | None = UNSET
    extend: int | None = UNSET
    platform: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "model": Field("model", None, "string", True),
        "quality": Field("quality", None, "string", True),
        "duration": Field("duration", None, "integer", True),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "motion_mode": Field("motion_mode", None, "string"),
        "seed": Field("seed", None, "integer"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "style": Field("style", None, "string"),
        "img_url": Field("img_url", None, "string"),
        "frame": Field("frame", None, "array"),
        "template_id": Field("template_id", None, "integer"),
        "camera_movement": Field("camera_movement", None, "string"),
        "asset_id": Field("asset_id", None, "integer"),
        "original_video_id": Field("original_video_id", None, "integer"),
        "extend": Field("extend", None, "integer"),
        "platform": Field("platform", None, "string"),
    }


class PixverseVideoRequestParam(TypedDict, total=False):
    """`PixverseVideoRequest` as a plain dict, with the names of the wire."""

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
