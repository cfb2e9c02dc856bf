from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoMidi"]


@define(eq=False, repr=False, kw_only=True)
class SunoMidi(Model):
    """A clip as notes.

    Attributes:
        state: `complete` when the notes are there. One of `running`, `complete`.
        instruments: One for each part; only when complete.
    """

    state: Literal["complete", "running"] | str
    instruments: list[models.SunoMidiInstrument] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "state": Field("state", None, "string", True),
        "instruments": Field("instruments", ["SunoMidiInstrument"], "array"),
    }
