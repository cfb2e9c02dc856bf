from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["AudioVoice", "AudioVoiceParam"]


@define(eq=False, repr=False, kw_only=True)
class AudioVoice(Model):
    """AudioVoice.

    Attributes:
        id: Id of the custom voice.
    """

    id: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
    }


class AudioVoiceParam(TypedDict, total=False):
    """`AudioVoice` as a plain dict, with the names of the wire."""

    id: Required[str]
