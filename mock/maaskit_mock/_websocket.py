"""The ASGI side of a WebSocket: the handshake, the events of both sides, and the faults that strike them."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress

from starlette.types import Message, Receive, Send

from . import _conversation
from ._conversation import Channel, Conversation, Said
from ._events import compact
from ._orders import Order
from ._values import Answer, Chunk, Close, Incoming, Json

UPGRADED = 101
DENIED = "websocket.http.response"


async def deny(answer: Answer, receive: Receive, send: Send) -> None:
    """Answer the handshake with something else than a WebSocket (the ASGI extension that uvicorn has)."""
    await receive()
    headers = [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in answer.headers]
    await send({"type": f"{DENIED}.start", "status": answer.status, "headers": headers})
    body = b"".join(part.data for part in answer.parts if isinstance(part, Chunk))
    await send({"type": f"{DENIED}.body", "body": body, "more_body": False})


class Dialogue:
    """One open WebSocket."""

    def __init__(
        self,
        channel: Channel,
        incoming: Incoming,
        orders: Sequence[Order],
        delay: float,
        wire: tuple[Receive, Send, Callable[[], None] | None],
    ) -> None:
        self._conversation = Conversation(channel, incoming)
        self._headers = [(b"x-request-id", incoming.id.encode("ascii"))]
        self._orders = orders
        self._delay = delay
        self._receive, self._send, self._cut = wire
        self._pending: deque[Said] = deque()
        self._more = asyncio.Event()
        self._said = 0

    async def run(self) -> None:
        """Talk until one side ends it."""
        await self._receive()  # websocket.connect
        await self._send({"type": "websocket.accept", "headers": self._headers})
        self._add(self._conversation.greeting())
        speaking = asyncio.create_task(self._speak())
        listening = asyncio.create_task(self._listen())
        try:
            done, _ = await asyncio.wait((speaking, listening), return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                task.result()
        finally:
            for task in (speaking, listening):
                task.cancel()
                with suppress(asyncio.CancelledError, OSError):
                    await task

    def _add(self, said: Sequence[Said]) -> None:
        self._pending.extend(said)
        self._more.set()

    async def _listen(self) -> None:
        while True:
            message: Message = await self._receive()
            if message["type"] == "websocket.disconnect":
                return
            text: str | None = message.get("text")
            heard: bytes = text.encode() if text is not None else message.get("bytes") or b""
            pending = set(_conversation.types(self._pending))
            said, interrupted = self._conversation.answer(heard, pending)
            if interrupted is not None:
                self._pending = deque(one for one in self._pending if one.cause != interrupted)
            self._add(said)

    async def _speak(self) -> None:
        while True:
            if await self._struck():
                return
            while not self._pending:
                self._more.clear()
                await self._more.wait()
            one = self._pending.popleft()
            await self._send({"type": "websocket.send", "text": compact(one.event)})
            self._said += 1
            # Where nothing is to be waited for, what the client says gets its turn all the same.
            await asyncio.sleep(self._delay)

    async def _struck(self) -> bool:
        """Let a fault strike that waits for so many events; whether it ends the conversation."""
        for order in self._orders:
            if order.options.get("after") != self._said:
                continue
            if order.name == "close":
                code = int(order.options["code"])
                await self._send({"type": "websocket.close", "code": code, "reason": "the mock was told to close"})
                return True
            if order.name == "stall":
                await asyncio.sleep(order.options["seconds"])
            if order.name in {"stall", "cut-stream"}:
                if self._cut is not None:
                    self._cut()
                return True
        return False


def opened(channel: Channel, errors: Mapping[str, Json]) -> Answer:
    """The handshake's answer, as far as faults and records want one."""
    return Answer(UPGRADED, (), (), streamed=True, operation=channel.id, errors=errors)


def is_denied(answer: Answer) -> bool:
    """Whether faults have made something else of the handshake."""
    return answer.status != UPGRADED


def is_dropped(answer: Answer) -> bool:
    """Whether the connection closes instead."""
    return any(isinstance(step, Close) for step in answer.before)
