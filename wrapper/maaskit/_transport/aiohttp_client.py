"""The client of aiohttp behind the calls of `AsyncTransport`: several times as fast with many calls at once. asyncio only.

Imported only when it is chosen (`AsyncClient(transport="aiohttp")`). What differs from httpx: SOCKS proxies are not
spoken to; of an answer that is longer than its Content-Length nothing is taken, so that it counts as none (a paid submit is
then of unknown outcome).
"""

from __future__ import annotations

import asyncio
import select
import sys
import time
import zlib
from collections.abc import AsyncGenerator, Iterable
from contextlib import ExitStack, contextmanager, suppress
from typing import TYPE_CHECKING, Any, cast
from urllib.parse import urlsplit
from urllib.request import getproxies, proxy_bypass_environment  # type: ignore[attr-defined]

import aiohttp
import anyio.to_thread
import httpx
from aiohttp.abc import AbstractCookieJar
from yarl import URL

from .._commands import Fetch, Send, Store
from .._decoding import ACCEPTED, Intake
from .._errors import ConfigurationError
from .._options import Timeout, TransportSettings
from .._reply import Headers, Reply, TransportFailure, begins_stream
from .._secret import Secret, emptied
from .bodies import GRACE, REST
from .clients import tls_context, written
from .failures import proxy_refuses, untrusted
from .requests import multipart_arguments

if TYPE_CHECKING:
    from collections.abc import Iterator

    from aiohttp.client_middlewares import ClientHandlerType

__all__ = ["AiohttpBody", "AiohttpTransport"]

_PIECE = 1 << 16
"""Bytes of a request that are written at a time."""
_LINE = 100 * 1024
"""Bytes of a header that are taken: as many as over httpx."""
_BROKEN = (aiohttp.ClientError, OSError, TimeoutError)


