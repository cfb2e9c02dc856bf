from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["ImagesEditRequest", "ImagesEditRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ImagesEditRequest(Model):
    """Numbers and booleans travel as text; an empty text counts as not given. OpenAI's SDKs name the parts of
    several pictures `image[]`; that is accepted, too.

    Attributes:
        model: Editing model. One of `gpt-image-1`, `gpt-image-1.5`, `dall-e-2`, `flux-kontext-pro`,
            `flux-kontext-max`, `flux-kontext-dev`, `nano-banana`, `nano-banana-hd`, `nano-banana-2`,
            `qwen-image-edit`, `qwen-image-edit-2509`.
        prompt: What to change: up to 1000 characters for dall-e-2, 32000 for gpt-image.
        image: The pictures, one part each, all named `image`; the first is the one that a mask belongs to. PNG,
            WebP or JPEG up to 25 MB each (dall-e-2: one square PNG up to 4 MB). qwen-image-edit takes exactly
            one; nano-banana works without any. At most 16 entries.
        mask: PNG of the first picture's size, up to 4 MB, whose transparent pixels mark what to redraw; for
            gpt-image, dall-e-2 and flux.
        n: Number of pictures. 1 to 10; default `1`.
        size: WIDTHxHEIGHT or `auto`; most wrapped models turn it into a ratio. A pair such as `(1280, 720)` is
            accepted.
        aspect_ratio: Width to height, for nano-banana and flux-kontext. One of `1:1`, `2:3`, `3:2`, `3:4`,
            `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as `(16, 9)` is accepted.
        image_size: Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
        response_format: Links or base64 in the answer; gpt-image always answers base64. One of `url`,
            `b64_json`; default `url`.
        quality: For gpt-image. One of `auto`, `low`, `medium`, `high`.
        background: Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
        moderation: Strictness of the content filter, for gpt-image. One of `auto`, `low`.
        output_format: File format, for gpt-image and qwen-image-edit. One of `png`, `jpeg`, `webp`.
        output_compression: Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
        input_fidelity: How closely the input's features, faces above all, are kept; for gpt-image. One of
            `high`, `low`.
        seed: Repeats a result, for qwen-image-edit.
        guidance_scale: How closely the prompt is followed, for qwen-image-edit (usually 4).
        num_inference_steps: Drawing steps, for qwen-image-edit.
        negative_prompt: What must not appear, for qwen-image-edit.
        enable_safety_checker: Content filter of qwen-image-edit.
        acceleration: Speed class of qwen-image-edit on a sister gateway. One of `none`, `regular`, `high`.
        stream: Send drafts and the picture as events, for gpt-image. Default `False`.
        partial_images: Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
        user: Your end user's id, for abuse reports.
    """

    model: (
        Literal[
            "dall-e-2",
            "flux-kontext-dev",
            "flux-kontext-max",
            "flux-kontext-pro",
            "gpt-image-1",
            "gpt-image-1.5",
            "nano-banana",
            "nano-banana-2",
            "nano-banana-hd",
            "qwen-image-edit",
            "qwen-image-edit-2509",
        ]
        | str
    )
    prompt: str
    image: FileInput | list[FileInput] | None = UNSET
    mask: FileInput | None = UNSET
    n: int | None = UNSET
    size: str | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | None
    ) = UNSET
    image_size: Literal["1K", "2K", "4K"] | str | None = UNSET
    response_format: Literal["b64_json", "url"] | None = UNSET
    quality: Literal["auto", "high", "low", "medium"] | str | None = UNSET
    background: Literal["auto", "opaque", "transparent"] | None = UNSET
    moderation: Literal["auto", "low"] | None = UNSET
    output_format: Literal["jpeg", "png", "webp"] | str | None = UNSET
    output_compression: int | None = UNSET
    input_fidelity: Literal["high", "low"] | None = UNSET
    seed: int | None = UNSET
    guidance_scale: float | None = UNSET
    num_inference_steps: int | None = UNSET
    negative_prompt: str | None = UNSET
    enable_safety_checker: bool | None = UNSET
    acceleration: Literal["high", "none", "regular"] | str | None = UNSET
    stream: bool | None = UNSET
    partial_images: int | None = UNSET
    user: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "image": Field("image", None, "array"),
        "mask": Field("mask", None, "string"),
        "n": Field("n", None, "integer"),
        "size": Field("size", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "image_size": Field("image_size", None, "string"),
        "response_format": Field("response_format", None, "string"),
        "quality": Field("quality", None, "string"),
        "background": Field("background", None, "string"),
        "moderation": Field("moderation", None, "string"),
        "output_format": Field("output_format", None, "string"),
        "output_compression": Field("output_compression", None, "integer"),
        "input_fidelity": Field("input_fidelity", None, "string"),
        "seed": Field("seed", None, "integer"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "enable_safety_checker": Field("enable_safety_checker", None, "boolean"),
        "acceleration": Field("acceleration", None, "string"),
        "stream": Field("stream", None, "boolean"),
        "partial_images": Field("partial_images", None, "integer"),
        "user": Field("user", None, "string"),
    }


class ImagesEditRequestParam(TypedDict, total=False):
    """`ImagesEditRequest` as a plain dict, with the names of the wire."""

    model: Required[
        Literal[
            "dall-e-2",
            "flux-kontext-dev",
            "flux-kontext-max",
            "flux-kontext-pro",
            "gpt-image-1",
            "gpt-image-1.5",
            "nano-banana",
            "nano-banana-2",
            "nano-banana-hd",
            "qwen-image-edit",
            "qwen-image-edit-2509",
        ]
        | str
    ]
    prompt: Required[str]
    image: FileInput | list[FileInput]
    mask: FileInput
    n: int
    size: str | tuple[int, int]
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | tuple[int, int]
    )
    image_size: Literal["1K", "2K", "4K"] | str
    response_format: Literal["b64_json", "url"]
    quality: Literal["auto", "high", "low", "medium"] | str
    background: Literal["auto", "opaque", "transparent"]
    moderation: Literal["auto", "low"]
    output_format: Literal["jpeg", "png", "webp"] | str
    output_compression: int
    input_fidelity: Literal["high", "low"]
    seed: int
    guidance_scale: float
    num_inference_steps: int
    negative_prompt: str
    enable_safety_checker: bool
    acceleration: Literal["high", "none", "regular"] | str
    stream: bool
    partial_images: int
    user: str
