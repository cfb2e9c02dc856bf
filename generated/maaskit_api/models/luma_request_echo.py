from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["LumaRequestEcho"]


@define(eq=False, repr=False, kw_only=True)
class LumaRequestEcho(Model):
    """What was asked for, as newer servers repeat it.

    Attributes:
        aspect_ratio: Width to height.
    """

    prompt: str | None = UNSET
    aspect_ratio: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "prompt": Field("prompt", None, "string null"),
        "aspect_ratio": Field("aspect_ratio", None, "string null"),
    }