class AiohttpTransport:
    """Sends requests over a pool of connections, for tasks of one event loop of asyncio."""

    def __init__(self, base_url: str, settings: TransportSettings) -> None:
        self._base_url = base_url
        self._most = settings.max_answer_bytes
        self._proxies = _Proxies(settings)
        self._connector = _Connector(
            limit=settings.max_connections or 0,
            keepalive_timeout=settings.keepalive_expiry,
            ssl=tls_context(settings),
        )
        self._to_gateway = self._session(aiohttp.CookieJar(unsafe=True))
        self._to_others = self._session(aiohttp.DummyCookieJar())  # a gateway's cookies are no one else's business

    async def send(self, command: Send) -> Reply:
        """Send and read the answer; for a stream that begins, leave its body to be read.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        request = command.request
        with ExitStack() as files:
            headers: dict[str, str] = {**command.headers}
            content: Any = request.content
            if content is not None and not isinstance(content, bytes):  # disks block, and so does encoding a long video
                read = _form if hasattr(content, "files") else _inlined
                content = await anyio.to_thread.run_sync(read, content, files, headers)
            response = await self._answer(
                self._to_gateway, request.method, self._base_url + request.target, headers, content, command.timeout
            )
            body = AiohttpBody(response, self._most)
            if command.streaming and begins_stream(response.status, response.headers):
                return _reply(response, started, body=body)
            return await body.whole(started)

    async def fetch(self, command: Fetch) -> Reply:
        """Get a file from anywhere, writing its pieces as they come (in a thread: disks block).

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        response = await self._answer(self._to_others, "GET", command.url, {**command.headers}, None, command.timeout)
        body = AiohttpBody(response)
        try:
            reply = _reply(response, started, body=body)
            if await anyio.to_thread.run_sync(command.begin, reply):
                await written(body.chunks(), command)
            return reply._replace(body=None)
        finally:
            _let_go(response)

    async def store(self, command: Store) -> Reply:
        """Post a form to anywhere.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files:
            headers: dict[str, str] = {}
            content = await anyio.to_thread.run_sync(_form, command.form, files, headers)
            response = await self._answer(self._to_others, "POST", command.url, headers, content, command.timeout)
            return await AiohttpBody(response, self._most).whole(started)

    async def close(self) -> None:
        """Close all connections."""
        await self._connector.close()
        await self._to_gateway.close()
        await self._to_others.close()
        await asyncio.sleep(0)  # asyncio closes sockets in the next round

    def _session(self, cookies: AbstractCookieJar) -> aiohttp.ClientSession:
        return aiohttp.ClientSession(
            connector=self._connector,
            connector_owner=False,
            cookie_jar=cookies,
            auto_decompress=False,  # `Intake` does, within limits
            skip_auto_headers=("content-type",),
            headers={"accept-encoding": ACCEPTED},
            request_class=_Request,
            middlewares=(_sent_once,),
            max_line_size=_LINE,
            max_field_size=_LINE,
        )

    async def _answer(
        self,
        session: aiohttp.ClientSession,
        method: str,
        url: str,
        headers: dict[str, str],
        content: bytes | Iterable[bytes] | None,
        timeout: Timeout,  # noqa: ASYNC109  # limits of its parts
    ) -> aiohttp.ClientResponse:
        """The answer, up to its headers."""
        limits = aiohttp.ClientTimeout(
            connect=None if timeout.connect is None or timeout.pool is None else timeout.connect + timeout.pool,
            sock_connect=timeout.connect,
            sock_read=timeout.read,
        )
        with _translated():
            target = URL(url, encoded=True)
            options: dict[str, Any] = {"allow_redirects": False, "timeout": limits, "headers": headers}
            if (proxy := self._proxies.of(url)) is not None:
                options["proxy"] = proxy
            if content is None or (isinstance(content, bytes) and len(content) <= _PIECE):
                return await session.request(method, target, data=content, **options)
            if isinstance(content, bytes):
                headers["content-length"] = str(len(content))
            async with asyncio.timeout(None) as limit:
                return await session.request(method, target, data=_written_in(content, limit, timeout.write), **options)


class AiohttpBody:
    """The rest of an answer, read as it comes."""

    def __init__(self, response: aiohttp.ClientResponse, most: int | None = None) -> None:
        self._response = response
        self._most = most

    async def chunks(self) -> AsyncGenerator[bytes]:
        """Pieces of the body, decompressed.

        Raises:
            TransportFailure: The connection broke or stalled, or the body is too long.
        """
        with _translated():
            intake = Intake(self._response.status, self._response.headers, self._most)
            while chunk := await self._next():
                for piece in intake.pieces(chunk):
                    yield piece
                if intake.full:
                    return
            intake.end()

    async def whole(self, started: float) -> Reply:
        """The answer with all of its body, read as by `chunks`. What came before a failure is with it."""
        content = bytearray()
        try:
            with _translated():
                intake = Intake(self._response.status, self._response.headers, self._most)
                while not intake.full and (chunk := await self._next()):
                    for piece in intake.pieces(chunk):
                        content += piece
                intake.end()
        except TransportFailure as failure:
            failure.partial = _reply(self._response, started, b"" if failure.kind == "unfit" else bytes(content))
            raise
        finally:
            _let_go(self._response)
        return _reply(self._response, started, bytes(content))

    async def drain(self) -> None:
        """Read the end of a body that has said all, so that its connection can be used again; never waits for long."""
        with suppress(*_BROKEN):
            async with asyncio.timeout(GRACE):
                for _ in range(REST):
                    if not await self._next():
                        return

    async def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        _let_go(self._response)

    async def _next(self) -> bytes:
        """What came; where the connection broke, first what had come before."""
        content = self._response.content
        try:
            return await content.readany()
        except _BROKEN:
            if not (rest := content._read_nowait(-1)):  # not public; tests tell when it is gone
                raise
            return rest


class _Request(aiohttp.ClientRequest):
    """A request that knows its connection."""

    link: asyncio.Transport | None = None


class _Connector(aiohttp.TCPConnector):
    """Connections, of which it is known that nothing was sent when one can't be had."""

    async def connect(self, req: Any, traces: Any, timeout: Any) -> Any:  # noqa: ASYNC109
        try:
            while True:
                connection = await super().connect(req, traces, timeout)
                if not _has_news(connection):
                    req.link = connection.transport
                    return connection
                connection.close()
        except _BROKEN as error:
            failure = _unreached(error, req.url.host)
            raise failure from _plain(error)


class _Proxies:
    """Which proxy leads where."""

    def __init__(self, settings: TransportSettings) -> None:
        self._always = settings.proxy
        self._by_scheme = {
            scheme: Secret(url if "://" in url else f"http://{url}")
            for scheme, url in (getproxies() if settings.trust_env and not settings.proxy else {}).items()
            if scheme in ("http", "https", "all")
        }
        self._rules = {"no": getproxies().get("no", "")}
        for proxy in filter(None, (self._always, *self._by_scheme.values())):
            try:
                usable = URL(proxy).scheme in ("http", "https") and URL(proxy).host
            except ValueError:
                usable = None
            if not usable:
                raise ConfigurationError(
                    "The URL of a proxy (proxy= or HTTPS_PROXY, ...) can't be used: with transport='aiohttp' it must be http://"
                    " or https://, perhaps user:password@ (percent-encoded), a host, and perhaps a port."
                )

    def of(self, url: str) -> str | None:
        """The proxy for a URL."""
        if self._always or not self._by_scheme:
            return self._always
        parts = urlsplit(url)
        if proxy_bypass_environment(parts.netloc.rpartition("@")[2], self._rules):
            return None
        return self._by_scheme.get(parts.scheme) or self._by_scheme.get("all")


