"""Ways to a server on which something is wrong: they yield an address, and set what the client needs to go there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import pytest
import servers
from fault_calls import Stage
from fault_servers import Certificates, Server, answering_without_tls, full, hanging_up, saying_nothing, speaking_tls
from servers import Step, drop, raw, reply

Address = Callable[[Stage, Certificates, pytest.MonkeyPatch], AbstractContextManager[str]]
_FAR = "https://far.example"


def _tls(greet: Callable[[Certificates], Step]) -> Address:
    @contextmanager
    def address(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
        with Server(drop, greet=greet(certificates)) as server:
            yield f"https://127.0.0.1:{server.port}"

    return address


def _proxy(step: Step) -> Address:
    @contextmanager
    def address(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
        stage.plays("CONNECT far.example:443", step)
        patch.setenv("HTTPS_PROXY", stage.url)
        yield _FAR

    return address


def _certificate(kind: str) -> Address:
    return _tls(lambda certificates: speaking_tls(certificates.server(kind)))


@contextmanager
def _refused(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
    with servers.refusing() as url:
        yield url


@contextmanager
def _unknown(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
    yield "http://gateway.invalid"


@contextmanager
def _full(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
    with full() as url:
        yield url


@contextmanager
def _no_proxy(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
    with servers.refusing() as url:
        patch.setenv("HTTPS_PROXY", url)
        yield _FAR


@contextmanager
def _plain_proxy(stage: Stage, certificates: Certificates, patch: pytest.MonkeyPatch) -> Iterator[str]:
    patch.setenv("HTTP_PROXY", stage.url)
    patch.setenv("NO_PROXY", "127.0.0.1")
    yield "http://far.example"


ADDRESSES: dict[str, Address] = {
    "refused": _refused,
    "unknown-name": _unknown,
    "full": _full,
    "tls-unknown": _certificate("unknown"),
    "tls-host": _certificate("host"),
    "tls-expired": _certificate("expired"),
    "tls-none": _tls(lambda certificates: answering_without_tls),
    "tls-cut": _tls(lambda certificates: hanging_up),
    "tls-silent": _tls(lambda certificates: saying_nothing),
    "proxy-refused": _no_proxy,
    "proxy-407": _proxy(reply(b"", 407, "", proxy_authenticate="Basic")),
    "proxy-403": _proxy(reply(b"", 403, "")),
    "proxy-502": _proxy(reply(b"", 502, "")),
    "proxy-dies": _proxy(raw(b"HTTP/1.1 200 Connection established\r\n\r\n")),
    "proxy-plain": _plain_proxy,
}
