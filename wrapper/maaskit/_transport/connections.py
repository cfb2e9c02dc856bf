"""httpx's clients, with a shorter way to their connections.

`httpx.Client.send` would go through authentication, redirects and hooks, of which nothing is used here, and read the cookies
of every answer, be there any or not. That takes as long as the exchange itself.
"""

from __future__ import annotations

import logging

import httpx

__all__ = ["AsyncConnections", "SyncConnections"]

_log = logging.getLogger("httpx")
"""Where applications expect to see requests, and silence them."""


class SyncConnections(httpx.Client):
    """Connections, and how they are made."""

    def exchange(self, request: httpx.Request, *, cookies: bool) -> httpx.Response:
        """Send a request. The body of the answer is still to be read."""
        _before(self, request, cookies)
        transport = self._transport_for_url(request.url)
        try:
            response = transport.handle_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        _after(self, request, response, cookies)
        return response


class AsyncConnections(httpx.AsyncClient):
    """Connections, and how they are made."""

    async def exchange(self, request: httpx.Request, *, cookies: bool) -> httpx.Response:
        """Send a request. The body of the answer is still to be read."""
        _before(self, request, cookies)
        transport = self._transport_for_url(request.url)
        try:
            response = await transport.handle_async_request(request)
        except httpx.RequestError as error:
            error.request = request
            raise
        _after(self, request, response, cookies)
        return response


def _before(client: httpx.Client | httpx.AsyncClient, request: httpx.Request, cookies: bool) -> None:
    if client.is_closed:
        raise RuntimeError("Cannot send a request, as the client has been closed.")
    if cookies and client.cookies:
        client.cookies.set_cookie_header(request)


def _after(
    client: httpx.Client | httpx.AsyncClient, request: httpx.Request, response: httpx.Response, cookies: bool
) -> None:
    if cookies and "set-cookie" in response.headers:
        response.request = request
        client.cookies.extract_cookies(response)
    if _log.isEnabledFor(logging.INFO):
        said = response.http_version, response.status_code, response.reason_phrase
        _log.info('HTTP Request: %s %s "%s %d %s"', request.method, request.url, *said)
