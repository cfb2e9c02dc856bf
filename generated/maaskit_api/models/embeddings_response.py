from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["EmbeddingsResponse"]


@define(eq=False, repr=False, kw_only=True)
class EmbeddingsResponse(Model):
    """EmbeddingsResponse.

    Attributes:
        data: One entry for each input, in order of `index`.
    """

    data: list[models.Embedding]
    object: Literal["list"] | None = UNSET
    model: str | None = UNSET
    usage: models.EmbeddingsUsage | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "data": Field("data", ["Embedding"], "array", True),
        "object": Field("object", None, "string"),
        "model": Field("model", None, "string"),
        "usage": Field("usage", "EmbeddingsUsage", "object"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("list",)}
