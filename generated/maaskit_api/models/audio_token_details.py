from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioTokenDetails"]


@define(eq=False, repr=False, kw_only=True)
class AudioTokenDetails(Model):
    """AudioTokenDetails."""

    audio_tokens: int | None = UNSET
    text_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "audio_tokens": Field("audio_tokens", None, "integer"),
        "text_tokens": Field("text_tokens", None, "integer"),
    }
