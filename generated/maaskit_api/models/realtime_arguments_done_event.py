from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeArgumentsDoneEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeArgumentsDoneEvent(Model):
    """All arguments of a function, as JSON text.

    Attributes:
        output_index: Which item of the answer.
        call_id: Belongs to the result.
    """

    type: Literal["response.function_call_arguments.done"]
    event_id: str | None = UNSET
    response_id: str | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET
    call_id: str | None = UNSET
    name: str | None = UNSET
    arguments: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response_id": Field("response_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "call_id": Field("call_id", None, "string"),
        "name": Field("name", None, "string"),
        "arguments": Field("arguments", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.function_call_arguments.done",)}
