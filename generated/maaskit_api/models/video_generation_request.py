from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["VideoGenerationRequest", "VideoGenerationRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class VideoGenerationRequest(Model):
    """One video job in the gateway's own format. Members of other video models pass through.

    Attributes:
        model: Video model. The route serves more than Sora; each model reads members of its own. One of
            `sora-2`, `sora-2-pro`, `veo3`, `veo3.1`, `veo3.1-fast`, `grok-video-3`.
        prompt: What happens in the video. A character of `sora.characters.create` is called in by its user
            name: `@{username}`. A storyboard is a text of blocks with an empty line between them, each with the
            lines `Shot 1:`, `duration: 7.5sec` and `Scene: ...`; the lengths of the shots add up to `duration`.
        images: Reference pictures, needed to animate a picture. Official channels want exactly the size of the
            video, e.g. 720x1280 pixels. Local files are accepted.
        aspect_ratio: Width to height: 16:9 is landscape, 9:16 portrait. One of `16:9`, `9:16`; a pair such as
            `(16, 9)` is accepted.
        hd: Higher resolution, for sora-2-pro only; takes about eight minutes more and has no effect at 25
            seconds. Default `False`.
        duration: Seconds, as text. Official channels make 4, 8 or 12 seconds, the others 10 or 15, and 25 with
            sora-2-pro. One of `4`, `8`, `10`, `12`, `15`, `25`; numbers and their text are accepted.
        watermark: Put a watermark on the video. Default `False`.
        private: Keep the video unpublished; nobody can remix it then. Default `False`.
        notify_hook: URL that the gateway calls when the task has ended; what it sends is not documented.
        seed: Repeats a result; sent by Haoee's own client, not documented.
        enhance_prompt: Let the gateway rewrite the prompt in English, for Veo models.
    """

    model: Literal["grok-video-3", "sora-2", "sora-2-pro", "veo3", "veo3.1", "veo3.1-fast"] | str
    prompt: str
    images: list[str] | None = UNSET
    aspect_ratio: Literal["16:9", "9:16"] | str | None = UNSET
    hd: bool | None = UNSET
    duration: Literal["10", "12", "15", "25", "4", "8"] | str | None = UNSET
    watermark: bool | None = UNSET
    private: bool | None = UNSET
    notify_hook: str | None = UNSET
    seed: int | None = UNSET
    enhance_prompt: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "images": Field("images", None, "array"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "hd": Field("hd", None, "boolean"),
        "duration": Field("duration", None, "string"),
        "watermark": Field("watermark", None, "boolean"),
        "private": Field("private", None, "boolean"),
        "notify_hook": Field("notify_hook", None, "string"),
        "seed": Field("seed", None, "integer"),
        "enhance_prompt": Field("enhance_prompt", None, "boolean"),
    }


class VideoGenerationRequestParam(TypedDict, total=False):
    """`VideoGenerationRequest` as a plain dict, with the names of the wire."""

    model: Required[Literal["grok-video-3", "sora-2", "sora-2-pro", "veo3", "veo3.1", "veo3.1-fast"] | str]
    prompt: Required[str]
    images: Sequence[str | LocalFile]
    aspect_ratio: Literal["16:9", "9:16"] | str | tuple[int, int]
    hd: bool
    duration: Literal["10", "12", "15", "25", "4", "8"] | str | int | float
    watermark: bool
    private: bool
    notify_hook: str
    seed: int
    enhance_prompt: bool
