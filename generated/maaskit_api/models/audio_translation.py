from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AudioTranslation"]


@define(eq=False, repr=False, kw_only=True)
class AudioTranslation(Model):
    """AudioTranslation.

    Attributes:
        text: What was said, in English.
        task: `translate`, in the verbose form.
        language: Language of the text, in the verbose form: english.
        duration: Seconds of sound.
        segments: Pieces with times, in the verbose form.
    """

    text: str
    task: str | None = UNSET
    language: str | None = UNSET
    duration: float | None = UNSET
    segments: list[models.AudioSegment] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string", True),
        "task": Field("task", None, "string"),
        "language": Field("language", None, "string"),
        "duration": Field("duration", None, "number"),
        "segments": Field("segments", ["AudioSegment"], "array"),
    }
