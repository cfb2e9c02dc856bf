"""GET /kling/v1/images/kolors-virtual-try-on: List try-on jobs"""

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

OPERATION = OPERATIONS["kling.images.list_virtual_try_on"]


def _get_kwargs(
    *,
    page_num: int = UNSET,
    page_size: int = UNSET,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "page_num": page_num,
            "page_size": page_size,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.KlingTaskList | models.GatewayError | None:
    parsed: models.KlingTaskList | models.GatewayError | None = parse(
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
) -> Response[models.KlingTaskList | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_num: int = UNSET,
    page_size: int = UNSET,
) -> Response[models.KlingTaskList | models.GatewayError]:
    """List try-on jobs. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                page_num=page_num,
                page_size=page_size,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    page_num: int = UNSET,
    page_size: int = UNSET,
) -> models.KlingTaskList | models.GatewayError | None:
    """List try-on jobs. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        page_num=page_num,
        page_size=page_size,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    page_num: int = UNSET,
    page_size: int = UNSET,
) -> Response[models.KlingTaskList | models.GatewayError]:
    """List try-on jobs. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            page_num=page_num,
            page_size=page_size,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    page_num: int = UNSET,
    page_size: int = UNSET,
) -> models.KlingTaskList | models.GatewayError | None:
    """List try-on jobs. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            page_num=page_num,
            page_size=page_size,
        )
    ).parsed
