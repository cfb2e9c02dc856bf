from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ReplicateRecraftV3Input", "ReplicateRecraftV3InputParam"]


@define(eq=False, repr=False, kw_only=True)
class ReplicateRecraftV3Input(Model):
    """Recraft V3: a picture with legible text.

    Attributes:
        prompt: What to make.
        size: Width x height in pixels, as Recraft has them. Default `1024x1024`; a pair such as `(1280, 720)`
            is accepted.
        style: any, or realistic_image or digital_illustration, with or without a finer style after a slash.
            Default `any`.
        aspect_ratio: Width to height in place of `size`, or `Not set`. Default `Not set`; a pair such as `(16,
            9)` is accepted.
    """

    prompt: str
    size: str | None = UNSET
    style: str | None = UNSET
    aspect_ratio: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string", True),
        "size": Field("size", None, "string"),
        "style": Field("style", None, "string"),
        "aspect_ratio": Field("aspect_ratio", None, "string"),
    }


class ReplicateRecraftV3InputParam(TypedDict, total=False):
    """`ReplicateRecraftV3Input` as a plain dict, with the names of the wire."""

    prompt: Required[str]
    size: str | tuple[int, int]
    style: str
    aspect_ratio: str | tuple[int, int]
