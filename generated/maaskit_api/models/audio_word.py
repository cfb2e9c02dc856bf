from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioWord"]


@define(eq=False, repr=False, kw_only=True)
class AudioWord(Model):
    """AudioWord.

    Attributes:
        start: Seconds.
        end: Seconds.
    """

    word: str | None = UNSET
    start: float | None = UNSET
    end: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "word": Field("word", None, "string"),
        "start": Field("start", None, "number"),
        "end": Field("end", None, "number"),
    }
