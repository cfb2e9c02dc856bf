"""Keyword arguments of `client.ideogram`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models


class IdeogramV3GenerateParams(RequestOptions, total=False):
    """Arguments of `ideogram.v3.generate`."""

    prompt: Required[str]
    resolution: str | tuple[int, int]
    aspect_ratio: (
        Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | str
        | tuple[int, int]
    )
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    negative_prompt: str
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
    style_codes: Sequence[str]
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str
    style_reference_images: FileInput | list[FileInput]
    style_preset: str
    character_reference_images: FileInput | list[FileInput]
    character_reference_images_mask: FileInput | list[FileInput]


class IdeogramV3RemixParams(RequestOptions, total=False):
    """Arguments of `ideogram.v3.remix`."""

    image: Required[FileInput]
    prompt: Required[str]
    image_weight: int
    resolution: str | tuple[int, int]
    aspect_ratio: (
        Literal[
            "10x16",
            "16x10",
            "16x9",
            "1x1",
            "1x2",
            "1x3",
            "2x1",
            "2x3",
            "3x1",
            "3x2",
            "3x4",
            "4x3",
            "4x5",
            "5x4",
            "9x16",
        ]
        | str
        | tuple[int, int]
    )
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    negative_prompt: str
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
    style_codes: Sequence[str]
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str
    style_reference_images: FileInput | list[FileInput]


class IdeogramV3EditParams(RequestOptions, total=False):
    """Arguments of `ideogram.v3.edit`."""

    image: Required[FileInput]
    prompt: Required[str]
    mask: FileInput
    rendering_speed: Literal["BALANCED", "DEFAULT", "FLASH", "QUALITY", "TURBO"] | str
    magic_prompt: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    num_images: int
    color_palette: models.IdeogramColorPalette | models.IdeogramColorPaletteParam | str
    style_codes: Sequence[str]
    style_type: Literal["AUTO", "DESIGN", "FICTION", "GENERAL", "REALISTIC"] | str
    style_reference_images: FileInput | list[FileInput]


class IdeogramGenerateParams(RequestOptions, total=False):
    """Arguments of `ideogram.generate`."""

    image_request: Required[models.IdeogramImageRequest | models.IdeogramImageRequestParam]


class IdeogramRemixParams(RequestOptions, total=False):
    """Arguments of `ideogram.remix`."""

    image_file: Required[FileInput]
    image_request: Required[models.IdeogramRemixOptions | models.IdeogramRemixOptionsParam | str]


class IdeogramEditParams(RequestOptions, total=False):
    """Arguments of `ideogram.edit`."""

    image_file: Required[FileInput]
    prompt: Required[str]
    mask: FileInput
    model: Literal["V_2", "V_2_TURBO"] | str
    magic_prompt_option: Literal["AUTO", "OFF", "ON"] | str
    seed: int
    style_type: Literal["ANIME", "AUTO", "DESIGN", "GENERAL", "REALISTIC", "RENDER_3D"] | str


class IdeogramUpscaleParams(RequestOptions, total=False):
    """Arguments of `ideogram.upscale`."""

    image_file: Required[FileInput]
    image_request: Required[models.IdeogramUpscaleOptions | models.IdeogramUpscaleOptionsParam | str]


class IdeogramDescribeParams(RequestOptions, total=False):
    """Arguments of `ideogram.describe`."""

    image_file: Required[FileInput]
