"""The only module that knows the HTTP library (httpx). No type of it leaves here."""

from __future__ import annotations

import re
import socket
import ssl
import threading
import time
import zlib
from collections.abc import AsyncGenerator, AsyncIterable, Callable, Iterable, Iterator
from contextlib import ExitStack, aclosing, contextmanager, suppress
from itertools import islice
from typing import Any, Literal, cast

import anyio
import anyio.to_thread
import h11
import httpx

from ._commands import Fetch, Send, Store
from ._decoding import ACCEPTED, Intake
from ._errors import ConfigurationError
from ._options import Timeout, TransportSettings
from ._reply import Headers, Reply, TransportFailure, begins_stream
from ._request import Multipart
from ._secret import bare, emptied

__all__ = [
    "AsyncBody",
    "AsyncTransport",
    "SyncBody",
    "SyncTransport",
    "multipart_arguments",
    "tls_context",
]

_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_GRACE = 0.25
"""Seconds that a stream's connection gets to end after its last event: most servers do so at once."""
_BLOCK = 1 << 20
"""Bytes of a download that are written at a time."""
_REST = 16
"""Pieces that may follow the last event."""
_BROKEN = (httpx.HTTPError, httpx.StreamError, h11.ProtocolError, OSError)
"""httpcore lets h11's own through for bodies."""
_PROXY_REFUSES = re.compile(r"4(?!08|29)\d\d\b")
"""Answers to CONNECT that are no trouble of the moment."""
_TARGET = "location"
_UNKNOWN_AUTHORITY = frozenset({2, 7, 18, 19, 20, 21})
"""Codes of OpenSSL for certificates whose issuer is not known, or signed by another of the same name."""
_UNUSABLE = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL)


class SyncBody:
    """The rest of an answer, read as it comes."""

    def __init__(self, response: httpx.Response, most: int | None = None) -> None:
        self._response = response
        self._most = most
        self._chunks = _until_end(response)  # kept here, because dropping it would close the connection

    def chunks(self) -> Iterator[bytes]:
        """Pieces of the body, decompressed.

        Raises:
            TransportFailure: The connection broke or stalled, or the body is too long.
        """
        with _translated():
            intake = Intake(self._response.status_code, self._response.headers, self._most)
            for chunk in self._chunks:
                yield from intake.pieces(chunk)
                if intake.full:
                    return
            intake.end()

    def whole(self, started: float) -> Reply:
        """The answer with all of its body, read as by `chunks`. What came before a failure is with it."""
        content = bytearray()
        try:
            for chunk in self.chunks():
                content += chunk
        except TransportFailure as failure:
            failure.partial = _reply(self._response, started, b"" if failure.kind == "unfit" else bytes(content))
            raise
        finally:
            self.close()
        return _reply(self._response, started, bytes(content))

    def drain(self) -> None:
        """Read the end of a body that has said all, so that its connection can be used again; never waits for long."""
        sock = self._response.extensions["network_stream"].get_extra_info("socket")
        if not isinstance(sock, socket.socket):
            return
        # httpx can't shorten the wait of a body that is being read; shutting the socket down ends it from outside.
        # The base class's shutdown, because that of TLS sockets would take away what the reader uses.
        timer = threading.Timer(_GRACE, _quietly, (socket.socket.shutdown, sock, socket.SHUT_RDWR))
        timer.daemon = True
        try:
            timer.start()
        except RuntimeError:  # no more threads, or the interpreter is ending: then a new connection next time
            return
        with suppress(*_BROKEN):
            for _ in islice(self._chunks, _REST):
                pass
        timer.cancel()

    def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        self._response.close()


