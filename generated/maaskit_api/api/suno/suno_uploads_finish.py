"""POST /suno/uploads/audio/{id}/upload-finish: Say that a file is in the storage"""

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

OPERATION = OPERATIONS["suno.uploads.finish"]


def _get_kwargs(
    *,
    body: models.SunoUploadFinishRequest,
    id: str,
    model_name: str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        body,
        {
            "id": id,
            "model_name": model_name,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> dict[str, Any] | models.GatewayError | None:
    parsed: dict[str, Any] | models.GatewayError | None = parse(
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
) -> Response[dict[str, Any] | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.SunoUploadFinishRequest,
    id: str,
    model_name: str = UNSET,
) -> Response[dict[str, Any] | models.GatewayError]:
    """Say that a file is in the storage. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                body=body,
                id=id,
                model_name=model_name,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: models.SunoUploadFinishRequest,
    id: str,
    model_name: str = UNSET,
) -> dict[str, Any] | models.GatewayError | None:
    """Say that a file is in the storage. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        body=body,
        id=id,
        model_name=model_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: models.SunoUploadFinishRequest,
    id: str,
    model_name: str = UNSET,
) -> Response[dict[str, Any] | models.GatewayError]:
    """Say that a file is in the storage. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            body=body,
            id=id,
            model_name=model_name,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: models.SunoUploadFinishRequest,
    id: str,
    model_name: str = UNSET,
) -> dict[str, Any] | models.GatewayError | None:
    """Say that a file is in the storage. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            body=body,
            id=id,
            model_name=model_name,
        )
    ).parsed
