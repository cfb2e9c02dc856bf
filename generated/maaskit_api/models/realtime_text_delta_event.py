from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RealtimeTextDeltaEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeTextDeltaEvent(Model):
    """The next piece of a text.

    Attributes:
        output_index: Which item of the answer.
        content_index: Which part of the item.
    """

    type: Literal["response.text.delta"]
    event_id: str | None = UNSET
    response_id: str | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET
    content_index: int | None = UNSET
    delta: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response_id": Field("response_id", None, "string"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "content_index": Field("content_index", None, "integer"),
        "delta": Field("delta", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.text.delta",)}
