from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesAudioDeltaEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesAudioDeltaEvent(Model):
    """More sound.

    Attributes:
        delta: Base64.
        sequence_number: Rises from 0; some gateways leave it out.
        obfuscation: Padding; ignore it.
    """

    type: Literal["response.audio.delta"]
    delta: str
    sequence_number: int | None = UNSET
    obfuscation: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "delta": Field("delta", None, "string", True),
        "sequence_number": Field("sequence_number", None, "integer"),
        "obfuscation": Field("obfuscation", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.audio.delta",)}
