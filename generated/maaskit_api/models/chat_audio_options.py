from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatAudioOptions", "ChatAudioOptionsParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAudioOptions(Model):
    """ChatAudioOptions.

    Attributes:
        voice: Voice name, e.g. alloy, or `{id: ...}` of your own voice.
        format: Form of the sound; streams want pcm16. One of `wav`, `aac`, `mp3`, `flac`, `opus`, `pcm16`.
    """

    voice: str | dict[str, Any]
    format: Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"] | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "voice": Field("voice", None, "string object", True),
        "format": Field("format", None, "string", True),
    }


class ChatAudioOptionsParam(TypedDict, total=False):
    """`ChatAudioOptions` as a plain dict, with the names of the wire."""

    voice: Required[str | Mapping[str, Any]]
    format: Required[Literal["aac", "flac", "mp3", "opus", "pcm16", "wav"] | str]
