from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AvatarVoiceChoice", "AvatarVoiceChoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class AvatarVoiceChoice(Model):
    """A voice of `avatar.voices.list`, and what it says.

    Attributes:
        voice_engine_id: As in the list of voices.
        audio_id: As in the list of voices.
        text: What is spoken.
    """

    voice_engine_id: str
    audio_id: str
    language: Literal["cn", "en", "zh"] | str
    text: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "voice_engine_id": Field("voice_engine_id", None, "string", True),
        "audio_id": Field("audio_id", None, "string", True),
        "language": Field("language", None, "string", True),
        "text": Field("text", None, "string", True),
    }


class AvatarVoiceChoiceParam(TypedDict, total=False):
    """`AvatarVoiceChoice` as a plain dict, with the names of the wire."""

    voice_engine_id: Required[str]
    audio_id: Required[str]
    language: Required[Literal["cn", "en", "zh"] | str]
    text: Required[str]
