"""Keyword arguments of `client.embeddings`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    pass


class EmbeddingsCreateParams(RequestOptions, total=False):
    """Arguments of `embeddings.create`."""

    model: Required[str]
    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    encoding_format: Literal["base64", "float"]
    dimensions: int
    user: str
