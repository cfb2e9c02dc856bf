from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["RerankDocument", "RerankDocumentParam"]


@define(eq=False, repr=False, kw_only=True)
class RerankDocument(Model):
    """RerankDocument."""

    text: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string"),
    }


class RerankDocumentParam(TypedDict, total=False):
    """`RerankDocument` as a plain dict, with the names of the wire."""

    text: str
