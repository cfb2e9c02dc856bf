"""Which client a task belongs to: its gateway, address and key; and where the journal is."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.parse import urlsplit

from maaskit._errors import ConfigurationError
from maaskit._gateway import resolve
from maaskit._tasks.journal import Journal
from maaskit._tasks.token import Handle, fingerprint, host_of
from maaskit_api.operations import GATEWAYS

from .options import UsageError
from .output import note
from .texts import text

if TYPE_CHECKING:
    from maaskit import AsyncClient, Client

    C = TypeVar("C", Client, AsyncClient)

__all__ = ["Clients", "client_of", "journal_path", "opened"]

_ENVIRONMENT = "MAASKIT_JOURNAL"
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def journal_path(options: Mapping[str, Any]) -> Path:
    """The journal: `--journal`, else MAASKIT_JOURNAL, else the place of the XDG base directories."""
    given = options.get("journal") or os.environ.get(_ENVIRONMENT)
    if given:
        return Path(given).expanduser()
    state = os.environ.get("XDG_STATE_HOME") or ""
    folder = Path(state) if os.path.isabs(state) else Path.home() / ".local" / "state"
    return folder / "maaskit" / "journal.db"


@contextmanager
def opened(options: Mapping[str, Any]) -> Iterator[Journal]:
    """The journal, for as long as it is looked at."""
    journal = Journal(journal_path(options))
    try:
        yield journal
    finally:
        journal.close()


def client_of(kind: type[C], gateway: str | None, base_url: str | None, *, journal: Path | None, **options: Any) -> C:
    """A client that keeps this journal, or none."""
    return kind(gateway, base_url=base_url, journal=journal or False, **options)


class Clients:
    """The clients for the tasks at hand: one for each gateway, address and key.

    A task of the journal is asked for where it was submitted. A token may come from anyone: it does not decide where the
    key goes; only addresses that are known here, or named in the command line, are asked.
    """

    def __init__(self, kind: type[Client] | type[AsyncClient], options: Mapping[str, Any], journal: Path) -> None:
        self.any_key = "any-key" in options
        self._kind: Any = kind
        self._options = options
        self._journal = journal
        self._made: dict[tuple[str, str, str], Any] = {}

    def of(self, handle: Handle, *, trusted: bool) -> Any:
        """The client of a task. `trusted`: its address was written down here, by a submit of our own.

        Raises:
            UsageError: Its address is not known.
            ConfigurationError: Its gateway is unknown, or there is no key for it.
        """
        place = (handle.gateway, handle.host, "" if self.any_key else handle.key)
        if place not in self._made:
            base_url = self._address(handle, trusted)
            self._tell(handle, base_url)
            self._made[place] = client_of(
                self._kind, handle.gateway, base_url, journal=self._journal, api_key=self._key(handle)
            )
        return self._made[place]

    def all(self) -> list[Any]:
        """Those that were made."""
        return list(self._made.values())

    def owns(self, client: Any, handle: Handle) -> bool:
        """Whether a client's key is the one that the task was submitted with."""
        return self.any_key or fingerprint(client._gateway.key()) == handle.key

    def _address(self, handle: Handle, trusted: bool) -> str:
        if handle.gateway not in GATEWAYS:
            raise ConfigurationError(text("unknown gateway", gateway=handle.gateway))
        named = (
            self._options.get("base-url"),
            os.environ.get("MAASKIT_BASE_URL"),
            GATEWAYS[handle.gateway]["base_url"],
        )
        for url in filter(None, named):
            if host_of(resolve(handle.gateway, url, "-", None).base_url) == handle.host:
                return str(url)
        if not trusted:
            raise UsageError(text("strange host", gateway=handle.gateway, host=handle.host))
        scheme = "http" if urlsplit(f"//{handle.host}").hostname in _LOOPBACK else "https"
        return f"{scheme}://{handle.host}"

    def _key(self, handle: Handle) -> str | None:
        """The key that the task was submitted with, if one of the environment is; else the usual one."""
        names = (GATEWAYS[handle.gateway]["key_variable"], "MAASKIT_API_KEY")
        keys = [key.strip() for name in names if (key := os.environ.get(name, ""))]
        return next((key for key in keys if fingerprint(key) == handle.key), None)

    def _tell(self, handle: Handle, base_url: str) -> None:
        """Say where a task is asked for, when that is not where the settings point to."""
        gateway = self._options.get("gateway") or os.environ.get("MAASKIT_GATEWAY")
        url = self._options.get("base-url") or os.environ.get("MAASKIT_BASE_URL")
        elsewhere = gateway is not None and gateway != handle.gateway
        if url and host_of(resolve(handle.gateway, url, "-", None).base_url) != handle.host:
            elsewhere = True
        if elsewhere:
            note(text("elsewhere", gateway=handle.gateway, url=base_url))
