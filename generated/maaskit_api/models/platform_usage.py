from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PlatformUsage"]


@define(eq=False, repr=False, kw_only=True)
class PlatformUsage(Model):
    """What the calling key has spent, in the format of OpenAI's dashboard.

    Attributes:
        total_usage: In cents: 100 are one US dollar.
    """

    object: Literal["list"] | None = UNSET
    total_usage: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "object": Field("object", None, "string"),
        "total_usage": Field("total_usage", None, "number"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("list",)}
