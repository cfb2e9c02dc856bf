from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeArgumentsDeltaEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeArgumentsDeltaEvent(Model):
    """The next piece of a function's arguments.

    Attributes:
        output_index: Which item of the answer.
        call_id: Belongs to the result.
    """

    type: Literal["response.function_call_arguments.delta"]
    event_id: str | None = UNSET
    response_id: str | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET
    call_id: str | None = UNSET
    delta: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response_id": Field("response_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "call_id": Field("call_id", None, "string"),
        "delta": Field("delta", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.function_call_arguments.delta",)}
