from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesOutputTextAnnotationAddedEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOutputTextAnnotationAddedEvent(Model):
    """The text cites a source.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
        item_id: Id of the output item.
        output_index: Place of the item in the output.
        content_index: Place of the part in the item.
        annotation_index: Place of the annotation in the part.
    """

    type: Literal["response.output_text.annotation.added"]
    annotation: models.ResponsesAnnotation
    sequence_number: int | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET
    content_index: int | None = UNSET
    annotation_index: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "annotation": Field("annotation", "ResponsesAnnotation", "object", True),
        "sequence_number": Field("sequence_number", None, "integer"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
        "content_index": Field("content_index", None, "integer"),
        "annotation_index": Field("annotation_index", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.output_text.annotation.added",)}
