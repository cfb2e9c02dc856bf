"""Gateways: where they are, how they want to be spoken to, and which key belongs to them. All of it is data from the
description (`x-gateways`, security schemes); this module only resolves it against arguments and environment."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import urlsplit

from ._errors import ConfigurationError
from ._operation import Operation
from ._request import Request

__all__ = ["ApiKey", "Gateway", "Secret", "base", "resolve"]

ApiKey = str | Callable[[], str]
"""A key, or a function that returns the one to use now (rotating keys)."""


class Secret(str):
    """A text that never shows in a `repr`: not in tracebacks with local variables either (Sentry, rich, pytest)."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"


class Gateway:
    """One gateway as a client uses it. Its key never shows in `repr`."""

    __slots__ = ("_auth", "_headers", "_key", "_schemes", "_security", "base_url", "id", "key_variable", "name")

    def __init__(
        self,
        id: str,
        name: str,
        base_url: str,
        key: ApiKey | None,
        key_variable: str,
        security: tuple[str, ...],
        headers: Mapping[str, str | list[str]],
        schemes: Mapping[str, Any],
        auth: str | None,
    ) -> None:
        self.id = id
        self.name = name
        self.base_url = base_url
        self.key_variable = key_variable
        self._key = Secret(key) if isinstance(key, str) else key
        self._security = security
        self._headers = {
            header.lower(): (members,) if isinstance(members, str) else tuple(members)
            for header, members in headers.items()
        }
        self._schemes = schemes
        self._auth = auth

    def __repr__(self) -> str:
        return f"Gateway({self.id!r}, {self.base_url!r})"

    @property
    def repeated_members(self) -> tuple[str, ...]:
        """Members of a request that the gateway wants again in headers."""
        return tuple(member for members in self._headers.values() for member in members)

    def key(self) -> str:
        """The key to send now.

        Raises:
            ConfigurationError: There is none, or it can't stand in a header.
        """
        key = self._key() if callable(self._key) else self._key
        if not key or (isinstance(key, str) and not key.strip()):
            raise ConfigurationError(
                f"No API key for {self.name}: pass api_key=, or set {self.key_variable}"
                + (" or MAASKIT_API_KEY." if self.key_variable != "MAASKIT_API_KEY" else ".")
            )
        if not isinstance(key, str) or not key.isascii() or not key.isprintable():
            raise ConfigurationError(
                f"The API key for {self.name} has characters that no HTTP header may carry (a line break?)."
            )
        return Secret(key.strip())

    def repeated(self, arguments: Mapping[str, Any]) -> dict[str, str]:
        """The headers that repeat members of a request."""
        found = {}
        for header, members in self._headers.items():
            values = (arguments.get(member) for member in members)
            value = next((value for value in values if isinstance(value, str) and value), None)
            if value is not None:
                found[header] = _latin(value)
        return found

    def headers(self, request: Request, key: str) -> dict[str, str]:
        """The headers that this gateway wants beside the request's own: the key, and values it repeats from the request."""
        found = self.repeated(request.arguments)
        name, prefix = self._header(request.operation)
        found[name] = Secret(prefix + key)
        return found

    def _header(self, operation: Operation) -> tuple[str, str]:
        """(header, what stands before the key) for an operation: the first scheme that both sides know."""
        wanted = (self._auth,) if self._auth else self._security
        for name in wanted:
            if name in operation.security:
                scheme = self._schemes[name]
                if scheme["type"] == "http":
                    return "authorization", f"{scheme['scheme'].capitalize()} "
                return scheme["name"].lower(), ""
        raise ConfigurationError(
            f"{operation.id} takes none of the ways to send a key that are set for {self.name}"
            f" ({', '.join(name for name in wanted if name)}); it takes {', '.join(operation.security)}."
        )


def resolve(
    gateway: str | None,
    base_url: str | None,
    api_key: ApiKey | None,
    auth: str | None,
    environment: Mapping[str, str] | None = None,
) -> Gateway:
    """The gateway to use, from arguments first and environment variables second.

    Raises:
        ConfigurationError: No or an unknown gateway, no base URL for one that needs it, or an unknown auth scheme.
    """
    from maaskit_api.operations import GATEWAYS, SECURITY

    env = os.environ if environment is None else environment
    base_url = base_url or env.get("MAASKIT_BASE_URL") or None
    gateway = gateway or env.get("MAASKIT_GATEWAY") or ("custom" if base_url else None)
    known = ", ".join(repr(name) for name in GATEWAYS)
    if gateway is None:
        raise ConfigurationError(f"Which gateway? Pass gateway= (one of {known}) or base_url=, or set MAASKIT_GATEWAY.")
    try:
        data: Mapping[str, Any] = GATEWAYS[gateway]
    except KeyError:
        raise ConfigurationError(f"Unknown gateway {gateway!r}; known are {known}.") from None
    url = base_url or data["base_url"]
    if not url:
        raise ConfigurationError(f"{data['name']} has no fixed address: pass base_url=, or set MAASKIT_BASE_URL.")
    if auth is not None and auth not in SECURITY:
        raise ConfigurationError(f"Unknown auth={auth!r}; known are {', '.join(repr(name) for name in SECURITY)}.")
    return Gateway(
        id=gateway,
        name=data["name"],
        base_url=base(url),
        key=api_key or env.get(data["key_variable"]) or env.get("MAASKIT_API_KEY"),
        key_variable=data["key_variable"],
        security=tuple(data["security"]),
        headers=data.get("headers", {}),
        schemes=SECURITY,
        auth=auth,
    )


def base(url: str) -> str:
    """Without the trailing slash and the version, which the description's paths bring along.

    Raises:
        ConfigurationError: It is no base URL.
    """
    parts = urlsplit(url.strip())
    try:
        port_is_valid = parts.port != 0
    except ValueError:
        port_is_valid = False
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_valid:
        raise ConfigurationError(f"base_url must be http:// or https://, a host and perhaps a port, not {url!r}.")
    if parts.username or parts.password:
        raise ConfigurationError("base_url must not contain a user name or password.")
    path = parts.path.rstrip("/").removesuffix("/v1").removesuffix("/v1beta").rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}"


def _latin(value: str) -> str:
    """Header values are ASCII here; a model name in another script goes percent-encoded."""
    if value.isascii() and value.isprintable():
        return value
    from urllib.parse import quote

    return quote(value)
