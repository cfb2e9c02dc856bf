from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["ChatAudioUrlPart", "ChatAudioUrlPartParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAudioUrlPart(Model):
    """A sound by link; few channels read it.

    Attributes:
        audio_url: Link to the sound, as an object or bare. Local files are accepted.
    """

    type: Literal["audio_url"]
    audio_url: models.ChatMediaUrl | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "audio_url": Field("audio_url", "ChatMediaUrl", "object string", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("audio_url",)}


class ChatAudioUrlPartParam(TypedDict, total=False):
    """`ChatAudioUrlPart` as a plain dict, with the names of the wire."""

    type: Required[Literal["audio_url"]]
    audio_url: Required[models.ChatMediaUrl | models.ChatMediaUrlParam | str | LocalFile]
