from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["GeminiImageConfig", "GeminiImageConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiImageConfig(Model):
    """GeminiImageConfig.

    Attributes:
        aspect_ratio: Left out or empty: chosen by the model. 1:4, 4:1, 1:8 and 8:1 only on
            gemini-3.1-flash-image. One of `1:1`, `2:3`, `3:2`, `3:4`, `4:3`, `4:5`, `5:4`, `9:16`, `16:9`,
            `21:9`, `1:4`, `4:1`, `1:8`, `8:1`; a pair such as `(16, 9)` is accepted.
        image_size: Gemini-3 image models only; capital K. One of `1K`, `2K`, `4K`, `512`.
    """

    aspect_ratio: (
        Literal["16:9", "1:1", "1:4", "1:8", "21:9", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16"]
        | str
        | None
    ) = UNSET
    image_size: Literal["1K", "2K", "4K", "512"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "aspect_ratio": Field("aspectRatio", None, "string"),
        "image_size": Field("imageSize", None, "string"),
    }


class GeminiImageConfigParam(TypedDict, total=False):
    """`GeminiImageConfig` as a plain dict, with the names of the wire."""

    aspectRatio: (
        Literal["16:9", "1:1", "1:4", "1:8", "21:9", "2:3", "3:2", "3:4", "4:1", "4:3", "4:5", "5:4", "8:1", "9:16"]
        | str
        | tuple[int, int]
    )
    imageSize: Literal["1K", "2K", "4K", "512"] | str
