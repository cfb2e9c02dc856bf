from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesInputAudio", "ResponsesInputAudioParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputAudio(Model):
    """ResponsesInputAudio."""

    type: Literal["input_audio"]
    input_audio: models.ResponsesAudioData

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "input_audio": Field("input_audio", "ResponsesAudioData", "object", True),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("input_audio",)}


class ResponsesInputAudioParam(TypedDict, total=False):
    """`ResponsesInputAudio` as a plain dict, with the names of the wire."""

    type: Required[Literal["input_audio"]]
    input_audio: Required[models.ResponsesAudioData | models.ResponsesAudioDataParam]
