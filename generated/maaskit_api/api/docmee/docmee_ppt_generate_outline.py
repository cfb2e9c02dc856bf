"""POST /docmee/v1/api/ppt/generateOutline: Write the outline of a presentation"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from maaskit._standalone import events, parse, request_kwargs

from ...operations import OPERATIONS
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["docmee.ppt.generate_outline"]


def _get_kwargs(
    *,
    body: models.DocmeeOutlineRequest,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(OPERATION, body, {})


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> models.GatewayError | None:
    parsed: models.GatewayError | None = parse(
        OPERATION,
        response,
        client.raise_on_unexpected_status,
        (
            (400, 499, "GatewayError"),
            (500, 599, "GatewayError"),
        ),
    )
    return parsed


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def stream(
    *,
    client: AuthenticatedClient | Client,
    body: models.DocmeeOutlineRequest,
) -> Iterator[models.DocmeeEvent]:
    """Write the outline of a presentation. Yields typed events as they arrive; close the iterator to leave early."""
    decoder = events(OPERATION)
    with client.get_httpx_client().stream(**decoder.request_kwargs(body, {})) as response:
        if not decoder.accepts(response):
            decoder.refuse(response, response.read())
        for chunk in response.iter_bytes():
            yield from decoder.feed(chunk)
        yield from decoder.finish()


async def astream(
    *,
    client: AuthenticatedClient | Client,
    body: models.DocmeeOutlineRequest,
) -> AsyncIterator[models.DocmeeEvent]:
    """Write the outline of a presentation. Yields typed events as they arrive; close the iterator to leave early."""
    decoder = events(OPERATION)
    async with client.get_async_httpx_client().stream(**decoder.request_kwargs(body, {})) as response:
        if not decoder.accepts(response):
            decoder.refuse(response, await response.aread())
        async for chunk in response.aiter_bytes():
            for event in decoder.feed(chunk):
                yield event
        for event in decoder.finish():
            yield event
