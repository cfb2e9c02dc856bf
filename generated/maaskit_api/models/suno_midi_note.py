from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoMidiNote"]


@define(eq=False, repr=False, kw_only=True)
class SunoMidiNote(Model):
    """SunoMidiNote.

    Attributes:
        pitch: MIDI number of the pitch: 60 is middle C.
        start: Second at which it begins.
        end: Second at which it ends.
        velocity: Loudness, from 0 to 1.
    """

    pitch: int
    start: float
    end: float
    velocity: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "pitch": Field("pitch", None, "integer", True),
        "start": Field("start", None, "number", True),
        "end": Field("end", None, "number", True),
        "velocity": Field("velocity", None, "number"),
    }
