from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SoraCharacter"]


@define(eq=False, repr=False, kw_only=True)
class SoraCharacter(Model):
    """SoraCharacter.

    Attributes:
        id: Id of the character, `ch_...`.
        username: Name for prompts: `@{username}`.
        display_name: Name for people, on some gateways.
        permalink: The character's page at OpenAI.
        profile_picture_url: Link to a picture of it; ends after some days.
    """

    id: str
    username: str
    display_name: str | None = UNSET
    permalink: str | None = UNSET
    profile_picture_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "username": Field("username", None, "string", True),
        "display_name": Field("display_name", None, "string null"),
        "permalink": Field("permalink", None, "string"),
        "profile_picture_url": Field("profile_picture_url", None, "string"),
    }
