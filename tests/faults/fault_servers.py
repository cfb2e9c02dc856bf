"""The faults as servers play them: on real sockets, byte by byte."""

from __future__ import annotations

import contextlib
import datetime
import functools
import gzip
import ipaddress
import socket
import ssl
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from servers import PATIENCE, Connection, Server, Step, hang, raw, reply, reset


class Good(NamedTuple):
    """What the server would answer if nothing were wrong."""

    body: bytes
    content_type: str = "application/json"
    status: int = 200


Play = Callable[[Good], Step]
"""Makes of a good answer the fault."""


def head(good: Good, length: int | None = None, content_type: str | None = None, **headers: str) -> bytes:
    """Status line and headers; without a length, for a chunked body."""
    framing = "transfer-encoding: chunked" if length is None else f"content-length: {length}"
    lines = [
        f"HTTP/1.1 {good.status} Whatever",
        f"content-type: {content_type or good.content_type}",
        "x-request-id: req-fault",
        framing,
        *(f"{name.replace('_', '-')}: {value}" for name, value in headers.items()),
    ]
    return "\r\n".join(lines).encode() + b"\r\n\r\n"


def pause(connection: Connection) -> None:
    """Let what was sent arrive, before a reset overtakes it."""
    time.sleep(0.02)


def whole(good: Good, **headers: str) -> Step:
    """The good answer."""
    return reply(good.body, good.status, good.content_type, x_request_id="req-fault", **headers)


def closing(good: Good) -> Step:
    """The good answer, then the end of the connection, which nothing announced."""
    return reply(good.body, good.status, good.content_type, close=True)


def slowly(good: Good) -> Step:
    """The good answer, piece by piece, the first one late."""

    def step(connection: Connection) -> bool:
        answer = head(good, len(good.body)) + good.body
        size = len(answer) // 8 + 1
        for at in range(0, len(answer), size):
            time.sleep(0.01)
            connection.send(answer[at : at + size])
        return True

    return step


