from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ImagesSequenceOptions", "ImagesSequenceOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ImagesSequenceOptions(Model):
    """For `sequential_image_generation` = auto.

    Attributes:
        max_images: Most pictures of the series. 1 to 15.
    """

    max_images: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "max_images": Field("max_images", None, "integer"),
    }


class ImagesSequenceOptionsParam(TypedDict, total=False):
    """`ImagesSequenceOptions` as a plain dict, with the names of the wire."""

    max_images: int
