from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioTranscriptSegmentEvent"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranscriptSegmentEvent(Model):
    """A finished piece, from the diarizing model.

    Attributes:
        start: Seconds.
        end: Seconds.
    """

    type: Literal["transcript.text.segment"]
    id: str | None = UNSET
    start: float | None = UNSET
    end: float | None = UNSET
    text: str | None = UNSET
    speaker: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "id": Field("id", None, "string"),
        "start": Field("start", None, "number"),
        "end": Field("end", None, "number"),
        "text": Field("text", None, "string"),
        "speaker": Field("speaker", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("transcript.text.segment",)}
