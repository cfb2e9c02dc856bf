"""GET /suno/act/wav/{clip_id}: Get a clip as WAV"""

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

OPERATION = OPERATIONS["suno.clips.get_wav"]


def _get_kwargs(
    *,
    clip_id: str,
    model_name: str = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "clip_id": clip_id,
            "model_name": model_name,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.SunoWav | models.GatewayError | None:
    parsed: models.SunoWav | models.GatewayError | None = parse(
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
) -> Response[models.SunoWav | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    clip_id: str,
    model_name: str = UNSET,
) -> Response[models.SunoWav | models.GatewayError]:
    """Get a clip as WAV. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                clip_id=clip_id,
                model_name=model_name,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    clip_id: str,
    model_name: str = UNSET,
) -> models.SunoWav | models.GatewayError | None:
    """Get a clip as WAV. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        clip_id=clip_id,
        model_name=model_name,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    clip_id: str,
    model_name: str = UNSET,
) -> Response[models.SunoWav | models.GatewayError]:
    """Get a clip as WAV. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            clip_id=clip_id,
            model_name=model_name,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    clip_id: str,
    model_name: str = UNSET,
) -> models.SunoWav | models.GatewayError | None:
    """Get a clip as WAV. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            clip_id=clip_id,
            model_name=model_name,
        )
    ).parsed