class AsyncBody:
    """The rest of an answer, read as it comes."""

    def __init__(self, response: httpx.Response, most: int | None = None) -> None:
        self._response = response
        self._most = most
        self._chunks = _until_end_async(response)

    async def chunks(self) -> AsyncGenerator[bytes]:
        """Pieces of the body, decompressed.

        Raises:
            TransportFailure: The connection broke or stalled, or the body is too long.
        """
        with _translated():
            intake = Intake(self._response.status_code, self._response.headers, self._most)
            async for chunk in self._chunks:
                for piece in intake.pieces(chunk):
                    yield piece
                if intake.full:
                    return
            intake.end()

    async def whole(self, started: float) -> Reply:
        """The answer with all of its body, read as by `chunks`. What came before a failure is with it."""
        content = bytearray()
        try:
            async with aclosing(self.chunks()) as chunks:
                async for chunk in chunks:
                    content += chunk
        except TransportFailure as failure:
            failure.partial = _reply(self._response, started, b"" if failure.kind == "unfit" else bytes(content))
            raise
        finally:
            with anyio.CancelScope(shield=True):
                await self.close()
        return _reply(self._response, started, bytes(content))

    async def drain(self) -> None:
        """Read the end of a body that has said all, so that its connection can be used again; never waits for long."""
        with anyio.move_on_after(_GRACE), suppress(*_BROKEN):
            for _ in range(_REST):
                if await anext(self._chunks, None) is None:
                    return

    async def close(self) -> None:
        """Give the connection back, or close it when the body was not read to its end."""
        await self._response.aclose()


