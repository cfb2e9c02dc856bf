from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoLyricsSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class SunoLyricsSubmitted(Model):
    """Receipt of lyrics on the older route.

    Attributes:
        id: Id of the lyrics, for `suno.v1.lyrics.get`; no task.
    """

    id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
    }
