"""Keyword arguments of `client.images`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput, LocalFile

    from .. import models


class ImagesTasksRetrieveParams(RequestOptions, total=False):
    """Arguments of `images.tasks.retrieve`."""

    task_id: Required[str]


class ImagesGenerateParams(RequestOptions, total=False):
    """Arguments of `images.generate`."""

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
    partial_images: int | None
    user: str


class ImagesGenerateParamsAsTask(ImagesGenerateParams, total=False):
    """Arguments of `images.generate_task`."""

    webhook: str


class ImagesEditParams(RequestOptions, total=False):
    """Arguments of `images.edit`."""

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
    partial_images: int
    user: str


class ImagesEditParamsAsTask(ImagesEditParams, total=False):
    """Arguments of `images.edit_task`."""

    webhook: str
