from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["ImagesGenerateRequest", "ImagesGenerateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class ImagesGenerateRequest(Model):
    """ImagesGenerateRequest.

    Attributes:
        model: Image model; it decides which of the other members are read. One of `nano-banana`,
            `nano-banana-hd`, `nano-banana-2`, `recraftv3`, `recraftv3-halloween`, `flux`, `flux-schnell`,
            `flux-dev`, `flux-pro`, `flux-pro-1.1-ultra`, `flux-kontext-pro`, `flux-kontext-max`, `qwen-image`,
            `qwen-image-max`, `doubao-seedream-3-0-t2i-250415`, `doubao-seedream-4-0-250828`,
            `doubao-seedream-4-5-251128`, `doubao-seedream-5-0-260128`, `doubao-seededit-3-0-i2i-250628`,
            `sora_image`, `dall-e-2`, `dall-e-3`, `gpt-image-1`, `gpt-image-1.5`, `gpt-image-2-1k2k`.
        prompt: What to draw: up to 1000 characters for dall-e-2, 4000 for dall-e-3, 32000 for gpt-image. A
            model that takes reference pictures but has no member for them (flux-kontext on the general page)
            reads a picture's URL at the start of the prompt, followed by a blank.
        n: Number of pictures; dall-e-3 draws only 1, flux-kontext at most 4. 1 to 10; default `1`.
        size: WIDTHxHEIGHT, `auto`, `adaptive` (SeedEdit: the size of the input) or `1K`, `2K`, `4K`, by model.
            Most wrapped models turn it into a ratio; `aspect_ratio` is the better choice for them. A pair such
            as `(1280, 720)` is accepted.
        aspect_ratio: Width to height, for nano-banana, flux-kontext, qwen-image and others. One of `1:1`,
            `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`, `21:9`, `9:21`; a pair such as `(16, 9)`
            is accepted.
        image_size: Resolution class; read by nano-banana-2 only. One of `1K`, `2K`, `4K`.
        image: Reference pictures, each a URL, data URI or bare base64: a list for nano-banana, a string or a
            list for Seedream 4, one string for SeedEdit 3 (JPEG or PNG up to 10 MB, ratio between 1:3 and 3:1).
            Local files are accepted.
        images: Reference pictures for the gpt-image-2 family on Haoee, as URLs or data URIs. At most 10
            entries; local files are accepted.
        response_format: Links or base64 in the answer. Not for the gpt-image-1 family, which always answers
            base64. One of `url`, `b64_json`; default `url`.
        seed: Repeats a result; -1 is random. Read by Doubao and qwen-image models. -1 to 2147483647.
        quality: standard or hd for dall-e-3; auto, low, medium or high for gpt-image. One of `auto`, `low`,
            `medium`, `high`, `standard`, `hd`.
        style: vivid or natural for dall-e-3, the name of a Recraft style for recraftv3. One of `vivid`,
            `natural`.
        background: Background of the picture, for gpt-image. One of `auto`, `transparent`, `opaque`.
        moderation: Strictness of the content filter, for gpt-image. One of `auto`, `low`.
        output_format: File format, for gpt-image, qwen-image and Seedream 5. One of `png`, `jpeg`, `webp`,
            `jpg`.
        output_compression: Quality in percent of a JPEG or WebP, for gpt-image. 0 to 100.
        negative_prompt: What must not appear, for qwen-image.
        guidance_scale: How closely the prompt is followed: 1 to 10 for Seedream 3 (usually 2.5) and SeedEdit 3
            (5.5), 0 to 20 for qwen-image (2.5). Not for Seedream 4. 0 to 20.
        num_inference_steps: Drawing steps, for qwen-image (usually 30). 2 to 50.
        enable_safety_checker: Content filter of qwen-image. Default `True`.
        watermark: Mark the picture as generated, for Doubao models and qwen-image-max. Default `True`.
        prompt_extend: Let the model extend the prompt, for qwen-image-max. Default `True`.
        sequential_image_generation: `auto` lets Seedream 4 draw a series of related pictures. One of
            `disabled`, `auto`; default `disabled`.
        stream: Send pictures as they become ready, for Seedream 4 and 5 and gpt-image. Default `False`.
        partial_images: Number of drafts sent before the picture, for gpt-image with `stream`. 0 to 3.
        user: Your end user's id, for abuse reports.
    """

    model: (
        Literal[
            "dall-e-2",
            "dall-e-3",
            "doubao-seededit-3-0-i2i-250628",
            "doubao-seedream-3-0-t2i-250415",
            "doubao-seedream-4-0-250828",
            "doubao-seedream-4-5-251128",
            "doubao-seedream-5-0-260128",
            "flux",
            "flux-dev",
            "flux-kontext-max",
            "flux-kontext-pro",
            "flux-pro",
            "flux-pro-1.1-ultra",
            "flux-schnell",
            "gpt-image-1",
            "gpt-image-1.5",
            "gpt-image-2-1k2k",
            "nano-banana",
            "nano-banana-2",
            "nano-banana-hd",
            "qwen-image",
            "qwen-image-max",
            "recraftv3",
            "recraftv3-halloween",
            "sora_image",
        ]
        | str
    )
    prompt: str
    n: int | None = UNSET
    size: str | None = UNSET
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | None
    ) = UNSET
    image_size: Literal["1K", "2K", "4K"] | str | None = UNSET
    image: str | list[str] | None = UNSET
    images: list[str] | None = UNSET
    response_format: Literal["b64_json", "url"] | None = UNSET
    seed: int | None = UNSET
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | str | None = UNSET
    style: Literal["natural", "vivid"] | str | None = UNSET
    background: Literal["auto", "opaque", "transparent"] | None = UNSET
    moderation: Literal["auto", "low"] | None = UNSET
    output_format: Literal["jpeg", "jpg", "png", "webp"] | str | None = UNSET
    output_compression: int | None = UNSET
    negative_prompt: str | None = UNSET
    guidance_scale: float | None = UNSET
    num_inference_steps: int | None = UNSET
    enable_safety_checker: bool | None = UNSET
    watermark: bool | None = UNSET
    prompt_extend: bool | None = UNSET
    sequential_image_generation: Literal["auto", "disabled"] | None = UNSET
    sequential_image_generation_options: models.ImagesSequenceOptions | None = UNSET
    optimize_prompt_options: models.ImagesPromptOptions | None = UNSET
    stream: bool | None = UNSET
    partial_images: int | None = UNSET
    user: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "prompt": Field("prompt", None, "string", True),
        "n": Field("n", None, "integer null"),
        "size": Field("size", None, "string null"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "image_size": Field("image_size", None, "string"),
        "image": Field("image", None, "string array"),
        "images": Field("images", None, "array"),
        "response_format": Field("response_format", None, "string null"),
        "seed": Field("seed", None, "integer"),
        "quality": Field("quality", None, "string null"),
        "style": Field("style", None, "string null"),
        "background": Field("background", None, "string null"),
        "moderation": Field("moderation", None, "string null"),
        "output_format": Field("output_format", None, "string null"),
        "output_compression": Field("output_compression", None, "integer null"),
        "negative_prompt": Field("negative_prompt", None, "string"),
        "guidance_scale": Field("guidance_scale", None, "number"),
        "num_inference_steps": Field("num_inference_steps", None, "integer"),
        "enable_safety_checker": Field("enable_safety_checker", None, "boolean"),
        "watermark": Field("watermark", None, "boolean"),
        "prompt_extend": Field("prompt_extend", None, "boolean"),
        "sequential_image_generation": Field("sequential_image_generation", None, "string"),
        "sequential_image_generation_options": Field(
            "sequential_image_generation_options", "ImagesSequenceOptions", "object"
        ),
        "optimize_prompt_options": Field("optimize_prompt_options", "ImagesPromptOptions", "object"),
        "stream": Field("stream", None, "boolean null"),
        "partial_images": Field("partial_images", None, "integer null"),
        "user": Field("user", None, "string"),
    }


