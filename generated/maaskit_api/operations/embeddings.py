"""The operations of `client.embeddings`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "embeddings.create": Operation(
        id="embeddings.create",
        method="POST",
        path="/v1/embeddings",
        arguments={
            "model": ("body", "model"),
            "input": ("body", "input"),
            "encoding_format": ("body", "encoding_format"),
            "dimensions": ("body", "dimensions"),
            "user": ("body", "user"),
        },
        required=(
            "model",
            "input",
        ),
        gateways=("haoee", "gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="EmbeddingsResponse",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
}