class SyncTransport:
    """Sends requests over a pool of connections; safe to share between threads."""

    def __init__(self, base_url: str, settings: TransportSettings) -> None:
        self._base_url = base_url
        self._most = settings.max_answer_bytes
        with _configured():
            self._client = httpx.Client(event_hooks={"response": [_set_aside]}, **_arguments(settings))

    def send(self, command: Send) -> Reply:
        """Send and read the answer; for a stream that begins, leave its body to be read.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files:
            arguments = _request(self._base_url, command, files)
            with _translated():
                request = _quiet(self._client.build_request(**arguments))
                response = self._client.send(request, stream=True)
            body = SyncBody(response, self._most)
            if command.streaming and begins_stream(response.status_code, response.headers):
                return _reply(response, started, body=body)
            return body.whole(started)

    def fetch(self, command: Fetch) -> Reply:
        """Get a file from anywhere, writing its pieces as they come.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with _translated():
            response = self._client.send(_fetch_request(self._client, command), stream=True)
        body = SyncBody(response)
        try:
            reply = _reply(response, started, body=body)
            if command.begin(reply):
                for chunk in body.chunks():
                    command.write(chunk)
            return reply._replace(body=None)
        finally:
            body.close()

    def store(self, command: Store) -> Reply:
        """Post a form to anywhere.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files, _translated():
            response = self._client.send(_store_request(self._client, command, files), stream=True)
            return SyncBody(response, self._most).whole(started)

    def close(self) -> None:
        """Close all connections."""
        self._client.close()


class AsyncTransport:
    """Sends requests over a pool of connections, for tasks of one event loop."""

    def __init__(self, base_url: str, settings: TransportSettings) -> None:
        self._base_url = base_url
        self._most = settings.max_answer_bytes
        with _configured():
            self._client = httpx.AsyncClient(event_hooks={"response": [_set_aside_async]}, **_arguments(settings))

    async def send(self, command: Send) -> Reply:
        """Send and read the answer; for a stream that begins, leave its body to be read.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files:
            if command.request.encodes_files:  # disks block, and so does the encoding of a long video
                arguments = await anyio.to_thread.run_sync(_request, self._base_url, command, files)
            else:
                arguments = _request(self._base_url, command, files)
            with _translated():
                request = _quiet(self._client.build_request(**arguments))
                response = await self._client.send(request, stream=True)
            body = AsyncBody(response, self._most)
            if command.streaming and begins_stream(response.status_code, response.headers):
                return _reply(response, started, body=body)
            return await body.whole(started)

    async def fetch(self, command: Fetch) -> Reply:
        """Get a file from anywhere, writing its pieces as they come (in a thread: disks block).

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with _translated():
            response = await self._client.send(_fetch_request(self._client, command), stream=True)
        body = AsyncBody(response)
        try:
            reply = _reply(response, started, body=body)
            if await anyio.to_thread.run_sync(command.begin, reply):
                await _written(body, command)
            return reply._replace(body=None)
        finally:
            with anyio.CancelScope(shield=True):
                await body.close()

    async def store(self, command: Store) -> Reply:
        """Post a form to anywhere.

        Raises:
            TransportFailure: There was no complete answer.
        """
        started = time.monotonic()
        with ExitStack() as files, _translated():
            response = await self._client.send(_store_request(self._client, command, files), stream=True)
            return await AsyncBody(response, self._most).whole(started)

    async def close(self) -> None:
        """Close all connections."""
        await self._client.aclose()


async def _written(body: AsyncBody, command: Fetch) -> None:
    held = bytearray()
    try:
        async with aclosing(body.chunks()) as chunks:
            async for chunk in chunks:
                held += chunk
                if len(held) >= _BLOCK:
                    block, held = bytes(held), bytearray()  # what failed or was canceled must not be written again
                    await anyio.to_thread.run_sync(command.write, block)
    finally:  # a broken download goes on where it ended, so the last piece counts
        if held:
            with anyio.CancelScope(shield=True):
                await anyio.to_thread.run_sync(command.write, bytes(held))


def tls_context(settings: TransportSettings) -> ssl.SSLContext:
    """How certificates are checked, for connections that are not made here.

    Raises:
        ConfigurationError: The file of authorities can't be read.
    """
    with _configured():
        return httpx.create_ssl_context(verify=_verify(settings), trust_env=settings.trust_env)


def _verify(settings: TransportSettings) -> ssl.SSLContext | bool:
    verify = settings.verify
    return ssl.create_default_context(cafile=verify) if isinstance(verify, str) else verify


def _arguments(settings: TransportSettings) -> dict[str, Any]:
    return {
        "proxy": settings.proxy,
        "trust_env": settings.trust_env,
        "verify": _verify(settings),
        "limits": httpx.Limits(
            max_connections=settings.max_connections,
            max_keepalive_connections=settings.max_keepalive_connections,
            keepalive_expiry=settings.keepalive_expiry,
        ),
        "headers": {"accept-encoding": ACCEPTED},  # httpx asks for all that it could decode, without a limit
        "follow_redirects": False,  # a redirected POST becomes a GET, and the key would go to another host
    }


def _fetch_request(client: httpx.Client | httpx.AsyncClient, command: Fetch) -> httpx.Request:
    headers = dict(command.headers)
    return _to_others(client.build_request("GET", command.url, headers=headers, timeout=_timeout(command.timeout)))


def _store_request(client: httpx.Client | httpx.AsyncClient, command: Store, files: ExitStack) -> httpx.Request:
    parts = multipart_arguments(command.form, files)
    return _to_others(client.build_request("POST", command.url, files=parts, timeout=_timeout(command.timeout)))


class _QuietURL(httpx.URL):
    """A URL that is shown without its user and query, in which signatures and keys stand: httpx logs every one."""

    def __str__(self) -> str:
        return str(self.copy_with(userinfo=b"", query=None))

    def __repr__(self) -> str:
        return f"URL({str(self)!r})"


def _quiet(request: httpx.Request) -> httpx.Request:
    request.url = _QuietURL(request.url)
    return request


def _to_others(request: httpx.Request) -> httpx.Request:
    request.headers.pop("cookie", None)  # a gateway's cookies are no one else's business
    return _quiet(request)


def _request(base_url: str, command: Send, files: ExitStack) -> dict[str, Any]:
    arguments: dict[str, Any] = {
        "method": command.request.method,
        "url": base_url + command.request.target,
        "headers": dict(command.headers),
        "timeout": _timeout(command.timeout),
    }
    content = command.request.content
    if isinstance(content, Multipart):
        arguments["files"] = multipart_arguments(content, files)
    elif content is not None:
        arguments["content"] = content if isinstance(content, bytes) else content.read()
    return arguments


def multipart_arguments(content: Multipart, files: ExitStack) -> list[tuple[str, Any]]:
    """httpx's `files`; what had to be opened is closed by the stack. httpx chooses a random boundary."""
    parts: list[tuple[str, Any]] = [(name, (None, value)) for name, value in content.texts()]
    for part in content.files:
        opened = part.open()
        if isinstance(part.content, str):
            files.callback(opened.close)
        parts.append((part.field, (part.filename, opened, part.media_type)))
    return parts


def _timeout(timeout: Timeout) -> httpx.Timeout:
    return httpx.Timeout(connect=timeout.connect, read=timeout.read, write=timeout.write, pool=timeout.pool)


def _reply(
    response: httpx.Response, started: float, content: bytes | None = None, *, body: SyncBody | AsyncBody | None = None
) -> Reply:
    pairs = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw]
    headers = Headers(pairs + [(_TARGET, value) for value in response.extensions[_TARGET]])
    return Reply(response.status_code, headers, content, time.monotonic() - started, body)


def _until_end(response: httpx.Response) -> Iterator[bytes]:
    yield from cast(Iterable[bytes], response.stream)
    if _has_surplus(response):
        response.extensions["network_stream"].close()