def half(good: Good, *then: Step) -> Step:
    """Half of the body that was announced."""
    return raw(head(good, len(good.body)) + good.body[: len(good.body) // 2], pause, *then)


def half_in_chunks(good: Good, *then: Step) -> Step:
    """A chunked body that does not end."""
    piece = good.body[: len(good.body) // 2]
    return raw(head(good) + b"%x\r\n%b\r\n" % (len(piece), piece), pause, *then)


def too_long(good: Good, *then: Step) -> Step:
    """The whole body, and a Content-Length that says twice as much."""
    return raw(head(good, 2 * len(good.body)) + good.body, *then)


def too_short(good: Good) -> Step:
    """The whole body, and a Content-Length that says half as much: the rest comes all the same, and nobody closes."""

    def step(connection: Connection) -> bool:
        connection.send(head(good, len(good.body) // 2) + good.body)
        return True

    return step


def cut(good: Good) -> Step:
    """Half of the body, framed as if it were all: what a proxy makes of a gateway that breaks off."""
    return whole(good._replace(body=good.body[: len(good.body) // 2]))


def encoded(body: Callable[[bytes], bytes], coding: str = "gzip") -> Play:
    """An answer with Content-Encoding."""
    return lambda good: whole(good._replace(body=body(good.body)), content_encoding=coding)


def without_end(body: bytes) -> bytes:
    """Compressed and cut, framed as if it were all."""
    return gzip.compress(body, mtime=0)[: -len(body) // 64 - 12]


@functools.cache
def bomb(size: int = 1 << 32) -> bytes:
    """A few megabytes that become gigabytes, made without making those."""
    deflate = zlib.compressobj(9, zlib.DEFLATED, -zlib.MAX_WBITS)
    block = bytes(1 << 20)
    first = deflate.compress(block) + deflate.flush(zlib.Z_FULL_FLUSH)
    again = deflate.compress(block) + deflate.flush(zlib.Z_FULL_FLUSH)  # the same after every full flush
    header = b"\x1f\x8b\x08\0\0\0\0\0\0\x03"
    return header + first + again * (size // len(block) - 1) + deflate.flush()


def page(status: int = 200) -> Play:
    """A web page."""
    html = "<html><head><title>Sign in</title></head></html>"
    return lambda good: reply(html, status, "text/html; charset=utf-8", x_request_id="req-fault")


def says(status: int, **headers: str) -> Play:
    """An error in the gateway's own words."""
    body = '{"error": {"message": "no, thank you", "type": "new_api_error", "code": "e"}}'
    return lambda good: reply(body, status, x_request_id="req-fault", **headers)


def empty(status: int, **headers: str) -> Play:
    """No body."""
    return lambda good: reply(b"", status, x_request_id="req-fault", **headers)


def once(fault: Play) -> Play:
    """The fault at the first request, then the good answer."""
    return lambda good: in_turn(fault(good), whole(good))


def after_one(fault: Play) -> Play:
    """A good answer to the first request, then the fault."""
    return lambda good: in_turn(whole(good), fault(good))


def in_turn(*steps: Step) -> Step:
    """One step for each request; the last repeats."""
    left = list(steps)

    def step(connection: Connection) -> object:
        return (left.pop(0) if len(left) > 1 else left[0])(connection)

    return step


def broken(*pieces: bytes | Step) -> Play:
    """The same bytes whatever was asked for."""
    return lambda good: raw(*pieces)


IN_HEADERS = b"HTTP/1.1 200 OK\r\ncontent-type: application/js"
NO_HTTP = b"\x00\x01\x02 SSH-2.0-OpenSSH_9.6\r\n\r\n"

# Certificates


class Certificates:
    """An authority, and server certificates of it and not of it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key, self._authority = _authority()
        self.trusting = ssl.create_default_context(cadata=self._authority.public_bytes(_PEM).decode())
        """What a client verifies with."""

    @functools.lru_cache  # noqa: B019  # lives as long as the tests
    def server(self, kind: str) -> ssl.SSLContext:
        """A server's side: `good`, `unknown` (authority), `expired` or (for another) `host`."""
        names = {"host": [x509.DNSName("other.example")]}.get(kind, [x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
        issuer = (self._key, self._authority) if kind != "unknown" else _authority()
        key, certificate = _certificate(names, issuer, expired=kind == "expired")
        file = self._folder / f"{kind}.pem"
        private = key.private_bytes(_PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        file.write_bytes(private + certificate.public_bytes(_PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


_PEM = serialization.Encoding.PEM
_DAY = datetime.timedelta(days=1)
_Key = ec.EllipticCurvePrivateKey


def _authority() -> tuple[_Key, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Authority of the tests")])
    builder = _builder(name, name, key).add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    return key, builder.sign(key, hashes.SHA256())


def _certificate(
    names: list[x509.GeneralName], issuer: tuple[_Key, x509.Certificate], *, expired: bool
) -> tuple[_Key, x509.Certificate]:
    key = ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Server of the tests")])
    builder = _builder(subject, issuer[1].subject, key, ended=_DAY if expired else -_DAY)
    builder = builder.add_extension(x509.SubjectAlternativeName(names), critical=False)
    return key, builder.sign(issuer[0], hashes.SHA256())


def _builder(
    subject: x509.Name, issuer: x509.Name, key: _Key, ended: datetime.timedelta = -_DAY
) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - 10 * _DAY)
        .not_valid_after(now - ended)
    )


def speaking_tls(context: ssl.SSLContext) -> Step:
    """To greet with: goes on encrypted."""

    def greet(connection: Connection) -> bool:
        connection.file.close()
        connection.sock = context.wrap_socket(connection.sock, server_side=True)
        connection.file = connection.sock.makefile("rb")
        return True

    return greet


def answering_without_tls(connection: Connection) -> None:
    """To greet with: what web servers say to one who speaks TLS to their plain port."""
    connection.sock.recv(1 << 16)
    connection.send(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n")


def hanging_up(connection: Connection) -> None:
    """To greet with: a handshake that the server breaks off."""
    connection.sock.recv(1)
    connection.reset()


def saying_nothing(connection: Connection) -> None:
    """To greet with: a handshake that the server does not answer."""
    connection.sock.settimeout(PATIENCE)
    with contextlib.suppress(OSError):
        while connection.sock.recv(4096):
            pass
    connection.server.hung_up.release()


@contextlib.contextmanager
def full() -> Iterator[str]:
    """An address whose queue of connections is full, so that a further one is neither taken nor refused (Linux)."""
    with contextlib.ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0), backlog=0))
        address = listener.getsockname()
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(address)
        yield f"http://127.0.0.1:{address[1]}"


__all__ = ["IN_HEADERS", "NO_HTTP", "Certificates", "Good", "Play", "Server", "hang", "reset"]
