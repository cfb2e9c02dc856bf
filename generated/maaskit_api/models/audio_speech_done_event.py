from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioSpeechDoneEvent"]


@define(eq=False, repr=False, kw_only=True)
class AudioSpeechDoneEvent(Model):
    """AudioSpeechDoneEvent."""

    type: Literal["speech.audio.done"]
    usage: models.AudioTokenUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "usage": Field("usage", "AudioTokenUsage", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("speech.audio.done",)}
