"""GET /viggle/template2: List Viggle's dances"""

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

OPERATION = OPERATIONS["viggle.templates.list"]


def _get_kwargs(
    *,
    tag_id: str,
    page: int,
    page_size: int,
    search_keyword: str,
    type: int,
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for this call."""
    return request_kwargs(
        OPERATION,
        None,
        {
            "tag_id": tag_id,
            "page": page,
            "page_size": page_size,
            "search_keyword": search_keyword,
            "type": type,
        },
    )


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> models.ViggleTemplatesResponse | models.GatewayError | None:
    parsed: models.ViggleTemplatesResponse | models.GatewayError | None = parse(
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
) -> Response[models.ViggleTemplatesResponse | models.GatewayError]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    tag_id: str,
    page: int,
    page_size: int,
    search_keyword: str,
    type: int,
) -> Response[models.ViggleTemplatesResponse | models.GatewayError]:
    """List Viggle's dances. Returns status, headers, bytes and the parsed answer."""
    return _build_response(
        client=client,
        response=client.get_httpx_client().request(
            **_get_kwargs(
                tag_id=tag_id,
                page=page,
                page_size=page_size,
                search_keyword=search_keyword,
                type=type,
            )
        ),
    )


def sync(
    *,
    client: AuthenticatedClient | Client,
    tag_id: str,
    page: int,
    page_size: int,
    search_keyword: str,
    type: int,
) -> models.ViggleTemplatesResponse | models.GatewayError | None:
    """List Viggle's dances. Returns the parsed answer."""
    return sync_detailed(
        client=client,
        tag_id=tag_id,
        page=page,
        page_size=page_size,
        search_keyword=search_keyword,
        type=type,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    tag_id: str,
    page: int,
    page_size: int,
    search_keyword: str,
    type: int,
) -> Response[models.ViggleTemplatesResponse | models.GatewayError]:
    """List Viggle's dances. Returns status, headers, bytes and the parsed answer."""
    response = await client.get_async_httpx_client().request(
        **_get_kwargs(
            tag_id=tag_id,
            page=page,
            page_size=page_size,
            search_keyword=search_keyword,
            type=type,
        )
    )
    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    tag_id: str,
    page: int,
    page_size: int,
    search_keyword: str,
    type: int,
) -> models.ViggleTemplatesResponse | models.GatewayError | None:
    """List Viggle's dances. Returns the parsed answer."""
    return (
        await asyncio_detailed(
            client=client,
            tag_id=tag_id,
            page=page,
            page_size=page_size,
            search_keyword=search_keyword,
            type=type,
        )
    ).parsed
