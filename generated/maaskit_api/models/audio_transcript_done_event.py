from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioTranscriptDoneEvent"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranscriptDoneEvent(Model):
    """The whole text, and the end of the stream."""

    type: Literal["transcript.text.done"]
    text: str | None = UNSET
    logprobs: list[models.AudioLogprob] | None = UNSET
    languages: list[models.AudioLanguage] | None = UNSET
    usage: models.AudioTokenUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "text": Field("text", None, "string"),
        "logprobs": Field("logprobs", ["AudioLogprob"], "array"),
        "languages": Field("languages", ["AudioLanguage"], "array"),
        "usage": Field("usage", "AudioTokenUsage", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("transcript.text.done",)}
