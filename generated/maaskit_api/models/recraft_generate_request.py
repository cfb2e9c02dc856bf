from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RecraftGenerateRequest", "RecraftGenerateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RecraftGenerateRequest(Model):
    """Pictures from a prompt. Null counts as not given.

    Attributes:
        prompt: What the picture shows; 1000 bytes at most. At most 1000 characters.
        n: Number of pictures; a sister gateway takes two at most. 1 to 6; default `1`.
        model: Recraft model; recraft20b is the older name of recraftv2. One of `recraftv3`, `recraftv2`,
            `recraft20b`; default `recraftv3`.
        style: Base style; not together with `style_id`. A vector_illustration is answered with an SVG file, and
            so is an icon, which only recraftv2 draws. One of `any`, `realistic_image`, `digital_illustration`,
            `vector_illustration`, `icon`, `logo_raster`; default `realistic_image`.
        substyle: A finer style within `style`, e.g. line_art.
        style_id: Id of an own style (`recraft.styles.create`); not together with `style`.
        size: Size in pixels as WIDTHxHEIGHT. One of `1024x1024`, `1365x1024`, `1024x1365`, `1536x1024`,
            `1024x1536`, `1820x1024`, `1024x1820`, `1024x2048`, `2048x1024`, `1434x1024`, `1024x1434`,
            `1024x1280`, `1280x1024`, `1024x1707`, `1707x1024`; default `1024x1024`; a pair such as `(1280,
            720)` is accepted.
        response_format: A link, or the file in base64. One of `url`, `b64_json`; default `url`.
        negative_prompt: What must not appear.
        text_layout: Words and where they stand in the picture; recraftv3 only.
    """

    prompt: str
    n: int | None = UNSET
    model: Literal["recraft20b", "recraftv2", "recraftv3"] | str | None = UNSET
    style: (
        Literal["any", "digital_illustration", "icon", "logo_raster", "realistic_image", "vector_illustration"]
        | str
        | None
    ) = UNSET
    substyle: str | None = UNSET
    style_id: str | None = UNSET
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
        | None
    ) = UNSET
    response_format: Literal["b64_json", "url"] | str | None = UNSET
    negative_prompt: str | None = UNSET
    text_layout: list[models.RecraftTextLayout] | None = UNSET
    controls: models.RecraftControls | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "n": Field("n", None, "integer null"),
        "model": Field("model", None, "string null"),
        "style": Field("style", None, "string null"),
        "substyle": Field("substyle", None, "string null"),
        "style_id": Field("style_id", None, "string null"),
        "size": Field("size", None, "string null"),
        "response_format": Field("response_format", None, "string null"),
        "negative_prompt": Field("negative_prompt", None, "string null"),
        "text_layout": Field("text_layout", ["RecraftTextLayout"], "array null"),
        "controls": Field("controls", "RecraftControls", "object null"),
    }


class RecraftGenerateRequestParam(TypedDict, total=False):
    """`RecraftGenerateRequest` as a plain dict, with the names of the wire."""

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
