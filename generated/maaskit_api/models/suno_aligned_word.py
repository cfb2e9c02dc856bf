from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoAlignedWord"]


@define(eq=False, repr=False, kw_only=True)
class SunoAlignedWord(Model):
    """SunoAlignedWord.

    Attributes:
        word: The word with what surrounds it: section marks, spaces, line breaks.
        start_s: Second at which it begins.
        end_s: Second at which it ends.
        success: Whether it was found in the sound.
        p_align: How sure that is, from 0 to 1.
    """

    word: str
    start_s: float
    end_s: float
    success: bool | None = UNSET
    p_align: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "word": Field("word", None, "string", True),
        "start_s": Field("start_s", None, "number", True),
        "end_s": Field("end_s", None, "number", True),
        "success": Field("success", None, "boolean"),
        "p_align": Field("p_align", None, "number"),
    }
