from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RealtimeOutputItemAddedEvent"]


@define(eq=False, repr=False, kw_only=True)
class RealtimeOutputItemAddedEvent(Model):
    """The answer has a new item.

    Attributes:
        output_index: Which item of the answer.
    """

    type: Literal["response.output_item.added"]
    event_id: str | None = UNSET
    response_id: str | None = UNSET
    output_index: int | None = UNSET
    item: models.RealtimeItem | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "event_id": Field("event_id", None, "string"),
        "response_id": Field("response_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "item": Field("item", "RealtimeItem", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.output_item.added",)}
