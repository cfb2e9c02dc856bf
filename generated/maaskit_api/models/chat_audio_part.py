from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatAudioPart", "ChatAudioPartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAudioPart(Model):
    """Speech or sound in base64."""

    type: Literal["input_audio"]
    input_audio: models.ChatInputAudio

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "input_audio": Field("input_audio", "ChatInputAudio", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio",)}


class ChatAudioPartParam(TypedDict, total=False):
    """`ChatAudioPart` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[models.ChatInputAudio | models.ChatInputAudioParam]
