"""Keys and gateways: who may call what, by the description's security schemes and `x-gateways`."""

from __future__ import annotations

import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookies import CookieError, SimpleCookie
from typing import cast

from . import _pointers
from ._description import DescriptionError, Node
from ._values import Incoming, Json, Received, Refusal, is_list


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way to show a key."""

    name: str
    place: str
    """`header`, `query` or `cookie`, or the first word of the Authorization header, such as `bearer`."""
    field: str
    credential: str = "API key"
    """What is shown: the API key, or another credential (`x-credential`)."""
    headers: tuple[str, ...] = ()
    """Headers without which it is not accepted."""

    @property
    def of_account(self) -> bool:
        """It takes another credential than the API key."""
        return self.credential != "API key"

    def hint(self) -> str:
        """How a person would say it."""
        what = f"<{self.credential}>" if self.of_account else "<key>"
        beside = "".join(f" and `{name}`" for name in self.headers)
        if self.place not in {"header", "query", "cookie"}:
            return f"`Authorization: {self.place.capitalize()} {what}`{beside}"
        return (
            f"`{self.field}: {what}`{beside}"
            if self.place == "header"
            else f"the {self.place} parameter `{self.field}`"
        )

    def shown(self, incoming: Incoming) -> str | None:
        """The key that the request shows this way, or None."""
        if not all((incoming.header(name) or "").strip() for name in self.headers):
            return None
        if self.place == "query":
            return next((value for name, value in incoming.query if name == self.field and value), None)
        if self.place == "cookie":
            return cookies(incoming).get(self.field)
        value = (incoming.header(self.field) or "").strip()
        if self.place == "header":
            return value if value and " " not in value else None
        word, _, key = value.partition(" ")
        return key.strip() or None if word.lower() == self.place else None


@dataclass(frozen=True, slots=True)
class Gateway:
    """What the description says about the gateway that the mock plays."""

    id: str
    schemes: frozenset[str]
    headers: Mapping[str, tuple[str, ...]]
    """Header name to the request members that it repeats, in order of preference."""


def gateway_of(root: Node, name: str) -> Gateway:
    """The gateway of that id. Raises DescriptionError when the description has no such gateway."""
    node = root.get("x-gateways", name)
    if node is None:
        known = ", ".join(key for key, _ in entries.items()) if (entries := root.get("x-gateways")) else "none"
        raise DescriptionError(f"no gateway {name!r} in the description; known: {known}")
    headers = cast("Mapping[str, Json]", node.plain("headers", default={}))
    return Gateway(
        name,
        frozenset(str(scheme) for scheme in node.plain("security", default=[])),
        {key: tuple(str(one) for one in (value if is_list(value) else [value])) for key, value in headers.items()},
    )


def alternatives_of(root: Node, operation: Node) -> tuple[tuple[Scheme, ...], ...]:
    """The ways to authorize a call: each a tuple of schemes that must all be shown."""
    requirements = operation.plain("security")
    if requirements is None:
        requirements = root.plain("security", default=[])
    return tuple(tuple(_scheme(root, str(name)) for name in requirement) for requirement in requirements)


def _scheme(root: Node, name: str) -> Scheme:
    node = root.get("components", "securitySchemes", name)
    if node is None:
        raise DescriptionError(f"no security scheme {name!r} in the description")
    credential = str(node.plain("x-credential", "name", default="API key")).replace("_", " ")
    headers = tuple(str(one) for one in node.plain("x-credential", "headers", default=[]))
    if node.plain("type") == "apiKey":
        return Scheme(name, str(node.plain("in")), str(node.plain("name")), credential, headers)
    word = str(node.plain("scheme")).lower() if node.plain("type") == "http" else "bearer"
    return Scheme(name, word, "Authorization", credential, headers)


@dataclass(frozen=True, slots=True)
class Keys:
    """What is accepted; None for anything."""

    key: str | None = None
    system_token: str | None = None

    def fit(self, scheme: Scheme, shown: str) -> bool:
        """Whether this is the right thing to show. Neither ever does for the other."""
        right, other = (self.system_token, self.key) if scheme.of_account else (self.key, self.system_token)
        return _same(shown, right) if right is not None else other is None or not _same(shown, other)


def schemes_of(root: Node) -> tuple[Scheme, ...]:
    """All ways to show a key that a document describes."""
    schemes = root.get("components", "securitySchemes")
    return tuple(_scheme(root, name) for name, _ in schemes.items()) if schemes else ()


def authorize(
    ways: tuple[tuple[Scheme, ...], ...],
    incoming: Incoming,
    gateway: Gateway | None,
    keys: Keys,
    envelope: tuple[Mapping[str, Json], ...] = (),
) -> None:
    """Refuse the request unless one of the ways to authorize it is fulfilled, with the right key if one is set.

    `envelope`: the rules in whose shape another credential than the key is refused.
    """
    if gateway is not None:
        ways = tuple(way for way in ways if all(scheme.name in gateway.schemes for scheme in way)) or ways
    if not ways:
        return
    shown = [[scheme.shown(incoming) for scheme in way] for way in ways]
    if any(
        all(value is not None and keys.fit(scheme, value) for scheme, value in zip(way, values, strict=True))
        for way, values in zip(ways, shown, strict=True)
    ):
        return
    what = next((scheme.credential for way in ways for scheme in way if scheme.of_account), "API key")
    envelope = envelope if what != "API key" else ()
    challenge = (("www-authenticate", "Bearer"),)
    if any(value is not None for values in shown for value in values):
        message = "this key is not valid here" if what == "API key" else f"this {what} is not valid here"
        raise Refusal(401, message, code="invalid_api_key", headers=challenge, envelope=envelope)
    hints = " or ".join(dict.fromkeys(" and ".join(scheme.hint() for scheme in way) for way in ways))
    message = f"no {what} given; send {hints}"
    raise Refusal(401, message, code="missing_api_key", headers=challenge, envelope=envelope)


def _same(shown: str, right: str) -> bool:
    return hmac.compare_digest(shown.encode("utf-8", "replace"), right.encode("utf-8", "replace"))


def require_headers(gateway: Gateway, incoming: Incoming, received: Received) -> None:
    """Refuse the request when a header that the gateway wants filled from the request is missing."""
    for name, members in gateway.headers.items():
        source = next((member for member in members if _has(received, member)), None)
        if source is not None and not (incoming.header(name) or "").strip():
            message = f"the header {name} is missing; this gateway wants the value of `{source}` there"
            raise Refusal(400, message, code="missing_header", param=name)


def _has(received: Received, member: str) -> bool:
    pointer = member if member.startswith("/") else "/" + member
    values = (_pointers.get(part, pointer) for part in (received.body, received.path, received.query))
    return any(isinstance(value, str) and value for value in values)


def cookies(incoming: Incoming) -> dict[str, str]:
    """The cookies of the request; a header that can't be read counts as none."""
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(incoming.header("cookie") or "").items()}
    except CookieError:
        return {}
