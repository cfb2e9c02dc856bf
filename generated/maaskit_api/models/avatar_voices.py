from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["AvatarVoices"]


@define(eq=False, repr=False, kw_only=True)
class AvatarVoices(Model):
    """AvatarVoices."""

    audio_list: list[models.AvatarVoice] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "audio_list": Field("audio_list", ["AvatarVoice"], "array null"),
    }
