"""Keyword arguments of `client.audio`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput, LocalFile

    from .. import models


class AudioSpeechCreateParams(RequestOptions, total=False):
    """Arguments of `audio.speech.create`."""

    model: Required[Literal["gpt-4o-mini-tts", "tts-1", "tts-1-hd"] | str]
    input: Required[str]
    voice: Required[
        Literal[
            "alloy",
            "ash",
            "ballad",
            "cedar",
            "coral",
            "echo",
            "fable",
            "marin",
            "nova",
            "onyx",
            "sage",
            "shimmer",
            "verse",
        ]
        | str
        | models.AudioVoice
        | models.AudioVoiceParam
    ]
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"]
    speed: float
    instructions: str


class AudioTranscriptionsCreateParams(RequestOptions, total=False):
    """Arguments of `audio.transcriptions.create`."""

    file: Required[FileInput]
    model: Required[
        Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "whisper-1"] | str
    ]
    language: str
    prompt: str
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | str
    temperature: float
    timestamp_granularities: Sequence[Literal["segment", "word"]]
    include: Sequence[Literal["logprobs"] | str]
    chunking_strategy: str
    known_speaker_names: Sequence[str]
    known_speaker_references: Sequence[str | LocalFile]
    keywords: Sequence[str]
    languages: Sequence[str]


class AudioTranslationsCreateParams(RequestOptions, total=False):
    """Arguments of `audio.translations.create`."""

    file: Required[FileInput]
    model: Required[Literal["whisper-1"] | str]
    prompt: str
    response_format: Literal["json", "srt", "text", "verbose_json", "vtt"]
    temperature: float
