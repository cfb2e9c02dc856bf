from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesOutputItemAddedEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOutputItemAddedEvent(Model):
    """An item of the output begins.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
        output_index: Place of the item in the output.
    """

    type: Literal["response.output_item.added"]
    item: (
        models.ResponsesMessage
        | models.ResponsesReasoningItem
        | models.ResponsesWebSearchCall
        | models.ResponsesFunctionCall
        | models.ResponsesImageGenerationCall
        | models.ResponsesOtherItem
    )
    sequence_number: int | None = UNSET
    output_index: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "item": Field(
            "item",
            (
                "ResponsesMessage",
                "ResponsesReasoningItem",
                "ResponsesWebSearchCall",
                "ResponsesFunctionCall",
                "ResponsesImageGenerationCall",
                "ResponsesOtherItem",
            ),
            "object",
            True,
        ),
        "sequence_number": Field("sequence_number", None, "integer"),
        "output_index": Field("output_index", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.output_item.added",)}
