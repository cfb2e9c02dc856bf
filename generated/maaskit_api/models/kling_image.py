from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingImage"]


@define(eq=False, repr=False, kw_only=True)
class KlingImage(Model):
    """KlingImage.

    Attributes:
        url: Link to the picture; the vendor deletes it after 30 days.
        index: Number of the picture, from 0; left out by some gateways.
        id: Seen as an empty text; the vendor does not document it.
        watermark_url: The copy with a watermark.
    """

    url: str
    index: int | None = UNSET
    id: str | None = UNSET
    watermark_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
        "index": Field("index", None, "integer"),
        "id": Field("id", None, "string"),
        "watermark_url": Field("watermark_url", None, "string"),
    }
