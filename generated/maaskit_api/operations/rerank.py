"""The operations of `client.rerank`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "rerank.create": Operation(
        id="rerank.create",
        method="POST",
        path="/v1/rerank",
        arguments={
            "model": ("body", "model"),
            "query": ("body", "query"),
            "documents": ("body", "documents"),
            "top_n": ("body", "top_n"),
            "return_documents": ("body", "return_documents"),
            "max_chunk_per_doc": ("body", "max_chunk_per_doc"),
            "overlap_tokens": ("body", "overlap_tokens"),
        },
        required=(
            "model",
            "query",
            "documents",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="RerankResponse",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
}
