"""GET /avatar/voice: List ready-made voices"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal

from maaskit._standalone import parse, request_kwargs

from ...operations import OPERATIONS
from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["avatar.voices.list"]


def _get_kwargs(
    *,
    language: Literal["cn", "en", "zh"] | str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "language": language,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.AvatarVoicesResponse | models.GatewayError | None:
    parsed: models.AvatarVoicesResponse | models.GatewayError | None = parse(
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
) -> Response[models.AvatarVoicesResponse | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    language: Literal["cn", "en", "zh"] | str = UNSET,
) -> Response[models.AvatarVoicesResponse | models.GatewayError]:
    """List ready-made voices. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                language=language,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    language: Literal["cn", "en", "zh"] | str = UNSET,
) -> models.AvatarVoicesResponse | models.GatewayError | None:
    """List ready-made voices. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        language=language,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    language: Literal["cn", "en", "zh"] | str = UNSET,
) -> Response[models.AvatarVoicesResponse | models.GatewayError]:
    """List ready-made voices. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            language=language,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    language: Literal["cn", "en", "zh"] | str = UNSET,
) -> models.AvatarVoicesResponse | models.GatewayError | None:
    """List ready-made voices. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            language=language,
        )
    ).parsed
