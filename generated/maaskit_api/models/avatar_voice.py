from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AvatarVoice"]


@define(eq=False, repr=False, kw_only=True)
class AvatarVoice(Model):
    """AvatarVoice.

    Attributes:
        audio_id: Id, 32 hexadecimal digits, for `use_voice`.
        audio_url: Path of a sample at the vendor; no complete link.
        labels: What the voice is like.
        vip_enable: Whether it is reserved for some of the vendor's customers.
        voice_engine_id: For `use_voice`.
        type: E.g. default.
    """

    audio_id: str | None = UNSET
    audio_url: str | None = UNSET
    labels: list[str] | None = UNSET
    language: Literal["cn", "en", "zh"] | str | None = UNSET
    name: str | None = UNSET
    vip_enable: bool | None = UNSET
    voice_engine_id: str | None = UNSET
    type: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "audio_id": Field("audio_id", None, "string"),
        "audio_url": Field("audio_url", None, "string"),
        "labels": Field("labels", None, "array null"),
        "language": Field("language", None, "string"),
        "name": Field("name", None, "string"),
        "vip_enable": Field("vip_enable", None, "boolean"),
        "voice_engine_id": Field("voice_engine_id", None, "string"),
        "type": Field("type", None, "string"),
    }
