from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingWatermarkInfo", "KlingWatermarkInfoParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingWatermarkInfo(Model):
    """Whether there is also a copy with a watermark.

    Attributes:
        enabled: Make the copy.
    """

    enabled: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "enabled": Field("enabled", None, "boolean"),
    }


class KlingWatermarkInfoParam(TypedDict, total=False):
    """`KlingWatermarkInfo` as a plain dict, with the names of the wire."""

    enabled: bool
