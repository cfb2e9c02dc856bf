from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImagesPartialFailedEvent"]


@define(eq=False, repr=False, kw_only=True)
class ImagesPartialFailedEvent(Model):
    """A picture of a Seedream series failed; the others still come.

    Attributes:
        created: Unix seconds.
        image_index: Position in the series, from 0. At least 0.
    """

    type: Literal["image_generation.partial_failed"]
    model: str | None = UNSET
    created: int | None = UNSET
    image_index: int | None = UNSET
    error: models.ImageItemError | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "model": Field("model", None, "string"),
        "created": Field("created", None, "integer"),
        "image_index": Field("image_index", None, "integer"),
        "error": Field("error", "ImageItemError", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("image_generation.partial_failed",)}
