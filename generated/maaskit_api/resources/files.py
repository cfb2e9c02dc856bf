"""`client.files`."""
# mypy: disable-error-code="no-any-return"

from __future__ import annotations

from typing import TYPE_CHECKING

from maaskit._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from typing import Unpack

    from .. import models
    from ..params.files import (
        FilesCreateParams,
    )


class Files(Resource):
    """`client.files`."""

    def create(self, **params: Unpack[FilesCreateParams]) -> models.FileObject:
        """Upload a file.

        Stores a file and answers a public link (`url`) beside its id. Use the link where a message or a request
        wants the URL of a picture or document. Whoever knows the link can read the file.

        Args:
            file (FileInput, required): The file to upload.
            purpose (str): What it is for; optional on the gateway, though OpenAI's SDKs always send it. One of
                `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 文件上传(Files) (002).
        """
        return self._call("files.create", params)


class AsyncFiles(AsyncResource):
    """`client.files`, to be awaited."""

    async def create(self, **params: Unpack[FilesCreateParams]) -> models.FileObject:
        """Upload a file.

        Stores a file and answers a public link (`url`) beside its id. Use the link where a message or a request
        wants the URL of a picture or document. Whoever knows the link can read the file.

        Args:
            file (FileInput, required): The file to upload.
            purpose (str): What it is for; optional on the gateway, though OpenAI's SDKs always send it. One of
                `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.

        Raises:
            maaskit.InvalidRequestError: An argument is unknown, missing or of the wrong kind; nothing was sent.
            maaskit.StatusError: The gateway refused or failed; subclasses by status code.
            maaskit.EnvelopeError: The gateway reported a failure with HTTP 200.
            maaskit.APIConnectionError: The gateway could not be reached, or did not answer in time.

        Gateways: gptbest.

        Provenance: documented, checked 2026-11-22; rows: 文件上传(Files) (002).
        """
        return await self._call("files.create", params)
