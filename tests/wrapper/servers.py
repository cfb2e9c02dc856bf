"""A small server on a raw socket whose behaviour is scripted: what no real server does on purpose, this one does.

Each request takes the next step of the script; the last step repeats. A step is a function of the `Connection`; when it
returns True the connection stays open for the next request. Requests, connections and how they ended are counted.
"""

from __future__ import annotations

import contextlib
import json
import socket
import struct
import threading
import time
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

PATIENCE = 8.0
"""Seconds after which a server stops waiting for its client; no test that passes needs them."""


class Seen(NamedTuple):
    """One request as it stood on the wire."""

    method: str
    target: str
    pairs: tuple[tuple[str, str], ...]
    body: bytes

    @property
    def headers(self) -> dict[str, str]:
        """By lower-case name."""
        return {name.lower(): value for name, value in self.pairs}

    @property
    def json(self) -> Any:
        """The body, decoded."""
        return json.loads(self.body)


class Connection:
    """One accepted connection."""

    def __init__(self, server: Server, sock: socket.socket) -> None:
        self.server = server
        self.sock = sock
        self.file = sock.makefile("rb")
        self.seen: Seen | None = None

    def read_request(self) -> Seen | None:
        """The next request; None when the client closed."""
        line = self.file.readline()
        if not line:
            return None
        method, target, _ = line.decode("latin-1").split(" ", 2)
        pairs = []
        while (line := self.file.readline()) not in (b"\r\n", b""):
            name, _, value = line.decode("latin-1").partition(":")
            pairs.append((name, value.strip()))
        headers = {name.lower(): value for name, value in pairs}
        self.seen = Seen(method, target, tuple(pairs), self._body(headers))
        return self.seen

    def _body(self, headers: dict[str, str]) -> bytes:
        if headers.get("transfer-encoding") != "chunked":
            return self.file.read(int(headers.get("content-length", "0")))
        pieces = []
        while size := int(self.file.readline(), 16):
            pieces.append(self.file.read(size))
            self.file.readline()
        self.file.readline()
        return b"".join(pieces)

    def send(self, data: bytes) -> None:
        """Send bytes as they are."""
        self.sock.sendall(data)

    def reset(self) -> None:
        """End with RST instead of FIN."""
        self.sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    def wait_for_close(self) -> bool:
        """Whether the client closed its side within the patience."""
        self.sock.settimeout(PATIENCE)
        try:
            closed = not self.file.read(1)
        except ConnectionError:
            closed = True
        except TimeoutError:
            closed = False
        if closed:
            self.server.hung_up.release()
        return closed

    def close(self) -> None:
        with contextlib.suppress(OSError):
            self.file.close()
        self.sock.close()


Step = Callable[[Connection], Any]


