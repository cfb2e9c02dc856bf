from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoMusicSliders", "SunoMusicSlidersParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoMusicSliders(Model):
    """How strongly the request is followed.

    Attributes:
        style_weight: How close the song keeps to `tags`. 0 to 1.
        weirdness_constraint: How daring it is. 0 to 1.
        audio_weight: How close it keeps to the clip, for covers and remixes. 0 to 1.
    """

    style_weight: float | None = UNSET
    weirdness_constraint: float | None = UNSET
    audio_weight: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "style_weight": Field("style_weight", None, "number"),
        "weirdness_constraint": Field("weirdness_constraint", None, "number"),
        "audio_weight": Field("audio_weight", None, "number"),
    }


class SunoMusicSlidersParam(TypedDict, total=False):
    """`SunoMusicSliders` as a plain dict, with the names of the wire."""

    style_weight: float
    weirdness_constraint: float
    audio_weight: float
