"""POST /v1/images/edits: Edit or combine pictures"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from maaskit._standalone import events, parse, request_kwargs

from ...operations import OPERATIONS
from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["images.edit"]


def _get_kwargs(
    *,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        body,
        {
            "webhook": webhook,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.ImagesResponse | models.GatewayError | None:
    parsed: models.ImagesResponse | models.GatewayError | None = parse(
        OPERATION,
        response,
        client.raise_on_unexpected_status,
        (
            (400, 499, "GatewayError"),
            (500, 599, "GatewayError"),
        ),
    )
    return parsed


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[models.ImagesResponse | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> Response[models.ImagesResponse | models.GatewayError]:
    """Edit or combine pictures. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                body=body,
                webhook=webhook,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> models.ImagesResponse | models.GatewayError | None:
    """Edit or combine pictures. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        body=body,
        webhook=webhook,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> Response[models.ImagesResponse | models.GatewayError]:
    """Edit or combine pictures. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
            webhook=webhook,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> models.ImagesResponse | models.GatewayError | None:
    """Edit or combine pictures. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            webhook=webhook,
        )
    ).parsed


def stream(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> Iterator[
    models.ImagesPartialSucceededEvent
    | models.ImagesPartialFailedEvent
    | models.ImagesPartialImageEvent
    | models.ImagesCompletedEvent
    | models.ImagesEditPartialImageEvent
    | models.ImagesEditCompletedEvent
    | models.ImagesErrorEvent
]:
    """Edit or combine pictures. Yields typed events as they arrive; close the iterator to leave early."""
    decoder = events(OPERATION)
    with client.get_httpx_client().stream(
        **decoder.request_kwargs(
            body,
            {
                "webhook": webhook,
            },
        )
    ) as response:
        if not decoder.accepts(response):
            decoder.refuse(response, response.read())
        for chunk in response.iter_bytes():
            yield from decoder.feed(chunk)
        yield from decoder.finish()


async def astream(
    *,
    client: AuthenticatedClient | Client,
    body: models.ImagesEditRequest,
    webhook: str = UNSET,
) -> AsyncIterator[
    models.ImagesPartialSucceededEvent
    | models.ImagesPartialFailedEvent
    | models.ImagesPartialImageEvent
    | models.ImagesCompletedEvent
    | models.ImagesEditPartialImageEvent
    | models.ImagesEditCompletedEvent
    | models.ImagesErrorEvent
]:
    """Edit or combine pictures. Yields typed events as they arrive; close the iterator to leave early."""
    decoder = events(OPERATION)
    async with client.get_async_httpx_client().stream(
        **decoder.request_kwargs(
            body,
            {
                "webhook": webhook,
            },
        )
    ) as response:
        if not decoder.accepts(response):
            decoder.refuse(response, await response.aread())
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.finish():
            yield event
