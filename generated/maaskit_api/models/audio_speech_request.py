from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioSpeechRequest", "AudioSpeechRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class AudioSpeechRequest(Model):
    """AudioSpeechRequest.

    Attributes:
        model: Speech model. One of `tts-1`, `tts-1-hd`, `gpt-4o-mini-tts`.
        input: The text to speak. At most 4096 characters.
        voice: Name of a voice, or a custom voice of OpenAI's by id. One of `alloy`, `ash`, `ballad`, `coral`,
            `echo`, `fable`, `onyx`, `nova`, `sage`, `shimmer`, `verse`, `marin`, `cedar`.
        response_format: File format of the sound; the answer's content type follows it. One of `mp3`, `opus`,
            `aac`, `flac`, `wav`, `pcm`; default `mp3`.
        speed: 0.25 to 4; default `1`.
        instructions: How to speak, e.g. tone and pace; read by gpt-4o-mini-tts.
        stream_format: `sse` sends the sound as events; not for tts-1 and tts-1-hd. One of `audio`, `sse`;
            default `audio`.
    """

    model: Literal["gpt-4o-mini-tts", "tts-1", "tts-1-hd"] | str
    input: str
    voice: (
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
    )
    response_format: Literal["aac", "flac", "mp3", "opus", "pcm", "wav"] | None = UNSET
    speed: float | None = UNSET
    instructions: str | None = UNSET
    stream_format: Literal["audio", "sse"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "input": Field("input", None, "string", True),
        "voice": Field("voice", "AudioVoice", "string object", True),
        "response_format": Field("response_format", None, "string"),
        "speed": Field("speed", None, "number"),
        "instructions": Field("instructions", None, "string"),
        "stream_format": Field("stream_format", None, "string"),
    }


class AudioSpeechRequestParam(TypedDict, total=False):
    """`AudioSpeechRequest` as a plain dict, with the names of the wire."""

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
    stream_format: Literal["audio", "sse"]
