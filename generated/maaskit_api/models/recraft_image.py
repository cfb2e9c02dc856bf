from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RecraftImage"]


@define(eq=False, repr=False, kw_only=True)
class RecraftImage(Model):
    """RecraftImage.

    Attributes:
        image_id: Id at the vendor.
        url: Link to the file, which lives about 24 hours. What it is (PNG, WebP, SVG) is said by the download,
            not by the link.
        b64_json: The file in base64, with `response_format` b64_json.
        revised_prompt: The prompt that was used.
    """

    image_id: str | None = UNSET
    url: str | None = UNSET
    b64_json: str | None = UNSET
    revised_prompt: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "image_id": Field("image_id", None, "string"),
        "url": Field("url", None, "string"),
        "b64_json": Field("b64_json", None, "string"),
        "revised_prompt": Field("revised_prompt", None, "string"),
    }
