from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["LumaCompatibleVideoRequest", "LumaCompatibleVideoRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class LumaCompatibleVideoRequest(Model):
    """A video, in the format that GoAmzAI sends.

    Attributes:
        user_prompt: What happens in the video.
        aspect_ratio: Width to height. One of `1:1`, `4:3`, `3:4`, `16:9`, `9:16`; a pair such as `(16, 9)` is
            accepted.
        expand_prompt: Let Luma rewrite the prompt.
        loop: Make the end run into the beginning. Seen at a sister gateway.
        image_url: The picture that the video begins with, as URL or base64. Local files are accepted.
        image_end_url: The picture that the video ends with, as URL or base64. Local files are accepted.
    """

    user_prompt: str
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | None = UNSET
    expand_prompt: bool | None = UNSET
    loop: bool | None = UNSET
    image_url: str | None = UNSET
    image_end_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "user_prompt": Field("user_prompt", None, "string", True),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "expand_prompt": Field("expand_prompt", None, "boolean"),
        "loop": Field("loop", None, "boolean"),
        "image_url": Field("image_url", None, "string"),
        "image_end_url": Field("image_end_url", None, "string"),
    }


class LumaCompatibleVideoRequestParam(TypedDict, total=False):
    """`LumaCompatibleVideoRequest` as a plain dict, with the names of the wire."""

    user_prompt: Required[str]
    aspect_ratio: Literal["16:9", "1:1", "3:4", "4:3", "9:16"] | str | tuple[int, int]
    expand_prompt: bool
    loop: bool
    image_url: str | LocalFile
    image_end_url: str | LocalFile
