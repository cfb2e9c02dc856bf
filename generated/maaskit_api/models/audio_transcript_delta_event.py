from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioTranscriptDeltaEvent"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranscriptDeltaEvent(Model):
    """AudioTranscriptDeltaEvent.

    Attributes:
        delta: The next piece of the text.
        segment_id: Piece that the text belongs to, from the diarizing model.
    """

    type: Literal["transcript.text.delta"]
    delta: str | None = UNSET
    logprobs: list[models.AudioLogprob] | None = UNSET
    segment_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "delta": Field("delta", None, "string"),
        "logprobs": Field("logprobs", ["AudioLogprob"], "array"),
        "segment_id": Field("segment_id", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("transcript.text.delta",)}
