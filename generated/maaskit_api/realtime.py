"""The WebSocket of `client.realtime`: how it is opened, and the events of both sides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from maaskit._operation import Operation

if TYPE_CHECKING:
    from typing import TypeAlias

    from . import models

    ClientEvent: TypeAlias = (
        models.RealtimeSessionUpdateEventParam
        | models.RealtimeAudioAppendEventParam
        | models.RealtimeAudioCommitEventParam
        | models.RealtimeAudioClearEventParam
        | models.RealtimeItemCreateEventParam
        | models.RealtimeItemTruncateEventParam
        | models.RealtimeItemDeleteEventParam
        | models.RealtimeResponseCreateEventParam
        | models.RealtimeResponseCancelEventParam
    )
    ServerEvent: TypeAlias = (
        models.RealtimeErrorEvent
        | models.RealtimeSessionCreatedEvent
        | models.RealtimeSessionUpdatedEvent
        | models.RealtimeItemCreatedEvent
        | models.RealtimeItemDeletedEvent
        | models.RealtimeItemTruncatedEvent
        | models.RealtimeTranscriptionCompletedEvent
        | models.RealtimeTranscriptionFailedEvent
        | models.RealtimeAudioCommittedEvent
        | models.RealtimeAudioClearedEvent
        | models.RealtimeSpeechStartedEvent
        | models.RealtimeSpeechStoppedEvent
        | models.RealtimeResponseCreatedEvent
        | models.RealtimeResponseDoneEvent
        | models.RealtimeOutputItemAddedEvent
        | models.RealtimeOutputItemDoneEvent
        | models.RealtimeContentPartAddedEvent
        | models.RealtimeContentPartDoneEvent
        | models.RealtimeTextDeltaEvent
        | models.RealtimeTextDoneEvent
        | models.RealtimeAudioDeltaEvent
        | models.RealtimeAudioDoneEvent
        | models.RealtimeTranscriptDeltaEvent
        | models.RealtimeTranscriptDoneEvent
        | models.RealtimeArgumentsDeltaEvent
        | models.RealtimeArgumentsDoneEvent
        | models.RealtimeRateLimitsEvent
    )

__all__ = ["CONNECT", "EVENT", "SERVERS"]

CONNECT: Final = Operation(
    id="realtime.connect",
    method="GET",
    path="/v1/realtime",
    arguments={
        "model": ("query", "model"),
    },
    required=(),
    gateways=("ecovai",),
    security=("bearer",),
    fixed=(("header", "OpenAI-Beta", "realtime=v1"),),
)

SERVERS: Final[Mapping[str, str]] = {"ecovai": "wss://api3.ecovai.cn"}
"""Gateway to the address that it has for this alone."""

EVENT: Final = (
    "RealtimeErrorEvent",
    "RealtimeSessionCreatedEvent",
    "RealtimeSessionUpdatedEvent",
    "RealtimeItemCreatedEvent",
    "RealtimeItemDeletedEvent",
    "RealtimeItemTruncatedEvent",
    "RealtimeTranscriptionCompletedEvent",
    "RealtimeTranscriptionFailedEvent",
    "RealtimeAudioCommittedEvent",
    "RealtimeAudioClearedEvent",
    "RealtimeSpeechStartedEvent",
    "RealtimeSpeechStoppedEvent",
    "RealtimeResponseCreatedEvent",
    "RealtimeResponseDoneEvent",
    "RealtimeOutputItemAddedEvent",
    "RealtimeOutputItemDoneEvent",
    "RealtimeContentPartAddedEvent",
    "RealtimeContentPartDoneEvent",
    "RealtimeTextDeltaEvent",
    "RealtimeTextDoneEvent",
    "RealtimeAudioDeltaEvent",
    "RealtimeAudioDoneEvent",
    "RealtimeTranscriptDeltaEvent",
    "RealtimeTranscriptDoneEvent",
    "RealtimeArgumentsDeltaEvent",
    "RealtimeArgumentsDoneEvent",
    "RealtimeRateLimitsEvent",
)
"""Decode spec of the gateway's events."""
