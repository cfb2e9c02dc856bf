from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesItemReference", "ResponsesItemReferenceParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesItemReference(Model):
    """An item that the vendor has stored.

    Attributes:
        type: May be left out.
    """

    id: str
    type: Literal["item_reference"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "type": Field("type", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("item_reference",)}


class ResponsesItemReferenceParam(TypedDict, total=False):
    """`ResponsesItemReference` as a plain dict, with the names of the wire."""

    id: Required[str]
    type: Literal["item_reference"]
