from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeContentPart", "RealtimeContentPartParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeContentPart(Model):
    """A piece of a message.

    Attributes:
        type: `input_text` and `input_audio` are the user's, `text` and `audio` the model's. One of
            `input_text`, `input_audio`, `item_reference`, `text`, `audio`.
        id: Of the item that is meant, for `item_reference`.
        audio: Base64 of the samples.
        transcript: What is said in the sound; null where it is not written down.
    """

    type: Literal["audio", "input_audio", "input_text", "item_reference", "text"] | str | None = UNSET
    id: str | None = UNSET
    text: str | None = UNSET
    audio: str | None = UNSET
    transcript: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "id": Field("id", None, "string"),
        "text": Field("text", None, "string"),
        "audio": Field("audio", None, "string"),
        "transcript": Field("transcript", None, "string null"),
    }


class RealtimeContentPartParam(TypedDict, total=False):
    """`RealtimeContentPart` as a plain dict, with the names of the wire."""

    type: Literal["audio", "input_audio", "input_text", "item_reference", "text"] | str
    id: str
    text: str
    audio: str
    transcript: str | None
