from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput, LocalFile


__all__ = ["AudioTranscriptionRequest", "AudioTranscriptionRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranscriptionRequest(Model):
    """Numbers and booleans travel as text; list members are repeated parts of the name with `[]`.

    Attributes:
        file: The recording as flac, mp3, mp4, mpeg, mpga, m4a, ogg, wav or webm, up to 25 MB.
        model: Recognition model. One of `whisper-1`, `gpt-4o-transcribe`, `gpt-4o-mini-transcribe`,
            `gpt-4o-transcribe-diarize`.
        language: Spoken language as a two-letter code (ISO 639-1), e.g. zh; helps accuracy and speed.
        prompt: Text that sets the style or goes before the recording, in the spoken language.
        response_format: `text`, `srt` and `vtt` answer plain text, the others JSON; the gpt-4o models answer
            json only, the diarizing one also text and diarized_json. One of `json`, `text`, `srt`,
            `verbose_json`, `vtt`, `diarized_json`; default `json`.
        temperature: Randomness; 0 lets the model choose by itself. 0 to 1; default `0`.
        timestamp_granularities: Which times to report, with response_format verbose_json; words take longer.
        include: Further data, with response_format json and the gpt-4o models.
        chunking_strategy: `auto` cuts long recordings by voice activity; needed by the diarizing model over 30
            seconds. OpenAI's SDK sends the detailed form as parts named `chunking_strategy[type]`,
            `chunking_strategy[threshold]` and so on.
        known_speaker_names: Names of speakers, for the diarizing model. At most 4 entries.
        known_speaker_references: A recording of 2 to 10 seconds of each named speaker, as a data URI. At most 4
            entries; local files are accepted.
        keywords: Words to expect, for gpt-transcribe.
        languages: Languages that may occur (ISO 639-1), for gpt-transcribe.
        stream: Send the text as events; whisper-1 ignores it. Default `False`.
    """

    file: FileInput
    model: Literal["gpt-4o-mini-transcribe", "gpt-4o-transcribe", "gpt-4o-transcribe-diarize", "whisper-1"] | str
    language: str | None = UNSET
    prompt: str | None = UNSET
    response_format: Literal["diarized_json", "json", "srt", "text", "verbose_json", "vtt"] | str | None = UNSET
    temperature: float | None = UNSET
    timestamp_granularities: list[Literal["segment", "word"]] | None = UNSET
    include: list[Literal["logprobs"] | str] | None = UNSET
    chunking_strategy: str | None = UNSET
    known_speaker_names: list[str] | None = UNSET
    known_speaker_references: list[str] | None = UNSET
    keywords: list[str] | None = UNSET
    languages: list[str] | None = UNSET
    stream: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", None, "string", True),
        "model": Field("model", None, "string", True),
        "language": Field("language", None, "string"),
        "prompt": Field("prompt", None, "string"),
        "response_format": Field("response_format", None, "string"),
        "temperature": Field("temperature", None, "number"),
        "timestamp_granularities": Field("timestamp_granularities[]", None, "array"),
        "include": Field("include[]", None, "array"),
        "chunking_strategy": Field("chunking_strategy", None, "string"),
        "known_speaker_names": Field("known_speaker_names[]", None, "array"),
        "known_speaker_references": Field("known_speaker_references[]", None, "array"),
        "keywords": Field("keywords[]", None, "array"),
        "languages": Field("languages[]", None, "array"),
        "stream": Field("stream", None, "boolean"),
    }


AudioTranscriptionRequestParam = TypedDict(
    "AudioTranscriptionRequestParam",
    {
        "file": "Required[FileInput]",
        "model": "Required[Literal['gpt-4o-mini-transcribe', 'gpt-4o-transcribe', 'gpt-4o-transcribe-diarize', 'whisper-1'] | str]",
        "language": "str",
        "prompt": "str",
        "response_format": "Literal['diarized_json', 'json', 'srt', 'text', 'verbose_json', 'vtt'] | str",
        "temperature": "float",
        "timestamp_granularities[]": "Sequence[Literal['segment', 'word']]",
        "include[]": "Sequence[Literal['logprobs'] | str]",
        "chunking_strategy": "str",
        "known_speaker_names[]": "Sequence[str]",
        "known_speaker_references[]": "Sequence[str | LocalFile]",
        "keywords[]": "Sequence[str]",
        "languages[]": "Sequence[str]",
        "stream": "bool",
    },
    total=False,
)
