from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AvatarNewVoice", "AvatarNewVoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class AvatarNewVoice(Model):
    """A voice that is cloned from a sample, and what it says.

    Attributes:
        audio_url: URL of the sample, at least 20 seconds.
        text: What is spoken.
    """

    audio_url: str
    language: Literal["cn", "en", "zh"] | str
    text: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "audio_url": Field("audio_url", None, "string", True),
        "language": Field("language", None, "string", True),
        "text": Field("text", None, "string", True),
    }


class AvatarNewVoiceParam(TypedDict, total=False):
    """`AvatarNewVoice` as a plain dict, with the names of the wire."""

    audio_url: Required[str]
    language: Required[Literal["cn", "en", "zh"] | str]
    text: Required[str]