async def _sent_once(request: aiohttp.ClientRequest, handler: ClientHandlerType) -> aiohttp.ClientResponse:
    """aiohttp sends some requests again when a connection breaks; what is raised here it does not know."""
    try:
        with _translated():
            return await handler(request)
    except BaseException:
        link = cast(_Request, request).link
        if link is not None:
            link.abort()  # `close`, which aiohttp calls, waits until all is written, if no one reads it for ever
        raise


def _let_go(response: aiohttp.ClientResponse) -> None:
    """Give the connection back, or end it when the body was not read to its end."""
    connection = response.connection
    if connection is not None and connection.transport is not None:
        connection.transport.abort()
    response.close()


@contextmanager
def _translated() -> Iterator[None]:
    """aiohttp's errors as ours. Those of connections are translated by the connector: here something was sent."""
    try:
        yield
    except TimeoutError as error:
        raise TransportFailure("no answer in time", "timeout", sent=True) from _plain(error)
    except (aiohttp.InvalidURL, aiohttp.NonHttpUrlClientError) as error:
        raise TransportFailure("the request can't be sent: it is no URL", "unusable", sent=False) from _plain(error)
    except zlib.error as error:
        raise TransportFailure(f"the answer is damaged: {error}", "broken", sent=True) from _plain(error)
    except (aiohttp.ClientError, OSError) as error:
        plain = _plain(error)
        raise TransportFailure(f"the connection broke: {plain}", "broken", sent=True) from plain


def _unreached(error: Exception, host: str | None) -> TransportFailure:
    """Why nothing was sent. What a certificate or a proxy's refusal forbids, it would forbid again."""
    if isinstance(error, TimeoutError):
        return TransportFailure(f"could not connect in time to {host}", "timeout", sent=False)
    what = f"could not connect to {host}"
    if isinstance(error, aiohttp.ClientHttpProxyError):
        says = f"{error.status} {error.message}"
        denied = proxy_refuses(says)
        return TransportFailure(f"{what}, the proxy says: {says}", "denied" if denied else "connect", sent=False)
    if (hint := untrusted(error.__cause__)) is not None:
        return TransportFailure(f"{what}{hint}", "denied", sent=False)
    return TransportFailure(f"{what}: {_text(error)}", "connect", sent=False)


def _plain(error: Exception) -> OSError:
    """What an error of aiohttp says, without the error itself: it holds the request, and a proxy's password."""
    text = _text(error)
    emptied(error)
    return OSError(text)


def _text(error: Exception) -> str:
    if isinstance(error, aiohttp.ClientResponseError):  # its text quotes the answer and the URL
        return "what came is no HTTP"
    found = vars(error).get("_os_error", error)
    with suppress(AttributeError):  # it was emptied before
        if text := str(found).rstrip("."):
            return text.splitlines()[0]
    return type(error).__name__


def _has_news(connection: Any) -> bool:
    """Whether something came on an idle connection, its end mostly, which the event loop has not looked at yet."""
    sock = connection.transport.get_extra_info("socket")
    if sys.platform == "win32":
        return bool(select.select([sock], [], [], 0)[0])
    poll = select.poll()
    poll.register(sock.fileno(), select.POLLIN)
    return bool(poll.poll(0))


def _form(content: Any, files: ExitStack, headers: dict[str, str]) -> Iterable[bytes]:
    """A form as httpx writes it, with its headers."""
    request = httpx.Request("POST", "http://nowhere.invalid", files=multipart_arguments(content, files))
    headers |= {name: request.headers[name] for name in request.headers if name in _OF_BODIES}
    return cast("Iterable[bytes]", request.stream)


_OF_BODIES = ("content-type", "content-length")
"""Headers of a form. Without a length aiohttp sends it in chunks and says so."""


def _inlined(content: Any, files: ExitStack, headers: dict[str, str]) -> bytes:
    read: bytes = content.read()
    return read


async def _written_in(
    content: bytes | Iterable[bytes], limit: asyncio.Timeout, seconds: float | None
) -> AsyncGenerator[bytes]:
    """A body in pieces, each of which must be written in time."""
    loop = asyncio.get_running_loop()
    pieces = (
        (content[at : at + _PIECE] for at in range(0, len(content), _PIECE)) if isinstance(content, bytes) else content
    )
    for piece in pieces:
        limit.reschedule(None if seconds is None else loop.time() + seconds)
        yield piece
    limit.reschedule(None)


def _reply(
    response: aiohttp.ClientResponse, started: float, content: bytes | None = None, *, body: AiohttpBody | None = None
) -> Reply:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.raw_headers]
    return Reply(response.status, Headers(pairs), content, time.monotonic() - started, body)
