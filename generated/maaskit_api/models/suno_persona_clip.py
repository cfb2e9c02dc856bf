from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoPersonaClip"]


@define(eq=False, repr=False, kw_only=True)
class SunoPersonaClip(Model):
    """One clip of a persona.

    Attributes:
        id: Its number in the list.
    """

    id: int | None = UNSET
    clip: models.SunoClip | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "integer"),
        "clip": Field("clip", "SunoClip", "object"),
    }
