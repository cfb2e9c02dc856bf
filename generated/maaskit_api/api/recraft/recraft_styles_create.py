"""POST /recraft/v1/styles: Make a style from pictures"""

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

OPERATION = OPERATIONS["recraft.styles.create"]


def _get_kwargs(
    *,
    body: models.RecraftStyleRequest,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(OPERATION, body, {})


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.RecraftStyle | models.GatewayError | None:
    parsed: models.RecraftStyle | models.GatewayError | None = parse(
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
) -> Response[models.RecraftStyle | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.RecraftStyleRequest,
) -> Response[models.RecraftStyle | models.GatewayError]:
    """Make a style from pictures. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                body=body,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: models.RecraftStyleRequest,
) -> models.RecraftStyle | models.GatewayError | None:
    """Make a style from pictures. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.RecraftStyleRequest,
) -> Response[models.RecraftStyle | models.GatewayError]:
    """Make a style from pictures. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: models.RecraftStyleRequest,
) -> models.RecraftStyle | models.GatewayError | None:
    """Make a style from pictures. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
