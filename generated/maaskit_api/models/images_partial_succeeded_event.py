from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImagesPartialSucceededEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesPartialSucceededEvent(Model):
    """A picture of a Seedream series is ready.

    Attributes:
        created: Unix seconds.
        image_index: Position in the series, from 0. At least 0.
        url: The picture, when links were asked for.
        b64_json: The picture in base64, when that was asked for.
        size: WIDTHxHEIGHT.
    """

    type: Literal["image_generation.partial_succeeded"]
    model: str | None = UNSET
    created: int | None = UNSET
    image_index: int | None = UNSET
    url: str | None = UNSET
    b64_json: str | None = UNSET
    size: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "model": Field("model", None, "string"),
        "created": Field("created", None, "integer"),
        "image_index": Field("image_index", None, "integer"),
        "url": Field("url", None, "string"),
        "b64_json": Field("b64_json", None, "string"),
        "size": Field("size", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_generation.partial_succeeded",)}
