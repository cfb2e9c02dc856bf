from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeInputTokenDetails"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeInputTokenDetails(Model):
    """What the tokens of the input are.

    Attributes:
        cached_tokens: Cheaper than the others.
    """

    cached_tokens: int | None = UNSET
    text_tokens: int | None = UNSET
    audio_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "cached_tokens": Field("cached_tokens", None, "integer"),
        "text_tokens": Field("text_tokens", None, "integer"),
        "audio_tokens": Field("audio_tokens", None, "integer"),
    }
