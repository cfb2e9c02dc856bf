from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoMusicControls", "SunoMusicControlsParam"]


@define(eq=False, repr=False, kw_only=True)
class SunoMusicControls(Model):
    """Finer control, in custom mode (since 2025).

    Attributes:
        create_mode: One of `custom`.
        can_control_sliders: Names of the sliders that are set.
        vocal_gender: Voice: f or m. One of `m`, `f`.
        is_remix: Whether the song is made from another clip.
    """

    create_mode: Literal["custom"] | str | None = UNSET
    control_sliders: models.SunoMusicSliders | None = UNSET
    can_control_sliders: list[str] | None = UNSET
    vocal_gender: Literal["f", "m"] | str | None = UNSET
    is_remix: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "create_mode": Field("create_mode", None, "string"),
        "control_sliders": Field("control_sliders", "SunoMusicSliders", "object"),
        "can_control_sliders": Field("can_control_sliders", None, "array"),
        "vocal_gender": Field("vocal_gender", None, "string"),
        "is_remix": Field("is_remix", None, "boolean"),
    }


class SunoMusicControlsParam(TypedDict, total=False):
    """`SunoMusicControls` as a plain dict, with the names of the wire."""

    create_mode: Literal["custom"] | str
    control_sliders: models.SunoMusicSliders | models.SunoMusicSlidersParam
    can_control_sliders: Sequence[str]
    vocal_gender: Literal["f", "m"] | str
    is_remix: bool
