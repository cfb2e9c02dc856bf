from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RerankResult"]


@define(eq=False, repr=False, kw_only=True)
class RerankResult(Model):
    """RerankResult.

    Attributes:
        index: Position in `documents`.
        relevance_score: Higher is closer; comparable within one answer only.
        document: The text.
    """

    index: int
    relevance_score: float
    document: models.RerankDocument | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", None, "integer", True),
        "relevance_score": Field("relevance_score", None, "number", True),
        "document": Field("document", "RerankDocument", "object string null"),
    }
