"""The operations of `client.audio`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Accumulate,
    Body,
    Envelope,
    EventStream,
    EventText,
    Media,
    Operation,
    Terminal,
    TextAnswer,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "audio.speech.create": Operation(
        id="audio.speech.create",
        method="POST",
        path="/v1/audio/speech",
        arguments={
            "model": ("body", "model"),
            "input": ("body", "input"),
            "voice": ("body", "voice"),
            "response_format": ("body", "response_format"),
            "speed": ("body", "speed"),
            "instructions": ("body", "instructions"),
        },
        required=(
            "model",
            "input",
            "voice",
        ),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        binary=True,
        stream=EventStream(
            event=("AudioSpeechDeltaEvent", "AudioSpeechDoneEvent", "AudioErrorEvent"),
            body={"stream_format": "sse"},
            error="/error",
            terminal=Terminal("/type", ("speech.audio.done",)),
        ),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
    "audio.transcriptions.create": Operation(
        id="audio.transcriptions.create",
        method="POST",
        path="/v1/audio/transcriptions",
        arguments={
            "file": ("body", "file"),
            "model": ("body", "model"),
            "language": ("body", "language"),
            "prompt": ("body", "prompt"),
            "response_format": ("body", "response_format"),
            "temperature": ("body", "temperature"),
            "timestamp_granularities": ("body", "timestamp_granularities[]"),
            "include": ("body", "include[]"),
            "chunking_strategy": ("body", "chunking_strategy"),
            "known_speaker_names": ("body", "known_speaker_names[]"),
            "known_speaker_references": ("body", "known_speaker_references[]"),
            "keywords": ("body", "keywords[]"),
            "languages": ("body", "languages[]"),
        },
        required=(
            "file",
            "model",
        ),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",), media=(Media("/known_speaker_references[]/*", "data-url"),)),
        answer="AudioTranscription",
        text=TextAnswer("text"),
        stream=EventStream(
            event=(
                "AudioTranscriptDeltaEvent",
                "AudioTranscriptSegmentEvent",
                "AudioTranscriptDoneEvent",
                "AudioErrorEvent",
            ),
            body={"stream": True},
            error="/error",
            terminal=Terminal("/type", ("transcript.text.done",)),
            text=EventText("/delta", Terminal("/type", ("transcript.text.delta",))),
            accumulate=Accumulate(into="AudioTranscription", final=""),
        ),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
    "audio.translations.create": Operation(
        id="audio.translations.create",
        method="POST",
        path="/v1/audio/translations",
        arguments={
            "file": ("body", "file"),
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "response_format": ("body", "response_format"),
            "temperature": ("body", "temperature"),
        },
        required=(
            "file",
            "model",
        ),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="AudioTranslation",
        text=TextAnswer("text"),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
}
