"""`client.embeddings`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.embeddings import (
        EmbeddingsCreateParams,
    )


class Embeddings(Resource):
    """`client.embeddings`."""

    def create(self, **params: Unpack[EmbeddingsCreateParams]) -> models.EmbeddingsResponse:
        """Turn text into vectors.

        One vector for each input text, for search and comparison.

        Args:
            model (str, required): Embedding model, e.g. text-embedding-3-small or text-embedding-3-large.
            input (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts (up
                to 2048), or token numbers. Ecovai's page names a single text only.
            encoding_format (str): `base64`: little-endian float32, a quarter of the size. One of `float`, `base64`;
                default `float`.
            dimensions (int): Length of the vectors, for models that can shorten them. At least 1.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 创建嵌入 (003), RAG(嵌入、重排序 (002).
        """
        return self._call("embeddings.create", params)


class AsyncEmbeddings(AsyncResource):
    """`client.embeddings`, to be awaited."""

    async def create(self, **params: Unpack[EmbeddingsCreateParams]) -> models.EmbeddingsResponse:
        """Turn text into vectors.

        One vector for each input text, for search and comparison.

        Args:
            model (str, required): Embedding model, e.g. text-embedding-3-small or text-embedding-3-large.
            input (str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]], required): Text, list of texts (up
                to 2048), or token numbers. Ecovai's page names a single text only.
            encoding_format (str): `base64`: little-endian float32, a quarter of the size. One of `float`, `base64`;
                default `float`.
            dimensions (int): Length of the vectors, for models that can shorten them. At least 1.
            user (str): Your end user's id, for abuse reports.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 创建嵌入 (003), RAG(嵌入、重排序 (002).
        """
        return await self._call("embeddings.create", params)
