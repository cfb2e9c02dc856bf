from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ChatAudioReply", "ChatAudioReplyParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAudioReply(Model):
    """ChatAudioReply.

    Attributes:
        id: Send it back to refer to this audio.
        data: The sound in base64.
        expires_at: Unix seconds; the id is unknown afterwards.
        transcript: What is said.
    """

    id: str
    data: str | None = UNSET
    expires_at: int | None = UNSET
    transcript: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "data": Field("data", None, "string"),
        "expires_at": Field("expires_at", None, "integer"),
        "transcript": Field("transcript", None, "string"),
    }


class ChatAudioReplyParam(TypedDict, total=False):
    """`ChatAudioReply` as a plain dict, with the names of the wire."""

    id: Required[str]
    data: str
    expires_at: int
    transcript: str
