from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeTurnDetection", "RealtimeTurnDetectionParam"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeTurnDetection(Model):
    """The gateway finds out when the user begins and stops to speak.

    Attributes:
        type: One of `server_vad`, `semantic_vad`.
        threshold: How loud speech is; higher in noisy places. 0 to 1; default `0.5`.
        prefix_padding_ms: Sound before the speech that counts as part of it. Default `300`.
        silence_duration_ms: Silence that ends a turn. Default `500`.
        create_response: Answer as soon as a turn has ended. Default `True`.
        interrupt_response: Stop speaking when the user begins.
    """

    type: Literal["semantic_vad", "server_vad"] | str | None = UNSET
    threshold: float | None = UNSET
    prefix_padding_ms: int | None = UNSET
    silence_duration_ms: int | None = UNSET
    create_response: bool | None = UNSET
    interrupt_response: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "threshold": Field("threshold", None, "number"),
        "prefix_padding_ms": Field("prefix_padding_ms", None, "integer"),
        "silence_duration_ms": Field("silence_duration_ms", None, "integer"),
        "create_response": Field("create_response", None, "boolean"),
        "interrupt_response": Field("interrupt_response", None, "boolean"),
    }


class RealtimeTurnDetectionParam(TypedDict, total=False):
    """`RealtimeTurnDetection` as a plain dict, with the names of the wire."""

    type: Literal["semantic_vad", "server_vad"] | str
    threshold: float
    prefix_padding_ms: int
    silence_duration_ms: int
    create_response: bool
    interrupt_response: bool
