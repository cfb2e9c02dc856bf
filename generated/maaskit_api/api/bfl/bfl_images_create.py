"""POST /bfl/v1/{model}: Draw with Flux"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal

from maaskit._standalone import parse, request_kwargs

from ...operations import OPERATIONS
from ...types import Response

if TYPE_CHECKING:
    import httpx

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["bfl.images.create"]


def _get_kwargs(
    *,
    body: models.FluxRequest,
    model: Literal[
        "flux-2-pro",
        "flux-dev",
        "flux-kontext-max",
        "flux-kontext-pro",
        "flux-pro",
        "flux-pro-1.1",
        "flux-pro-1.1-ultra",
    ]
    | str,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        body,
        {
            "model": model,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.FluxSubmitted | models.GatewayError | None:
    parsed: models.FluxSubmitted | models.GatewayError | None = parse(
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
) -> Response[models.FluxSubmitted | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.FluxRequest,
    model: Literal[
        "flux-2-pro",
        "flux-dev",
        "flux-kontext-max",
        "flux-kontext-pro",
        "flux-pro",
        "flux-pro-1.1",
        "flux-pro-1.1-ultra",
    ]
    | str,
) -> Response[models.FluxSubmitted | models.GatewayError]:
    """Draw with Flux. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                body=body,
                model=model,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: models.FluxRequest,
    model: Literal[
        "flux-2-pro",
        "flux-dev",
        "flux-kontext-max",
        "flux-kontext-pro",
        "flux-pro",
        "flux-pro-1.1",
        "flux-pro-1.1-ultra",
    ]
    | str,
) -> models.FluxSubmitted | models.GatewayError | None:
    """Draw with Flux. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        body=body,
        model=model,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.FluxRequest,
    model: Literal[
        "flux-2-pro",
        "flux-dev",
        "flux-kontext-max",
        "flux-kontext-pro",
        "flux-pro",
        "flux-pro-1.1",
        "flux-pro-1.1-ultra",
    ]
    | str,
) -> Response[models.FluxSubmitted | models.GatewayError]:
    """Draw with Flux. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
            model=model,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: models.FluxRequest,
    model: Literal[
        "flux-2-pro",
        "flux-dev",
        "flux-kontext-max",
        "flux-kontext-pro",
        "flux-pro",
        "flux-pro-1.1",
        "flux-pro-1.1-ultra",
    ]
    | str,
) -> models.FluxSubmitted | models.GatewayError | None:
    """Draw with Flux. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            model=model,
        )
    ).parsed
