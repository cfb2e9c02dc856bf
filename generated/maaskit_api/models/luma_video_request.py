from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["LumaVideoRequest", "LumaVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class LumaVideoRequest(Model):
    """A video from text, or between pictures.

    Attributes:
        user_prompt: What happens in the video.
        expand_prompt: Let Luma rewrite the prompt.
        loop: Make the end run into the beginning; with one picture.
        image_url: The picture that the video begins with, as URL or base64. Local files are accepted.
        image_end_url: The picture that the video ends with, as URL or base64. Local files are accepted.
        aspect_ratio: Width to height. An older edition of the page lists it; the newer one does not. One of
            `1:1`, `4:3`, `3:4`, `16:9`, `9:16`; a pair such as `(16, 9)` is accepted.
        resolution: Lines of the picture. One of `540p`, `720p`, `1080p`; default `720p`.
        duration: Length with its unit; nothing but 5s is known. One of `5s`.
        model_name: Luma's model: ray-v1 is Ray 1.6, ray-v2 is Ray 2. One of `ray-v1`, `ray-v2`, `ray-v3`.
        notify_hook: URL that the gateway calls about the job; what it sends is not documented.
    """

    user_prompt: str
    expand_prompt: bool | None = UNSET
    loop: bool | None = UNSET
    image_url: str | None = UNSET
    image_end_url: str | None = UNSET
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | None = UNSET
    resolution: Literal["1080p", "540p", "720p"] | str | None = UNSET
    duration: Literal["5s"] | str | None = UNSET
    model_name: Literal["ray-v1", "ray-v2", "ray-v3"] | str | None = UNSET
    notify_hook: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_prompt": Field("user_prompt", None, "string", True),
        "expand_prompt": Field("expand_prompt", None, "boolean"),
        "loop": Field("loop", None, "boolean"),
        "image_url": Field("image_url", None, "string"),
        "image_end_url": Field("image_end_url", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "resolution": Field("resolution", None, "string"),
        "duration": Field("duration", None, "string"),
        "model_name": Field("model_name", None, "string"),
        "notify_hook": Field("notify_hook", None, "string"),
    }


class LumaVideoRequestParam(TypedDict, total=False):
    """`LumaVideoRequest` as a plain dict, with the names of the wire."""

    user_prompt: Required[str]
    expand_prompt: bool
    loop: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    resolution: Literal["1080p", "540p", "720p"] | str
    duration: Literal["5s"] | str
    model_name: Literal["ray-v1", "ray-v2", "ray-v3"] | str
    notify_hook: str