class ImagesGenerateRequestParam(TypedDict, total=False):
    """`ImagesGenerateRequest` as a plain dict, with the names of the wire."""

    model: Required[
        Literal[
            "dall-e-2",
            "dall-e-3",
            "doubao-seededit-3-0-i2i-250628",
            "doubao-seedream-3-0-t2i-250415",
            "doubao-seedream-4-0-250828",
            "doubao-seedream-4-5-251128",
            "doubao-seedream-5-0-260128",
            "flux",
            "flux-dev",
            "flux-kontext-max",
            "flux-kontext-pro",
            "flux-pro",
            "flux-pro-1.1-ultra",
            "flux-schnell",
            "gpt-image-1",
            "gpt-image-1.5",
            "gpt-image-2-1k2k",
            "nano-banana",
            "nano-banana-2",
            "nano-banana-hd",
            "qwen-image",
            "qwen-image-max",
            "recraftv3",
            "recraftv3-halloween",
            "sora_image",
        ]
        | str
    ]
    prompt: Required[str]
    n: int | None
    size: str | tuple[int, int] | None
    aspect_ratio: (
        Literal["16:9", "1:1", "21:9", "2:3", "3:2", "3:4", "4:3", "4:5", "5:4", "9:16", "9:21"] | str | tuple[int, int]
    )
    image_size: Literal["1K", "2K", "4K"] | str
    image: str | LocalFile | Sequence[str | LocalFile]
    images: Sequence[str | LocalFile]
    response_format: Literal["b64_json", "url"] | None
    seed: int
    quality: Literal["auto", "hd", "high", "low", "medium", "standard"] | str | None
    style: Literal["natural", "vivid"] | str | None
    background: Literal["auto", "opaque", "transparent"] | None
    moderation: Literal["auto", "low"] | None
    output_format: Literal["jpeg", "jpg", "png", "webp"] | str | None
    output_compression: int | None
    negative_prompt: str
    guidance_scale: float
    num_inference_steps: int
    enable_safety_checker: bool
    watermark: bool
    prompt_extend: bool
    sequential_image_generation: Literal["auto", "disabled"]
    sequential_image_generation_options: models.ImagesSequenceOptions | models.ImagesSequenceOptionsParam
    optimize_prompt_options: models.ImagesPromptOptions | models.ImagesPromptOptionsParam
    stream: bool | None
    partial_images: int | None
    user: str
