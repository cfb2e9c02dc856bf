"""The operations of `client.models`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Envelope,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "models.list": Operation(
        id="models.list",
        method="GET",
        path="/v1/models",
        arguments={},
        required=(),
        gateways=("haoee", "gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        answer="ModelsResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/success", "/message", not_in=(True,)),
        ),
    ),
}
