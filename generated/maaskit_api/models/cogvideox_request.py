from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["CogvideoxRequest", "CogvideoxRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class CogvideoxRequest(Model):
    """A job from text (`prompt`), from a picture (`image_url`) or from both.

    Attributes:
        model: The model. One of `cogvideox`, `cogvideox-2`, `cogvideox-flash`.
        prompt: What happens in the video; not needed with a picture.
        image_url: Picture to start from: URL or base64. Local files are accepted.
        request_id: Id of your own for the request; without it the gateway makes one.
        quality: What matters more; the vendor's own member. One of `speed`, `quality`.
        with_audio: Make sound for it; the vendor's own member.
        size: Pixels, e.g. 1920x1080; the vendor's own member. A pair such as `(1280, 720)` is accepted.
        duration: Seconds; the vendor's own member. One of `5`, `10`; numbers and their text are accepted.
        fps: Pictures per second; the vendor's own member. One of `30`, `60`; numbers and their text are
            accepted.
    """

    model: Literal["cogvideox", "cogvideox-2", "cogvideox-flash"] | str
    prompt: str | None = UNSET
    image_url: str | None = UNSET
    request_id: str | None = UNSET
    quality: Literal["quality", "speed"] | str | None = UNSET
    with_audio: bool | None = UNSET
    size: str | None = UNSET
    duration: Literal[5, 10] | int | None = UNSET
    fps: Literal[30, 60] | int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string"),
        "image_url": Field("image_url", None, "string"),
        "request_id": Field("request_id", None, "string"),
        "quality": Field("quality", None, "string"),
        "with_audio": Field("with_audio", None, "boolean"),
        "size": Field("size", None, "string"),
        "duration": Field("duration", None, "integer"),
        "fps": Field("fps", None, "integer"),
    }


class CogvideoxRequestParam(TypedDict, total=False):
    """`CogvideoxRequest` as a plain dict, with the names of the wire."""

    model: Required[Literal["cogvideox", "cogvideox-2", "cogvideox-flash"] | str]
    prompt: str
    image_url: str | LocalFile
    request_id: str
    quality: Literal["quality", "speed"] | str
    with_audio: bool
    size: str | tuple[int, int]
    duration: Literal[5, 10] | int | str
    fps: Literal[30, 60] | int | str
