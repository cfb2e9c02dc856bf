from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoPersona"]


@define(eq=False, repr=False, kw_only=True)
class SunoPersona(Model):
    """A voice that can sing other songs.

    Attributes:
        id: `persona_id` of `suno.music.create`.
        description: How the voice sounds.
        root_clip_id: Clip that it was made from: `artist_clip_id` of `suno.music.create`.
        user_display_name: Name of the vendor's account behind the gateway.
        user_handle: Handle of that account.
        user_image_url: Picture of that account.
        persona_clips: Clips that show the voice.
    """

    id: str
    name: str | None = UNSET
    description: str | None = UNSET
    root_clip_id: str | None = UNSET
    clip: models.SunoClip | None = UNSET
    user_display_name: str | None = UNSET
    user_handle: str | None = UNSET
    user_image_url: str | None = UNSET
    persona_clips: list[models.SunoPersonaClip] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "name": Field("name", None, "string"),
        "description": Field("description", None, "string null"),
        "root_clip_id": Field("root_clip_id", None, "string"),
        "clip": Field("clip", "SunoClip", "object"),
        "user_display_name": Field("user_display_name", None, "string"),
        "user_handle": Field("user_handle", None, "string"),
        "user_image_url": Field("user_image_url", None, "string"),
        "persona_clips": Field("persona_clips", ["SunoPersonaClip"], "array"),
    }
