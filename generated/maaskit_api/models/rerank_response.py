from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RerankResponse"]


@define(eq=False, repr=False, kw_only=True)
class RerankResponse(Model):
    """RerankResponse.

    Attributes:
        results: Best first.
        id: Cohere's channels only.
        model: Jina's channels only.
        meta: Cohere's bill and version.
    """

    results: list[models.RerankResult]
    usage: models.RerankUsage | None = UNSET
    id: str | None = UNSET
    model: str | None = UNSET
    meta: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "results": Field("results", ["RerankResult"], "array", True),
        "usage": Field("usage", "RerankUsage", "object"),
        "id": Field("id", None, "string"),
        "model": Field("model", None, "string"),
        "meta": Field("meta", None, "object"),
    }
