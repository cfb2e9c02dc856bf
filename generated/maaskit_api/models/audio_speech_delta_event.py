from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioSpeechDeltaEvent"]


@define(eq=False, repr=False, kw_only=True)
class AudioSpeechDeltaEvent(Model):
    """AudioSpeechDeltaEvent.

    Attributes:
        audio: The next piece of the sound in base64.
    """

    type: Literal["speech.audio.delta"]
    audio: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "audio": Field("audio", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("speech.audio.delta",)}
