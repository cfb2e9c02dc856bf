from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingVoiceReference", "KlingVoiceReferenceParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingVoiceReference(Model):
    """KlingVoiceReference.

    Attributes:
        voice_id: Id of an own or preset voice; those of lip-sync are others.
    """

    voice_id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "voice_id": Field("voice_id", None, "string", True),
    }


class KlingVoiceReferenceParam(TypedDict, total=False):
    """`KlingVoiceReference` as a plain dict, with the names of the wire."""

    voice_id: Required[str]
