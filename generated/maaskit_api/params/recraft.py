"""Keyword arguments of `client.recraft`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput

    from .. import models


class RecraftImagesGenerateParams(RequestOptions, total=False):
    """Arguments of `recraft.images.generate`."""

    prompt: Required[str]
    n: int | None
    model: Literal["recraft20b", "recraftv2", "recraftv3"] | str | None
    style: (
        Literal["any", "digital_illustration", "icon", "logo_raster", "realistic_image", "vector_illustration"]
        | str
        | None
    )
    substyle: str | None
    style_id: str | None
    size: (
        Literal[
            "1024x1024",
            "1024x1280",
            "1024x1365",
            "1024x1434",
            "1024x1536",
            "1024x1707",
            "1024x1820",
            "1024x2048",
            "1280x1024",
            "1365x1024",
            "1434x1024",
            "1536x1024",
            "1707x1024",
            "1820x1024",
            "2048x1024",
        ]
        | str
        | tuple[int, int]
        | None
    )
    response_format: Literal["b64_json", "url"] | str | None
    negative_prompt: str | None
    text_layout: Sequence[models.RecraftTextLayout | models.RecraftTextLayoutParam] | None
    controls: models.RecraftControls | models.RecraftControlsParam | None


class RecraftImagesVectorizeParams(RequestOptions, total=False):
    """Arguments of `recraft.images.vectorize`."""

    file: Required[FileInput]
    response_format: Literal["b64_json", "url"] | str


class RecraftImagesRemoveBackgroundParams(RequestOptions, total=False):
    """Arguments of `recraft.images.remove_background`."""

    file: Required[FileInput]
    response_format: Literal["b64_json", "url"] | str


class RecraftImagesClarityUpscaleParams(RequestOptions, total=False):
    """Arguments of `recraft.images.clarity_upscale`."""

    file: Required[FileInput]
    response_format: Literal["b64_json", "url"] | str


class RecraftImagesGenerativeUpscaleParams(RequestOptions, total=False):
    """Arguments of `recraft.images.generative_upscale`."""

    file: Required[FileInput]
    response_format: Literal["b64_json", "url"] | str


class RecraftStylesCreateParams(RequestOptions, total=False):
    """Arguments of `recraft.styles.create`."""

    style: Required[Literal["any", "digital_illustration", "icon", "realistic_image", "vector_illustration"] | str]
    file1: FileInput
    file2: FileInput
    file3: FileInput
    file4: FileInput
    file5: FileInput
    file: FileInput | list[FileInput]
    files: FileInput | list[FileInput]
    images: FileInput | list[FileInput]
