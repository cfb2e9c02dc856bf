from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AvatarWorkDetails"]


@define(eq=False, repr=False, kw_only=True)
class AvatarWorkDetails(Model):
    """AvatarWorkDetails."""

    sing_title: str | None = UNSET
    track_info: str | None = UNSET
    animate_channel: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "sing_title": Field("sing_title", None, "string"),
        "track_info": Field("track_info", None, "string"),
        "animate_channel": Field("animate_channel", None, "string"),
    }
