"""`client.models`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.models import (
        ModelsListParams,
    )


class Models(Resource):
    """`client.models`."""

    def list(self, **params: Unpack[ModelsListParams]) -> models.ModelsResponse:
        """List the models that the key may use.

        One entry for each model of the key's group, in no particular order and without prices.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 列出模型 (002), 列出模型 (003).
        """
        return self._call("models.list", params)


class AsyncModels(AsyncResource):
    """`client.models`, to be awaited."""

    async def list(self, **params: Unpack[ModelsListParams]) -> models.ModelsResponse:
        """List the models that the key may use.

        One entry for each model of the key's group, in no particular order and without prices.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: haoee, gptbest, ecovai.

        Provenance: documented, checked 2026-11-22; rows: 列出模型 (002), 列出模型 (003).
        """
        return await self._call("models.list", params)
