from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioSegment"]


@define(eq=False, repr=False, kw_only=True)
class AudioSegment(Model):
    """AudioSegment.

    Attributes:
        id: Number of the piece, or its name in the diarized form.
        type: `transcript.text.segment`, in the diarized form.
        seek: Offset of the piece in the model's frames.
        start: Seconds.
        end: Seconds.
        speaker: Name or letter of the speaker, in the diarized form.
        avg_logprob: Below -1 the piece is doubtful.
        compression_ratio: Above 2.4 the piece is doubtful.
        no_speech_prob: How likely it is that nobody spoke.
    """

    id: int | str | None = UNSET
    type: str | None = UNSET
    seek: int | None = UNSET
    start: float | None = UNSET
    end: float | None = UNSET
    text: str | None = UNSET
    speaker: str | None = UNSET
    tokens: list[int] | None = UNSET
    temperature: float | None = UNSET
    avg_logprob: float | None = UNSET
    compression_ratio: float | None = UNSET
    no_speech_prob: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "integer string"),
        "type": Field("type", None, "string"),
        "seek": Field("seek", None, "integer"),
        "start": Field("start", None, "number"),
        "end": Field("end", None, "number"),
        "text": Field("text", None, "string"),
        "speaker": Field("speaker", None, "string"),
        "tokens": Field("tokens", None, "array"),
        "temperature": Field("temperature", None, "number"),
        "avg_logprob": Field("avg_logprob", None, "number"),
        "compression_ratio": Field("compression_ratio", None, "number"),
        "no_speech_prob": Field("no_speech_prob", None, "number"),
    }
