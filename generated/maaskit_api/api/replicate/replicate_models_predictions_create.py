"""POST /replicate/v1/models/{owner}/{name}/predictions: Run a model by its name"""

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

OPERATION = OPERATIONS["replicate.models.predictions.create"]


def _get_kwargs(
    *,
    body: models.ReplicateModelRequest,
    owner: Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str,
    name: Literal[
        "flux-1.1-pro",
        "flux-1.1-pro-ultra",
        "flux-dev",
        "flux-pro",
        "flux-schnell",
        "ideogram-v2-turbo",
        "recraft-v3",
        "recraft-v3-svg",
        "video-01",
        "video-01-live",
    ]
    | str,
    prefer: str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        body,
        {
            "owner": owner,
            "name": name,
            "prefer": prefer,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.ReplicatePrediction | models.GatewayError | None:
    parsed: models.ReplicatePrediction | models.GatewayError | None = parse(
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
) -> Response[models.ReplicatePrediction | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.ReplicateModelRequest,
    owner: Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str,
    name: Literal[
        "flux-1.1-pro",
        "flux-1.1-pro-ultra",
        "flux-dev",
        "flux-pro",
        "flux-schnell",
        "ideogram-v2-turbo",
        "recraft-v3",
        "recraft-v3-svg",
        "video-01",
        "video-01-live",
    ]
    | str,
    prefer: str = UNSET,
) -> Response[models.ReplicatePrediction | models.GatewayError]:
    """Run a model by its name. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                body=body,
                owner=owner,
                name=name,
                prefer=prefer,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: models.ReplicateModelRequest,
    owner: Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str,
    name: Literal[
        "flux-1.1-pro",
        "flux-1.1-pro-ultra",
        "flux-dev",
        "flux-pro",
        "flux-schnell",
        "ideogram-v2-turbo",
        "recraft-v3",
        "recraft-v3-svg",
        "video-01",
        "video-01-live",
    ]
    | str,
    prefer: str = UNSET,
) -> models.ReplicatePrediction | models.GatewayError | None:
    """Run a model by its name. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        body=body,
        owner=owner,
        name=name,
        prefer=prefer,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.ReplicateModelRequest,
    owner: Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str,
    name: Literal[
        "flux-1.1-pro",
        "flux-1.1-pro-ultra",
        "flux-dev",
        "flux-pro",
        "flux-schnell",
        "ideogram-v2-turbo",
        "recraft-v3",
        "recraft-v3-svg",
        "video-01",
        "video-01-live",
    ]
    | str,
    prefer: str = UNSET,
) -> Response[models.ReplicatePrediction | models.GatewayError]:
    """Run a model by its name. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
            owner=owner,
            name=name,
            prefer=prefer,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: models.ReplicateModelRequest,
    owner: Literal["black-forest-labs", "ideogram-ai", "minimax", "recraft-ai"] | str,
    name: Literal[
        "flux-1.1-pro",
        "flux-1.1-pro-ultra",
        "flux-dev",
        "flux-pro",
        "flux-schnell",
        "ideogram-v2-turbo",
        "recraft-v3",
        "recraft-v3-svg",
        "video-01",
        "video-01-live",
    ]
    | str,
    prefer: str = UNSET,
) -> models.ReplicatePrediction | models.GatewayError | None:
    """Run a model by its name. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            owner=owner,
            name=name,
            prefer=prefer,
        )
    ).parsed