async def _until_end_async(response: httpx.Response) -> AsyncGenerator[bytes]:
    async for chunk in cast(AsyncIterable[bytes], response.stream):
        yield chunk
    if _has_surplus(response):
        await response.extensions["network_stream"].aclose()


def _has_surplus(response: httpx.Response) -> bool:
    """Whether more came than the answer announced. httpcore would take that for the answer to the next request, which
    RFC 9112, section 6.3, forbids; it does not say so in public, so this looks inside (and a test tells when it can't)."""
    found: Any = response.stream
    for name in ("_stream", "_httpcore_stream", "_stream", "_connection", "_h11_state"):
        found = getattr(found, name, None)
    return isinstance(found, h11.Connection) and bool(found.trailing_data[0])


def _set_aside(response: httpx.Response) -> None:
    """httpx reads the target of a redirect even where it does not follow it, and fails over one that is no URL."""
    response.extensions[_TARGET] = [value for name, value in response.headers.multi_items() if name == _TARGET]
    response.headers.pop(_TARGET, None)


async def _set_aside_async(response: httpx.Response) -> None:
    _set_aside(response)


def _quietly(action: Callable[..., None], *arguments: Any) -> None:
    with suppress(OSError):
        action(*arguments)


@contextmanager
def _translated() -> Iterator[None]:
    """httpx's errors as ours: what broke, and whether anything was sent before."""
    try:
        yield
    except _NOT_SENT as error:
        what = "could not connect in time" if isinstance(error, httpx.TimeoutException) else "could not connect"
        raise TransportFailure(_message(error, what), _unreached(error), sent=False) from bare(error)
    except httpx.TimeoutException as error:
        raise TransportFailure(_message(error, "no answer in time"), "timeout", sent=True) from bare(error)
    except _UNUSABLE as error:
        raise TransportFailure(_message(error, "the request can't be sent"), "unusable", sent=False) from bare(error)
    except zlib.error as error:
        raise TransportFailure(_message(error, "the answer is damaged"), "broken", sent=True) from bare(error)
    except _BROKEN as error:
        raise TransportFailure(_message(error, "the connection broke"), "broken", sent=True) from bare(error)


@contextmanager
def _configured() -> Iterator[None]:
    try:
        yield
    except ImportError as error:
        raise ConfigurationError(
            "A SOCKS proxy is set (proxy= or ALL_PROXY), which needs a further package: pip install 'httpx[socks]'."
        ) from error
    except OSError as error:
        raise ConfigurationError(f"The certificates of verify= can't be read: {error}") from error
    except (ValueError, httpx.InvalidURL) as error:
        emptied(error)
        raise ConfigurationError(
            "The URL of a proxy (proxy= or HTTPS_PROXY, ...) can't be used: it must be http://, https:// or socks5://, perhaps"
            " user:password@ (percent-encoded), a host, and perhaps a port."
        ) from None


def _unreached(error: Exception) -> Literal["connect", "denied", "timeout"]:
    """Why nothing was sent. What a certificate or a proxy's refusal forbids, it would forbid again."""
    if isinstance(error, httpx.TimeoutException):
        return "timeout"
    refused = isinstance(error, httpx.ProxyError) and _PROXY_REFUSES.match(str(error))
    return "denied" if refused or _certificate_error(error) else "connect"


def _certificate_error(error: BaseException | None) -> ssl.SSLCertVerificationError | None:
    while error is not None and not isinstance(error, ssl.SSLCertVerificationError):
        error = error.__cause__ or error.__context__
    return error


def _message(error: Exception, what: str) -> str:
    if isinstance(error, _NOT_SENT):
        with suppress(RuntimeError):  # no request is known
            what += f" to {cast(httpx.RequestError, error).request.url.host}"
        if isinstance(error, httpx.ProxyError):
            what += ", the proxy says"
        if (untrusted := _certificate_error(error)) is not None:
            hint = "; verify= takes further authorities" if untrusted.verify_code in _UNKNOWN_AUTHORITY else ""
            return f"{what}, its certificate is not trusted: {untrusted.verify_message.rstrip('.')}{hint}"
    text = "" if isinstance(error, httpx.TimeoutException) else str(error).rstrip(".")
    return f"{what}: {text}" if text else f"{what} ({type(error).__name__})"
