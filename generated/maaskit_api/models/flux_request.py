from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["FluxRequest", "FluxRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class FluxRequest(Model):
    """A picture from words, for some models with other pictures beside them. The model stands in the path and
    decides which members are read; the vendor refuses or ignores the others. Ranges are the vendor's.

    Attributes:
        prompt: What to draw; for the kontext models and FLUX.2, what to change in the pictures.
        width: Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 1024 unless told
            otherwise.
        height: Pixels, a multiple of 32. The models before FLUX.2 take 256 to 1440, and 768 unless told
            otherwise.
        aspect_ratio: Width to height in place of pixels, from 21:9 to 9:21; flux-pro-1.1-ultra and the kontext
            models. A pair such as `(16, 9)` is accepted.
        steps: Rounds of refinement, 1 to 50; flux-dev (28 unless told otherwise) and flux-pro (40).
        guidance: How closely the prompt is followed, 1.5 to 5; flux-dev (3 unless told otherwise) and flux-pro
            (2.5).
        interval: More makes pictures of one prompt differ more, 1 to 4; flux-pro (2 unless told otherwise).
        prompt_upsampling: Let the vendor rewrite the prompt. Default `False`.
        seed: The same number with the same request makes the same picture; any, when left out.
        safety_tolerance: How much the content filter lets through, from 0 (strict) to 6. Default `2`.
        output_format: Kind of the file. One of `jpeg`, `png`; default `jpeg`.
        raw_: Less polished, more like a snapshot; flux-pro-1.1-ultra.
        image_prompt: Picture that shows what is meant, as base64; the flux-pro models. Local files are
            accepted.
        image_prompt_strength: Weight of `image_prompt`, from 0 to 1; flux-pro-1.1-ultra (0.1 unless told
            otherwise).
        input_image: Picture to change, as base64 or URL; the kontext models and FLUX.2. Local files are
            accepted.
        input_image_2: Second picture for FLUX.2; others follow as `input_image_3` and so on. Local files are
            accepted.
        input_image_3: Third picture for FLUX.2. Local files are accepted.
        input_image_4: Fourth picture for FLUX.2. Local files are accepted.
        webhook_url: URL that the vendor calls when the job has ended. What it sends is not documented by the
            gateways.
        webhook_secret: Secret by which the vendor signs that call.
    """

    prompt: str
    width: int | None = UNSET
    height: int | None = UNSET
    aspect_ratio: str | None = UNSET
    steps: int | None = UNSET
    guidance: float | None = UNSET
    interval: float | None = UNSET
    prompt_upsampling: bool | None = UNSET
    seed: int | None = UNSET
    safety_tolerance: int | None = UNSET
    output_format: Literal["jpeg", "png"] | str | None = UNSET
    raw_: bool | None = UNSET
    image_prompt: str | None = UNSET
    image_prompt_strength: float | None = UNSET
    input_image: str | None = UNSET
    input_image_2: str | None = UNSET
    input_image_3: str | None = UNSET
    input_image_4: str | None = UNSET
    webhook_url: str | None = UNSET
    webhook_secret: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
        "steps": Field("steps", None, "integer"),
        "guidance": Field("guidance", None, "number"),
        "interval": Field("interval", None, "number"),
        "prompt_upsampling": Field("prompt_upsampling", None, "boolean"),
        "seed": Field("seed", None, "integer null"),
        "safety_tolerance": Field("safety_tolerance", None, "integer"),
        "output_format": Field("output_format", None, "string"),
        "raw_": Field("raw", None, "boolean"),
        "image_prompt": Field("image_prompt", None, "string"),
        "image_prompt_strength": Field("image_prompt_strength", None, "number"),
        "input_image": Field("input_image", None, "string"),
        "input_image_2": Field("input_image_2", None, "string"),
        "input_image_3": Field("input_image_3", None, "string"),
        "input_image_4": Field("input_image_4", None, "string"),
        "webhook_url": Field("webhook_url", None, "string"),
        "webhook_secret": Field("webhook_secret", None, "string"),
    }


class FluxRequestParam(TypedDict, total=False):
    """`FluxRequest` as a plain dict, with the names of the wire."""

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
    raw: bool
    image_prompt: str | LocalFile
    image_prompt_strength: float
    input_image: str | LocalFile
    input_image_2: str | LocalFile
    input_image_3: str | LocalFile
    input_image_4: str | LocalFile
    webhook_url: str
    webhook_secret: str
