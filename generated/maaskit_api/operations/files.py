"""The operations of `client.files`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "files.create": Operation(
        id="files.create",
        method="POST",
        path="/v1/files",
        arguments={
            "file": ("body", "file"),
            "purpose": ("body", "purpose"),
        },
        required=("file",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="FileObject",
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
}
