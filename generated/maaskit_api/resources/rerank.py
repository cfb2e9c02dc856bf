"""`client.rerank`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.rerank import (
        RerankCreateParams,
    )


class Rerank(Resource):
    """`client.rerank`."""

    def create(self, **params: Unpack[RerankCreateParams]) -> models.RerankResponse:
        """Order texts by relevance to a query.

        The second step of a search. The answer names texts by their position; scores are comparable within one
        answer only.

        Args:
            model (str, required): Reranker, e.g. jina-reranker-v2-base-multilingual.
            query (str, required): What is looked for.
            documents (Sequence[str | RerankDocument], required): Texts to order; the page shows plain texts.
            top_n (int): Send only this many of the best.
            return_documents (bool): Repeat the texts in the answer; some channels always do.
            max_chunk_per_doc (int): Most pieces a long text is cut into.
            overlap_tokens (int): Tokens that such pieces share.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: RAG(嵌入、重排序 (002).
        """
        return self._call("rerank.create", params)


class AsyncRerank(AsyncResource):
    """`client.rerank`, to be awaited."""

    async def create(self, **params: Unpack[RerankCreateParams]) -> models.RerankResponse:
        """Order texts by relevance to a query.

        The second step of a search. The answer names texts by their position; scores are comparable within one
        answer only.

        Args:
            model (str, required): Reranker, e.g. jina-reranker-v2-base-multilingual.
            query (str, required): What is looked for.
            documents (Sequence[str | RerankDocument], required): Texts to order; the page shows plain texts.
            top_n (int): Send only this many of the best.
            return_documents (bool): Repeat the texts in the answer; some channels always do.
            max_chunk_per_doc (int): Most pieces a long text is cut into.
            overlap_tokens (int): Tokens that such pieces share.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.
            maaskit.SubmitOutcomeUnknown: The answer was lost after the request was sent; it may have been charged
                and is not sent again.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: RAG(嵌入、重排序 (002).
        """
        return await self._call("rerank.create", params)
