from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoMidiInstrument"]


@define(eq=False, repr=False, kw_only=True)
class SunoMidiInstrument(Model):
    """SunoMidiInstrument.

    Attributes:
        name: Name of the instrument, e.g. Grand Piano.
    """

    name: str
    notes: list[models.SunoMidiNote]

    _fields: ClassVar[Mapping[str, Field]] = {
        "name": Field("name", None, "string", True),
        "notes": Field("notes", ["SunoMidiNote"], "array", True),
    }
