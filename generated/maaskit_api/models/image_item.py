from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ImageItem"]


@define(eq=False, repr=False, kw_only=True)
class ImageItem(Model):
    """One picture. Both `url` and `b64_json` may be there with one of them empty.

    Attributes:
        url: Link that lives an hour to a day, or a data URI on some channels; may be empty.
        b64_json: The picture in base64; some channels put `data:image/png;base64,` before it; may be empty.
        revised_prompt: The prompt that was really used; Doubao models send the text NONE.
        size: WIDTHxHEIGHT, from Seedream 4.
        cost: Price of the picture, on some channels.
    """

    url: str | None = UNSET
    b64_json: str | None = UNSET
    revised_prompt: str | None = UNSET
    size: str | None = UNSET
    error: models.ImageItemError | None = UNSET
    cost: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string"),
        "b64_json": Field("b64_json", None, "string null"),
        "revised_prompt": Field("revised_prompt", None, "string null"),
        "size": Field("size", None, "string"),
        "error": Field("error", "ImageItemError", "object"),
        "cost": Field("cost", None, "number"),
    }
