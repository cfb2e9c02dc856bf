"""GET /api/token/: List the API keys of the account"""

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

OPERATION = OPERATIONS["platform.tokens.list"]


def _get_kwargs(
    *,
    new_api_user: int,
    p: int = UNSET,
    size: int = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "new_api_user": new_api_user,
            "p": p,
            "size": size,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.PlatformTokensResponse | models.GatewayError | None:
    parsed: models.PlatformTokensResponse | models.GatewayError | None = parse(
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
) -> Response[models.PlatformTokensResponse | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    new_api_user: int,
    p: int = UNSET,
    size: int = UNSET,
) -> Response[models.PlatformTokensResponse | models.GatewayError]:
    """List the API keys of the account. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                new_api_user=new_api_user,
                p=p,
                size=size,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    new_api_user: int,
    p: int = UNSET,
    size: int = UNSET,
) -> models.PlatformTokensResponse | models.GatewayError | None:
    """List the API keys of the account. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        new_api_user=new_api_user,
        p=p,
        size=size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    new_api_user: int,
    p: int = UNSET,
    size: int = UNSET,
) -> Response[models.PlatformTokensResponse | models.GatewayError]:
    """List the API keys of the account. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            new_api_user=new_api_user,
            p=p,
            size=size,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    new_api_user: int,
    p: int = UNSET,
    size: int = UNSET,
) -> models.PlatformTokensResponse | models.GatewayError | None:
    """List the API keys of the account. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            new_api_user=new_api_user,
            p=p,
            size=size,
        )
    ).parsed
