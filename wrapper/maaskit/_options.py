"""What every call accepts beside its own arguments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple, TypedDict

from ._errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

__all__ = ["CallOptions", "RequestOptions", "Timeout", "TransportSettings", "checked_limit", "checked_retries"]


class Timeout(NamedTuple):
    """Limits in seconds; None for no limit.

    Attributes:
        connect: For a connection, TLS and proxy included.
        read: Between two pieces of the answer: the whole wait for an answer that comes at once.
        write: Between two pieces of the request.
        pool: For a free connection.
    """

    connect: float | None = 10.0
    read: float | None = 600.0
    write: float | None = 60.0
    pool: float | None = 60.0

    @classmethod
    def of(cls, value: Timeout | float | None) -> Timeout:
        """A number limits the wait for the answer, and the connection to at most that; None lifts all limits.

        Raises:
            ConfigurationError: It is no number of seconds above 0.
        """
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(None, None, None, None)
        if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
            raise ConfigurationError(f"timeout must be seconds above 0, a maaskit.Timeout or None, not {value!r}.")
        return cls(min(value, 10.0), value, min(value, 60.0), min(value, 60.0))


class TransportSettings(NamedTuple):
    """How connections are made."""

    proxy: str | None = None
    trust_env: bool = True
    verify: bool | str | ssl.SSLContext = True
    max_connections: int | None = 1000
    max_keepalive_connections: int | None = 100
    keepalive_expiry: float = 5.0
    max_answer_bytes: int | None = None
    """Most bytes of an answer that are held, decompressed; downloads to disk are not meant."""


class RequestOptions(TypedDict, total=False):
    """Keyword arguments that every call accepts.

    Attributes:
        extra_headers: Further headers; they win over the client's. None as value removes a header.
        extra_query: Further query members.
        extra_body: Further members of a JSON or multipart body, for vendor fields that the description does not know;
            they win over arguments of the same name.
        timeout: Seconds, or a `maaskit.Timeout`, for this call.
        max_retries: How often a request that is safe to repeat is sent again, for this call.
    """

    extra_headers: Mapping[str, str | None]
    extra_query: Mapping[str, Any]
    extra_body: Mapping[str, Any]
    timeout: Timeout | float | None
    max_retries: int


class CallOptions(NamedTuple):
    """The options of one call, taken out of its arguments."""

    extra_headers: Mapping[str, str | None] = {}
    extra_query: Mapping[str, Any] = {}
    extra_body: Mapping[str, Any] = {}
    timeout: Timeout | None = None
    max_retries: int | None = None


def checked_retries(value: Any) -> int:
    """A number of retries.

    Raises:
        ConfigurationError: It is no whole number from 0.
    """
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(f"max_retries must be a whole number from 0, not {value!r}.")
    return value


def checked_limit(value: Any) -> int | None:
    """A number of bytes, or None for no limit.

    Raises:
        ConfigurationError: It is no whole number above 0.
    """
    if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 1):
        raise ConfigurationError(f"max_answer_bytes must be a whole number above 0, or None, not {value!r}.")
    return value
