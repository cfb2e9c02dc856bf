from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyVideo"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyVideo(Model):
    """MidjourneyVideo."""

    url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "url": Field("url", None, "string"),
    }
