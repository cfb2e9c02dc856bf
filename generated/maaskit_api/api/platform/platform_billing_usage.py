"""GET /v1/dashboard/billing/usage: Get the spending of the calling key in cents"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from maaskit._standalone import parse, request_kwargs

from ...operations import OPERATIONS
from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["platform.billing.usage"]


def _get_kwargs(
    *,
    start_date: str = UNSET,
    end_date: str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "start_date": start_date,
            "end_date": end_date,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.PlatformUsage | models.GatewayError | None:
    parsed: models.PlatformUsage | models.GatewayError | None = parse(
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
) -> Response[models.PlatformUsage | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    start_date: str = UNSET,
    end_date: str = UNSET,
) -> Response[models.PlatformUsage | models.GatewayError]:
    """Get the spending of the calling key in cents. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                start_date=start_date,
                end_date=end_date,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    start_date: str = UNSET,
    end_date: str = UNSET,
) -> models.PlatformUsage | models.GatewayError | None:
    """Get the spending of the calling key in cents. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        start_date=start_date,
        end_date=end_date,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    start_date: str = UNSET,
    end_date: str = UNSET,
) -> Response[models.PlatformUsage | models.GatewayError]:
    """Get the spending of the calling key in cents. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            start_date=start_date,
            end_date=end_date,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    start_date: str = UNSET,
    end_date: str = UNSET,
) -> models.PlatformUsage | models.GatewayError | None:
    """Get the spending of the calling key in cents. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            start_date=start_date,
            end_date=end_date,
        )
    ).parsed
