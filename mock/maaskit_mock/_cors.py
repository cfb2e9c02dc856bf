"""Pages of this machine may call the mock from a browser: CORS for loopback origins, and for no others."""

from __future__ import annotations

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp, Receive, Scope, Send

__all__ = ["LoopbackCORS"]

_LOOPBACK = r"https?://(127\.0\.0\.1|localhost|\[::1\])(:\d{1,5})?"
_READABLE = (
    "content-disposition", "content-range", "date", "etag", "location", "retry-after", "retry-after-ms", "x-request-id"
)  # fmt: skip
"""Headers that clients read, beside those that every page may."""


class LoopbackCORS(CORSMiddleware):
    """Starlette's own, which answers other origins and programs as if it were not there."""

    def __init__(self, app: ASGIApp) -> None:
        super().__init__(
            app,
            allow_origin_regex=_LOOPBACK,
            allow_methods=("GET", "POST", "PUT", "PATCH", "DELETE"),
            allow_headers=("*",),
            expose_headers=_READABLE,
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request, with the headers of CORS if its origin is this machine."""
        origin = next((value for name, value in scope["headers"] if name == b"origin"), None)
        if origin is None or not self.is_allowed_origin(origin.decode("latin-1")):
            await self.app(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)
