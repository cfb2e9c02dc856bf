"""GET /v1/videos/{task_id}/content: Download a finished video"""

from __future__ import annotations

from http import HTTPStatus
from typing import TYPE_CHECKING, Any, Literal

from maaskit._standalone import parse, request_kwargs

from ...operations import OPERATIONS
from ...types import UNSET, Response

if TYPE_CHECKING:
    import httpx
    from maaskit._binary import BinaryContent

    from ... import models
    from ...client import AuthenticatedClient, Client

OPERATION = OPERATIONS["videos.content"]


def _get_kwargs(
    *,
    task_id: str,
    variant: Literal["spritesheet", "thumbnail", "video"] = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "task_id": task_id,
            "variant": variant,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.VideoContentLink | BinaryContent | models.GatewayError | None:
    parsed: models.VideoContentLink | BinaryContent | models.GatewayError | None = parse(
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
) -> Response[models.VideoContentLink | BinaryContent | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    task_id: str,
    variant: Literal["spritesheet", "thumbnail", "video"] = UNSET,
) -> Response[models.VideoContentLink | BinaryContent | models.GatewayError]:
    """Download a finished video. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                task_id=task_id,
                variant=variant,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    task_id: str,
    variant: Literal["spritesheet", "thumbnail", "video"] = UNSET,
) -> models.VideoContentLink | BinaryContent | models.GatewayError | None:
    """Download a finished video. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        task_id=task_id,
        variant=variant,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    task_id: str,
    variant: Literal["spritesheet", "thumbnail", "video"] = UNSET,
) -> Response[models.VideoContentLink | BinaryContent | models.GatewayError]:
    """Download a finished video. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            task_id=task_id,
            variant=variant,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    task_id: str,
    variant: Literal["spritesheet", "thumbnail", "video"] = UNSET,
) -> models.VideoContentLink | BinaryContent | models.GatewayError | None:
    """Download a finished video. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            task_id=task_id,
            variant=variant,
        )
    ).parsed
