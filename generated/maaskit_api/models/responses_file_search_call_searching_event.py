from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesFileSearchCallSearchingEvent"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFileSearchCallSearchingEvent(Model):
    """The search runs.

    Attributes:
        sequence_number: Rises from 0; some gateways leave it out.
        item_id: Id of the output item.
        output_index: Place of the item in the output.
    """

    type: Literal["response.file_search_call.searching"]
    sequence_number: int | None = UNSET
    item_id: str | None = UNSET
    output_index: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "sequence_number": Field("sequence_number", None, "integer"),
        "item_id": Field("item_id", None, "string"),
        "output_index": Field("output_index", None, "integer"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("response.file_search_call.searching",)}