class Server:
    """The server: `with Server(step, step, ...) as server`."""

    def __init__(self, *script: Step, greet: Step | None = None) -> None:
        self.script = list(script)
        self.greet = greet
        self.requests: list[Seen] = []
        self.connections = 0
        self.hung_up = threading.Semaphore(0)
        """Released for each connection whose end a step was waiting for."""
        self._lock = threading.Lock()
        self._open: set[Connection] = set()
        self._threads: list[threading.Thread] = []
        self._socket = socket.create_server(("127.0.0.1", 0), backlog=256)
        self.port = self._socket.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def __enter__(self) -> Server:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes accept()
        self._socket.close()
        with self._lock:
            for connection in self._open:
                with contextlib.suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)

    def sent(self, method: str | None = None) -> int:
        """How many requests (of a method) came."""
        with self._lock:
            return sum(method in (None, seen.method) for seen in self.requests)

    @property
    def last(self) -> Seen:
        """The last request."""
        return self.requests[-1]

    def client_hung_up(self) -> bool:
        """Whether a step that waited for it saw the client close its connection."""
        return self.hung_up.acquire(timeout=PATIENCE)

    def open_connections(self) -> int:
        """How many connections are open now."""
        with self._lock:
            return len(self._open)

    def _start(self, target: Callable[..., None], *arguments: Any) -> None:
        thread = threading.Thread(target=target, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                sock, _ = self._socket.accept()
            except OSError:
                return
            sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            connection = Connection(self, sock)
            with self._lock:
                self.connections += 1
                self._open.add(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: Connection) -> None:
        try:
            if self.greet is not None and not self.greet(connection):
                return
            while (seen := connection.read_request()) is not None:
                with self._lock:
                    step = self.script[min(len(self.requests), len(self.script) - 1)]
                    self.requests.append(seen)
                if not step(connection):
                    return
        except ConnectionError:  # the client is gone, before a step could wait for that
            self.hung_up.release()
        except (OSError, ValueError):
            pass  # closed by __exit__, or no HTTP
        finally:
            with self._lock:
                self._open.discard(connection)
                connection.close()


def reply(
    body: bytes | str = b"",
    status: int = 200,
    content_type: str = "application/json",
    close: bool = False,
    **headers: str,
) -> Step:
    """A whole answer. Header names are written with `_` for `-`."""
    content = body.encode() if isinstance(body, str) else body

    def step(connection: Connection) -> bool:
        lines = [f"HTTP/1.1 {status} Whatever", f"content-length: {len(content)}"]
        if content_type:
            lines.append(f"content-type: {content_type}")
        lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
        connection.send("\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + content)
        return not close

    return step


def answer(value: Any, status: int = 200, **headers: str) -> Step:
    """A whole answer in JSON."""
    return reply(json.dumps(value, ensure_ascii=False), status, **headers)


def drop(connection: Connection) -> None:
    """Read the request, then close without a word."""


def reset(connection: Connection) -> None:
    """Read the request, then reset the connection."""
    connection.reset()


def hang(connection: Connection) -> None:
    """Read the request and say nothing until the client gives up."""
    connection.wait_for_close()


def raw(*pieces: bytes | Step) -> Step:
    """Send these bytes; run what is no bytes; then close."""

    def step(connection: Connection) -> None:
        for piece in pieces:
            if isinstance(piece, bytes):
                connection.send(piece)
            else:
                piece(connection)

    return step


def half(body: bytes, *then: Step) -> Step:
    """Announce twice the body, send it once, then do as told and close."""
    head = f"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {2 * len(body)}\r\n\r\n".encode()
    return raw(head + body, *then)


def sse(
    *pieces: bytes | str | Step, ended: bool = True, content_type: str = "text/event-stream", pace: float = 0.0
) -> Step:
    """An event stream: each piece is one chunk (RFC 9112, section 7.1). `ended`: with the last chunk, on an open connection."""

    def step(connection: Connection) -> bool:
        head = f"HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ntransfer-encoding: chunked\r\nx-request-id: req-sse\r\n\r\n"
        connection.send(head.encode())
        for piece in pieces:
            if callable(piece):
                piece(connection)
                continue
            data = piece.encode() if isinstance(piece, str) else piece
            if data:
                connection.send(b"%x\r\n%b\r\n" % (len(data), data))
            if pace:
                time.sleep(pace)
        if ended:
            connection.send(b"0\r\n\r\n")
        return ended

    return step


def event(value: Any, name: str = "") -> str:
    """One event in the usual form."""
    head = f"event: {name}\n" if name else ""
    return f"{head}data: {json.dumps(value, ensure_ascii=False)}\n\n"


def chat_chunk(content: str | None = None, finish: str | None = None, **delta: Any) -> dict[str, Any]:
    """One event of a chat."""
    if content is not None:
        delta["content"] = content
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def chat_events(*words: str, done: bool = True) -> list[str]:
    """A whole chat stream: the words, a finish reason, `[DONE]`."""
    events = [event(chat_chunk(word)) for word in words] + [event(chat_chunk(finish="stop"))]
    return [*events, "data: [DONE]\n\n"] if done else events


CHAT = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}],
}
MODELS = {"object": "list", "data": [{"id": "m", "object": "model"}]}


@contextlib.contextmanager
def refusing() -> Iterator[str]:
    """An address where nobody listens, for as long as the block lasts."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{held.getsockname()[1]}"
