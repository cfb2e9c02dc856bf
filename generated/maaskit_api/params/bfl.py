"""Keyword arguments of `client.bfl`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import LocalFile


class BflImagesCreateParams(RequestOptions, total=False):
    """Arguments of `bfl.images.create`."""

    model: Required[
        Literal[
            "flux-2-pro",
            "flux-dev",
            "flux-kontext-max",
            "flux-kontext-pro",
            "flux-pro",
            "flux-pro-1.1",
            "flux-pro-1.1-ultra",
        ]
        | str
    ]
    prompt: Required[str]
    width: int
    height: int
    aspect_ratio: str | tuple[int, int]
    steps: int
    guidance: float
    interval: float
    prompt_upsampling: bool
    seed: int | None
    safety_tolerance: int
    output_format: Literal["jpeg", "png"] | str
    raw_: bool
    image_prompt: str | LocalFile
    image_prompt_strength: float
    input_image: str | LocalFile
    input_image_2: str | LocalFile
    input_image_3: str | LocalFile
    input_image_4: str | LocalFile
    webhook_url: str
    webhook_secret: str


class BflResultsGetParams(RequestOptions, total=False):
    """Arguments of `bfl.results.get`."""

    id: Required[str]
