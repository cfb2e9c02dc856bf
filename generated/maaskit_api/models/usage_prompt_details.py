from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["UsagePromptDetails"]


@define(eq=False, repr=False, kw_only=True)
class UsagePromptDetails(Model):
    """UsagePromptDetails.

    Attributes:
        cached_tokens: Read from the prompt cache.
        cached_creation_tokens: Claude: written to the prompt cache.
        cache_write_tokens: Written to the prompt cache.
    """

    cached_tokens: int | None = UNSET
    cached_creation_tokens: int | None = UNSET
    cache_write_tokens: int | None = UNSET
    text_tokens: int | None = UNSET
    audio_tokens: int | None = UNSET
    image_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "cached_tokens": Field("cached_tokens", None, "integer"),
        "cached_creation_tokens": Field("cached_creation_tokens", None, "integer"),
        "cache_write_tokens": Field("cache_write_tokens", None, "integer"),
        "text_tokens": Field("text_tokens", None, "integer"),
        "audio_tokens": Field("audio_tokens", None, "integer"),
        "image_tokens": Field("image_tokens", None, "integer"),
    }
