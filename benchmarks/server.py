"""What answers the clients of benchmarks: prepared bytes, as fast as Python can send them. `python server.py` prints its port.

It must cost the clients nothing: no validation, no framework (that is the mock's to do, which has a measure of its own).
"""

from __future__ import annotations

import asyncio
import json
import sys

import contest

CHAT_ID = "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT"
USAGE = {"prompt_tokens": 19, "completion_tokens": 10, "total_tokens": 29}
USAGE |= {"prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0}}  # type: ignore[dict-item]
BLOCK = 512
"""Events that are sent at a time: what a busy client finds when it reads."""
GIGABYTE = 1 << 30


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()


def _answer(body: bytes, media_type: str = "application/json") -> bytes:
    head = (
        f"HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nx-request-id: req_0123456789\r\ncontent-length: {len(body)}"
    )
    return head.encode() + b"\r\n\r\n" + body


def _chat(content: str, logprobs: object = None) -> dict[str, object]:
    message: dict[str, object] = {"role": "assistant", "content": content, "refusal": None, "annotations": []}
    choice = {"index": 0, "message": message, "logprobs": logprobs, "finish_reason": "stop"}
    head = {"id": CHAT_ID, "object": "chat.completion", "created": 1741569952, "model": "gpt-4o"}
    return {
        **head,
        "choices": [choice],
        "usage": USAGE,
        "service_tier": "default",
        "system_fingerprint": "fp_fc9f1d7035",
    }


def _logprobs(tokens: int) -> dict[str, object]:
    def one(number: int) -> dict[str, object]:
        return {"token": f" word{number % 977}", "logprob": -0.0123456789 * (number % 37), "bytes": [32, 119, 111, 114]}

    return {
        "content": [{**one(n), "top_logprobs": [one(n + k) for k in range(5)]} for n in range(tokens)],
        "refusal": None,
    }


def _chunk(delta: dict[str, object], finish: str | None = None) -> bytes:
    head = {"id": CHAT_ID, "object": "chat.completion.chunk", "created": 1741569952, "model": "gpt-4o"}
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}
    return b"data: " + _json({**head, "system_fingerprint": "fp_fc9f1d7035", "choices": [choice]}) + b"\n\n"


def _part(data: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(data), data)


STREAM = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n"
PIECES = _part(b"".join(_chunk({"content": f" token{n % 97}"}) for n in range(BLOCK)))
ENDING = _part(_chunk({}, "stop") + b"data: [DONE]\n\n") + b"0\r\n\r\n"
PICTURE = _part(
    b'data: {"type":"image_generation.partial_image","partial_image_index":0,"b64_json":"'
    + b"iVBORw0KGgo=" * 174_763
    + b'"}\n\n'
)
PICTURE_DONE = b'data: {"type":"image_generation.completed","b64_json":"iVBORw0KGgo="}\n\n'
VECTORS = {
    "object": "list",
    "model": "text-embedding-3-small",
    "usage": {"prompt_tokens": 800, "total_tokens": 800},
    "data": [
        {"object": "embedding", "index": k, "embedding": [((k * 31 + n * 17) % 1999 - 999) / 9973 for n in range(1536)]}
        for k in range(100)
    ],
}
VIDEO = {"id": "video_123", "object": "video", "model": "sora-2", "status": "in_progress", "progress": 33}
VIDEO |= {"created_at": 1741569952, "size": "1280x720", "seconds": "8", "prompt": "a kite over the sea", "error": None}

WHOLE = {
    b"/v1/chat/completions": _answer(_json(_chat("Hello! How can I assist you today?"))),
    b"/logprobs/v1/chat/completions": _answer(_json(_chat("word " * 2400, _logprobs(2400)))),
    b"/v1/embeddings": _answer(_json(VECTORS)),
    b"/v1/files": _answer(_json({"id": "file-abc123", "object": "file", "bytes": GIGABYTE, "filename": "x.mp4"})),
}
LONG: dict[bytes, tuple[bytes, bytes, int, bytes]] = {
    # path: (head, piece, how often, end)
    b"/stream/v1/chat/completions": (STREAM, PIECES, 100_000 // BLOCK, ENDING),
    b"/endless/v1/chat/completions": (STREAM, PIECES, 1_000_000 // BLOCK, ENDING),
    b"/stream/v1/images/generations": (STREAM, PICTURE, 20, _part(PICTURE_DONE) + b"0\r\n\r\n"),
    b"/gigabyte.bin": (
        f"HTTP/1.1 200 OK\r\ncontent-type: video/mp4\r\ncontent-length: {GIGABYTE}\r\n\r\n".encode(),
        bytes(range(256)) * 4096,
        GIGABYTE // (256 * 4096),
        b"",
    ),
}
"""Answers that are sent piece by piece, as the client takes them."""


class Exchange(asyncio.Protocol):
    """One connection: reads requests without looking at their bodies, sends what is prepared for their paths."""

    def __init__(self) -> None:
        self._head = self._tail = self._path = b""
        self._left: int | None = 0
        """Bytes that are still to come of the body; None where its last chunk tells."""
        self._is_reading = False
        self._may_write = asyncio.Event()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._may_write.set()

    def pause_writing(self) -> None:
        self._may_write.clear()

    def resume_writing(self) -> None:
        self._may_write.set()

    def connection_lost(self, exc: Exception | None) -> None:
        self._may_write.set()

    def data_received(self, data: bytes) -> None:
        if self._is_reading:
            self._body(data)
            return
        self._head += data
        head, end, rest = self._head.partition(b"\r\n\r\n")
        if end:
            self._head, self._tail, self._is_reading = b"", b"", True
            self._path = head.split(b" ", 2)[1].partition(b"?")[0]
            _, length, value = head.lower().partition(b"\r\ncontent-length: ")
            is_chunked = not length and b"\r\ntransfer-encoding: chunked" in head.lower()
            self._left = None if is_chunked else int(value.partition(b"\r\n")[0] or 0)
            self._body(rest)

    def _body(self, data: bytes) -> None:
        if self._left is None:
            self._tail = (self._tail + data[-5:])[-5:]
            self._is_reading = self._tail != b"0\r\n\r\n"
        else:
            self._left -= len(data)
            self._is_reading = self._left > 0
        if not self._is_reading:
            self._reply()

    def _reply(self) -> None:
        if self._path in LONG:
            self._task = asyncio.ensure_future(self._send(*LONG[self._path]))
        elif self._path.startswith(b"/v1/videos/"):
            self._transport.write(_answer(_json({**VIDEO, "id": self._path.rpartition(b"/")[2].decode()})))
        else:
            self._transport.write(WHOLE.get(self._path, b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n"))

    async def _send(self, head: bytes, piece: bytes, times: int, end: bytes) -> None:
        self._transport.write(head)
        for _ in range(times):
            await self._may_write.wait()
            if self._transport.is_closing():
                return
            self._transport.write(piece)
        self._transport.write(end)


async def main() -> None:
    """Serve until the standard input is closed."""
    contest.pinned(contest.SERVER_CPU)
    server = await asyncio.get_running_loop().create_server(Exchange, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(main())
