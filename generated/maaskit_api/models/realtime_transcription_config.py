from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeTranscriptionConfig", "RealtimeTranscriptionConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeTranscriptionConfig(Model):
    """How what is heard is written down, by a model of its own.

    Attributes:
        model: The model that listens, `whisper-1`.
        language: Code of the language, `en`; better and faster than guessing.
        prompt: Words that may occur.
    """

    model: str | None = UNSET
    language: str | None = UNSET
    prompt: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string"),
        "language": Field("language", None, "string"),
        "prompt": Field("prompt", None, "string"),
    }


class RealtimeTranscriptionConfigParam(TypedDict, total=False):
    """`RealtimeTranscriptionConfig` as a plain dict, with the names of the wire."""

    model: str
    language: str
    prompt: str
