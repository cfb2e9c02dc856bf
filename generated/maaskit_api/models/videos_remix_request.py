from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["VideosRemixRequest", "VideosRemixRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class VideosRemixRequest(Model):
    """VideosRemixRequest.

    Attributes:
        prompt: What shall be different.
        size: Width and height in pixels, where a gateway allows a change. One of `720x1280`, `1280x720`,
            `1024x1792`, `1792x1024`; a pair such as `(1280, 720)` is accepted.
        model: Some gateways want it once more; Haoee and GPT-Best know it from the video. One of `sora-2`,
            `sora-2-pro`.
    """

    prompt: str
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | None = UNSET
    model: Literal["sora-2", "sora-2-pro"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "size": Field("size", None, "string"),
        "model": Field("model", None, "string"),
    }


class VideosRemixRequestParam(TypedDict, total=False):
    """`VideosRemixRequest` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | tuple[int, int]
    model: Literal["sora-2", "sora-2-pro"] | str
