from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["RerankRequest", "RerankRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class RerankRequest(Model):
    """RerankRequest.

    Attributes:
        model: Reranker, e.g. jina-reranker-v2-base-multilingual.
        query: What is looked for.
        documents: Texts to order; the page shows plain texts.
        top_n: Send only this many of the best.
        return_documents: Repeat the texts in the answer; some channels always do.
        max_chunk_per_doc: Most pieces a long text is cut into.
        overlap_tokens: Tokens that such pieces share.
    """

    model: str
    query: str
    documents: list[str | models.RerankDocument]
    top_n: int | None = UNSET
    return_documents: bool | None = UNSET
    max_chunk_per_doc: int | None = UNSET
    overlap_tokens: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "model": Field("model", None, "string", True),
        "query": Field("query", None, "string", True),
        "documents": Field("documents", ["RerankDocument"], "array", True),
        "top_n": Field("top_n", None, "integer"),
        "return_documents": Field("return_documents", None, "boolean"),
        "max_chunk_per_doc": Field("max_chunk_per_doc", None, "integer"),
        "overlap_tokens": Field("overlap_tokens", None, "integer"),
    }


class RerankRequestParam(TypedDict, total=False):
    """`RerankRequest` as a plain dict, with the names of the wire."""

    model: Required[str]
    query: Required[str]
    documents: Required[Sequence[str | models.RerankDocument | models.RerankDocumentParam]]
    top_n: int
    return_documents: bool
    max_chunk_per_doc: int
    overlap_tokens: int
