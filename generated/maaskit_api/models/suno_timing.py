from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoTiming"]


@define(eq=False, repr=False, kw_only=True)
class SunoTiming(Model):
    """When each word of a clip is sung.

    Attributes:
        aligned_words: The words, in order.
        waveform_data: Loudness over the clip, at equal distances.
        hoot_cer: Error rate of the alignment, by character: 0 is best.
        is_streamed: Whether the clip was still streaming.
    """

    aligned_words: list[models.SunoAlignedWord]
    waveform_data: list[float] | None = UNSET
    hoot_cer: float | None = UNSET
    is_streamed: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "aligned_words": Field("aligned_words", ["SunoAlignedWord"], "array", True),
        "waveform_data": Field("waveform_data", None, "array"),
        "hoot_cer": Field("hoot_cer", None, "number"),
        "is_streamed": Field("is_streamed", None, "boolean"),
    }
