"""What httpx raises, as failures of ours."""

from __future__ import annotations

import re
import ssl
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Literal, cast

import h11
import httpx

from .._errors import ConfigurationError
from .._reply import TransportFailure
from .._secret import bare, emptied

__all__ = ["BROKEN", "configured", "proxy_refuses", "translated", "untrusted"]

BROKEN = (httpx.HTTPError, httpx.StreamError, h11.ProtocolError, OSError)
"""A connection broke. (httpcore lets h11's own errors through for bodies.)"""
_NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError)
_PROXY_REFUSES = re.compile(r"4(?!08|29)\d\d\b")
_UNKNOWN_AUTHORITY = frozenset({2, 7, 18, 19, 20, 21})
"""Codes of OpenSSL for certificates whose issuer is not known, or signed by another of the same name."""
_UNUSABLE = (httpx.UnsupportedProtocol, httpx.LocalProtocolError, httpx.InvalidURL)


@contextmanager
def translated() -> Iterator[None]:
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
    except BROKEN as error:
        raise TransportFailure(_message(error, "the connection broke"), "broken", sent=True) from bare(error)


@contextmanager
def configured() -> Iterator[None]:
    """What is wrong with settings, as a `ConfigurationError`."""
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
    refused = isinstance(error, httpx.ProxyError) and proxy_refuses(str(error))
    return "denied" if refused or _certificate_error(error) else "connect"


def proxy_refuses(answer: str) -> bool:
    """Whether what a proxy answers to CONNECT is no trouble of the moment."""
    return _PROXY_REFUSES.match(answer) is not None


def untrusted(error: BaseException | None) -> str | None:
    """What to say of a certificate that is not trusted; None when it is not about one."""
    if (found := _certificate_error(error)) is None:
        return None
    hint = "; verify= takes further authorities" if found.verify_code in _UNKNOWN_AUTHORITY else ""
    return f", its certificate is not trusted: {found.verify_message.rstrip('.')}{hint}"


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
        if (hint := untrusted(error)) is not None:
            return what + hint
    text = "" if isinstance(error, httpx.TimeoutException) else str(error).rstrip(".")
    return f"{what}: {text}" if text else f"{what} ({type(error).__name__})"
