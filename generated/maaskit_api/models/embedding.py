from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["Embedding"]


@define(eq=False, repr=False, kw_only=True)
class Embedding(Model):
    """Embedding.

    Attributes:
        index: Position of the input.
        embedding: The vector, or its base64 text when that was asked for.
    """

    index: int
    embedding: list[float] | str
    object: Literal["embedding"] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "index": Field("index", None, "integer", True),
        "embedding": Field("embedding", None, "array string", True),
        "object": Field("object", None, "string"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("embedding",)}
