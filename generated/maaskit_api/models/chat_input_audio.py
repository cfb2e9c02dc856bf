from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["ChatInputAudio", "ChatInputAudioParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatInputAudio(Model):
    """ChatInputAudio.

    Attributes:
        data: The sound in base64. Local files are accepted.
        format: OpenAI's models need it. One of `wav`, `mp3`.
    """

    data: str
    format: Literal["mp3", "wav"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", None, "string", True),
        "format": Field("format", None, "string"),
    }


class ChatInputAudioParam(TypedDict, total=False):
    """`ChatInputAudio` as a plain dict, with the names of the wire."""

    data: Required[str | LocalFile]
    format: Literal["mp3", "wav"] | str
