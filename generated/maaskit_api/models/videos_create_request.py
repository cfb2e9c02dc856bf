from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["VideosCreateRequest", "VideosCreateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class VideosCreateRequest(Model):
    """One video job in OpenAI's format. Truth values travel as text.

    Attributes:
        model: Video model. One of `sora-2`, `sora-2-pro`.
        prompt: What happens in the video.
        size: Width and height in pixels. The two larger sizes are for sora-2-pro. One of `720x1280`,
            `1280x720`, `1024x1792`, `1792x1024`; default `720x1280`; a pair such as `(1280, 720)` is accepted.
        seconds: Length, as text. Official channels make 4, 8 or 12 seconds and charge by the second, the others
            10 or 15, and 25 with sora-2-pro. Haoee's newer client offers 4, 6 and 8 for sora-2-pro. One of `4`,
            `6`, `8`, `10`, `12`, `15`, `25`; default `4`; numbers and their text are accepted.
        input_reference: Picture to begin with, PNG, JPEG or WebP; it must have exactly the size that was asked
            for. No people.
        watermark: Put a watermark on the video.
        private: Keep the video unpublished, so that nobody can remix it; sent by Haoee's own client, not
            documented.
    """

    model: Literal["sora-2", "sora-2-pro"] | str
    prompt: str
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | None = UNSET
    seconds: Literal["10", "12", "15", "25", "4", "6", "8"] | str | None = UNSET
    input_reference: FileInput | None = UNSET
    watermark: bool | None = UNSET
    private: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "size": Field("size", None, "string"),
        "seconds": Field("seconds", None, "string"),
        "input_reference": Field("input_reference", None, "string"),
        "watermark": Field("watermark", None, "boolean"),
        "private": Field("private", None, "boolean"),
    }


class VideosCreateRequestParam(TypedDict, total=False):
    """`VideosCreateRequest` as a plain dict, with the names of the wire."""

    model: Required[Literal["sora-2", "sora-2-pro"] | str]
    prompt: Required[str]
    size: Literal["1024x1792", "1280x720", "1792x1024", "720x1280"] | str | tuple[int, int]
    seconds: Literal["10", "12", "15", "25", "4", "6", "8"] | str | int | float
    input_reference: FileInput
    watermark: bool
    private: bool
