from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaDownload"]


@define(eq=False, repr=False, kw_only=True)
class LumaDownload(Model):
    """LumaDownload.

    Attributes:
        url: Signed link to the video without a watermark; ends after an hour.
    """

    url: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string", True),
    }
