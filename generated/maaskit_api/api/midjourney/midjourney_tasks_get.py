"""GET /mj/task/{id}/fetch: Get a task"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from maaskit._standalone import parse, request_kwargs

from ...operations import OPERATIONS
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["midjourney.tasks.get"]


def _get_kwargs(
    *,
    id: str,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "id": id,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.MidjourneyTask | models.GatewayError | None:
    parsed: models.MidjourneyTask | models.GatewayError | None = parse(
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
) -> Response[models.MidjourneyTask | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
) -> Response[models.MidjourneyTask | models.GatewayError]:
    """Get a task. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                id=id,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    id: str,
) -> models.MidjourneyTask | models.GatewayError | None:
    """Get a task. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        id=id,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    id: str,
) -> Response[models.MidjourneyTask | models.GatewayError]:
    """Get a task. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            id=id,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    id: str,
) -> models.MidjourneyTask | models.GatewayError | None:
    """Get a task. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            id=id,
        )
    ).parsed
