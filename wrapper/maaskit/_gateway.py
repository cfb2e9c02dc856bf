"""Gateways: where they are, how they want to be spoken to, and which key belongs to them. All of it is data from the
description (`x-gateways`, security schemes); this module only resolves it against arguments and environment."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from ._errors import ConfigurationError
from ._secret import Secret

if TYPE_CHECKING:
    from ._operation import Operation
    from ._request import Request

__all__ = ["ApiKey", "Gateway", "base", "resolve"]

ApiKey = str | Callable[[], str]
"""A key, or a function that returns the one to use now (rotating keys)."""

_MAY_HIDE_A_SECRET = re.compile(r"[@?#]")
_STRANGE = re.compile(r"[\s\\]")
"""What different readers of a URL take for different things."""


class Credential(NamedTuple):
    """What a gateway is shown: the API key, or the account's system token."""

    name: str
    """As people say it."""
    option: str
    """Of the client."""
    variables: tuple[str, ...]
    """Of the environment, in order of preference."""
    given: ApiKey | None

    def __repr__(self) -> str:
        return f"Credential({self.option!r})"

    def now(self, owner: str) -> str:
        """The one to send now.

        Raises:
            ConfigurationError: There is none, or it can't stand in a header.
        """
        value = self.given() if callable(self.given) else self.given
        value = Secret(value) if isinstance(value, str) else value
        if not value or (isinstance(value, str) and not value.strip()):
            variables = " or ".join(self.variables)
            raise ConfigurationError(f"No {self.name} for {owner}: pass {self.option}=, or set {variables}.")
        if not isinstance(value, str) or not value.isascii() or not value.isprintable():
            raise ConfigurationError(
                f"The {self.name} for {owner} has characters that no HTTP header may carry (a line break?)."
            )
        return Secret(value.strip())


class Gateway:
    """One gateway as a client uses it. Its credentials never show in `repr`."""

    __slots__ = (
        "_auth", "_headers", "_key", "_schemes", "_security", "_system_token", "base_url", "id", "key_variable", "name",
    )  # fmt: skip

    def __init__(
        self,
        id: str,
        name: str,
        base_url: str,
        key: Credential,
        system_token: Credential,
        security: tuple[str, ...],
        headers: Mapping[str, str | list[str]],
        schemes: Mapping[str, Mapping[str, Any]],
        auth: str | None,
    ) -> None:
        self.id = id
        self.name = name
        self.base_url = base_url
        self.key_variable = key.variables[0]
        self._key = key
        self._system_token = system_token
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
        """The API key to send now.

        Raises:
            ConfigurationError: There is none, or it can't stand in a header.
        """
        return self._key.now(self.name)

    def credential(self, operation: Operation) -> str:
        """What to show for an operation now: the API key, or the system token where that is wanted.

        Raises:
            ConfigurationError: There is none, it can't stand in a header, or there is no way to send it.
        """
        return (self._system_token if "x-credential" in self._scheme(operation) else self._key).now(self.name)

    def repeated(self, arguments: Mapping[str, Any]) -> dict[str, str]:
        """The headers that repeat members of a request."""
        found = {}
        for header, members in self._headers.items():
            values = (arguments.get(member) for member in members)
            value = next((value for value in values if isinstance(value, str) and value), None)
            if value is not None:
                found[header] = _latin(value)
        return found

    def headers(self, request: Request, credential: str) -> dict[str, str]:
        """The headers that this gateway wants beside the request's own: the credential, and values it repeats from the
        request."""
        found = self.repeated(request.arguments)
        scheme = self._scheme(request.operation)
        if scheme["type"] == "http":
            found["authorization"] = Secret(f"{scheme['scheme'].capitalize()} {credential}")
        else:
            found[scheme["name"].lower()] = Secret(credential)
        return found

    def _scheme(self, operation: Operation) -> Mapping[str, Any]:
        """How the credential is sent for an operation: the first scheme that both sides know. `auth` is about the key."""
        wanted = self._security
        if self._auth:
            wanted = (self._auth, *(name for name in wanted if "x-credential" in self._schemes[name]))
        for name in wanted:
            if name in operation.security:
                return self._schemes[name]
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
    *,
    system_token: ApiKey | None = None,
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
    ways = [name for name, scheme in SECURITY.items() if "x-credential" not in scheme]
    if auth is not None and auth not in ways:
        raise ConfigurationError(f"Unknown auth={auth!r}; known are {', '.join(map(repr, ways))}.")
    return Gateway(
        id=gateway,
        name=data["name"],
        base_url=base(url),
        key=_credential("API key", "api_key", (data["key_variable"], "MAASKIT_API_KEY"), api_key, env),
        system_token=_credential(
            "system token",
            "system_token",
            (data.get("system_token_variable", "MAASKIT_SYSTEM_TOKEN"), "MAASKIT_SYSTEM_TOKEN"),
            system_token,
            env,
        ),
        security=tuple(data["security"]),
        headers=data.get("headers", {}),
        schemes=SECURITY,
        auth=auth,
    )


def _credential(
    name: str, option: str, variables: tuple[str, ...], given: ApiKey | None, env: Mapping[str, str]
) -> Credential:
    variables = tuple(dict.fromkeys(variables))
    value = given or next((found for variable in variables if (found := env.get(variable))), None)
    return Credential(name, option, variables, Secret(value) if isinstance(value, str) else value)


def base(url: str) -> str:
    """Without the trailing slash and the version, which the description's paths bring along.

    Raises:
        ConfigurationError: It is no base URL.
    """
    url = url.strip()
    try:
        parts = urlsplit(url)
        port_is_valid = parts.port != 0
    except ValueError:  # half an IPv6 address, no number
        parts, port_is_valid = urlsplit(""), False
    shown = (
        repr(url) if not _MAY_HIDE_A_SECRET.search(url) else "what was given (not shown, since it may hold a secret)"
    )
    if parts.username is not None or parts.password is not None or "@" in url:
        raise ConfigurationError("base_url must not contain a user name or password.")
    usable = url.isprintable() and not _STRANGE.search(url)
    if parts.scheme not in ("http", "https") or not parts.hostname or not port_is_valid or not usable:
        raise ConfigurationError(f"base_url must be http:// or https://, a host and perhaps a port, not {shown}.")
    path = parts.path.rstrip("/").removesuffix("/v1").removesuffix("/v1beta").rstrip("/")
    return f"{parts.scheme}://{parts.netloc}{path}"


def _latin(value: str) -> str:
    """Header values are ASCII here; a model name in another script goes percent-encoded."""
    if value.isascii() and value.isprintable() and value == value.strip():
        return value
    from urllib.parse import quote

    return quote(value, errors="replace")
