from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["EmbeddingsRequest", "EmbeddingsRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class EmbeddingsRequest(Model):
    """EmbeddingsRequest.

    Attributes:
        model: Embedding model, e.g. text-embedding-3-small or text-embedding-3-large.
        input: Text, list of texts (up to 2048), or token numbers. Ecovai's page names a single text only.
        encoding_format: `base64`: little-endian float32, a quarter of the size. One of `float`, `base64`;
            default `float`.
        dimensions: Length of the vectors, for models that can shorten them. At least 1.
        user: Your end user's id, for abuse reports.
    """

    model: str
    input: str | list[str] | list[int] | list[list[int]]
    encoding_format: Literal["base64", "float"] | None = UNSET
    dimensions: int | None = UNSET
    user: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "input": Field("input", None, "string array", True),
        "encoding_format": Field("encoding_format", None, "string"),
        "dimensions": Field("dimensions", None, "integer"),
        "user": Field("user", None, "string"),
    }


class EmbeddingsRequestParam(TypedDict, total=False):
    """`EmbeddingsRequest` as a plain dict, with the names of the wire."""

    model: Required[str]
    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    encoding_format: Literal["base64", "float"]
    dimensions: int
    user: str
