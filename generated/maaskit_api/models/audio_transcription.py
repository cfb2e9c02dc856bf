from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioTranscription"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranscription(Model):
    """AudioTranscription.

    Attributes:
        text: What was said.
        task: `transcribe`, in the verbose and diarized forms.
        language: Recognized language, in the verbose form.
        duration: Seconds of sound.
        segments: Pieces with times, in the verbose and diarized forms.
        words: Words with times, when those were asked for.
        logprobs: Certainty of each token, when that was asked for.
        languages: Recognized languages, from gpt-transcribe.
    """

    text: str
    task: str | None = UNSET
    language: str | None = UNSET
    duration: float | None = UNSET
    segments: list[models.AudioSegment] | None = UNSET
    words: list[models.AudioWord] | None = UNSET
    logprobs: list[models.AudioLogprob] | None = UNSET
    languages: list[models.AudioLanguage] | None = UNSET
    usage: models.AudioTokenUsage | models.AudioDurationUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "task": Field("task", None, "string"),
        "language": Field("language", None, "string"),
        "duration": Field("duration", None, "number"),
        "segments": Field("segments", ["AudioSegment"], "array"),
        "words": Field("words", ["AudioWord"], "array"),
        "logprobs": Field("logprobs", ["AudioLogprob"], "array"),
        "languages": Field("languages", ["AudioLanguage"], "array"),
        "usage": Field("usage", ("AudioTokenUsage", "AudioDurationUsage"), "object"),
    }
