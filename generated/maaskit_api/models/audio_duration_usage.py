from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioDurationUsage"]


@define(eq=False, repr=False, kw_only=True)
class AudioDurationUsage(Model):
    """AudioDurationUsage."""

    type: Literal["duration"] | None = UNSET
    seconds: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "seconds": Field("seconds", None, "number"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("duration",)}
