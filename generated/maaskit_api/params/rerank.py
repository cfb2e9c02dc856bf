"""Keyword arguments of `client.rerank`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from .. import models


class RerankCreateParams(RequestOptions, total=False):
    """Arguments of `rerank.create`."""

    model: Required[str]
    query: Required[str]
    documents: Required[Sequence[str | models.RerankDocument | models.RerankDocumentParam]]
    top_n: int
    return_documents: bool
    max_chunk_per_doc: int
    overlap_tokens: int
