"""Streams of typed events: thin drivers over `_events.EventParser`."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Generator, Iterator
from contextlib import aclosing, suppress
from types import TracebackType
from typing import Any, Generic, Self, TypeVar

from ._errors import APIError, MaaskitError
from ._events import EventParser
from ._model import Model
from ._operation import Operation
from ._reply import Reply, ResponseInfo, TransportFailure

__all__ = ["AsyncStream", "Stream"]

T = TypeVar("T")

_END: Any = object()


class _State(Generic[T]):
    """What sync and async streams have in common."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._parser: EventParser[T] | None = None
        self._reply: Reply | None = None
        self._info: ResponseInfo | None = None
        self._closed = False
        self._entered = False
        """Inside a `with` block, which closes at its end: leaving a loop before does not."""
        self._error: APIError | None = None

    @property
    def last_response(self) -> ResponseInfo | None:
        """The HTTP answer; None before the stream was opened."""
        return self._info

    @property
    def text(self) -> str:
        """The text received so far, all choices in the order in which they came."""
        return "" if self._parser is None else self._parser.text

    @property
    def partial(self) -> Any:
        """The answer added up so far, typed; None before anything came."""
        answer = None if self._parser is None else self._parser.partial()
        if isinstance(answer, Model):
            answer.last_response = self._info
        return answer

    def _begin(self, opened: tuple[Reply, ResponseInfo]) -> tuple[Any, EventParser[T]]:
        self._reply, self._info = opened
        info = self._info
        self._parser = EventParser(self._operation, info.context, self._reply.secret)
        return self._reply.body, self._parser

    def _not_again(self) -> MaaskitError:
        return MaaskitError(
            f"This stream of {self._operation.id} was closed before its end; call the method again for a new one"
            " (it will be charged again). What was received is in .text and .partial."
        )

    def _check_complete(self) -> None:
        """A closed stream gives no more events; that must not look like the end of the answer."""
        if self._error is not None:
            raise self._error
        if self._parser is None or not self._parser.done:
            raise self._not_again()


class Stream(_State[T]):
    """Typed events as they arrive. The request is sent when iteration or the `with` block begins.

    ```python
    for event in client.chat.completions.stream(...):   # leaving the loop early frees the connection
        ...
    with client.chat.completions.stream(...) as stream:
        for event in stream: ...
        reply = stream.final()                          # the whole answer, added up
    ```

    Inside `with`, a loop may be left and taken up again; outside, leaving it closes the stream for good.

    Raises, while reading:
        StreamFailed: The gateway reported an error inside the stream.
        StreamInterrupted: The stream ended, broke or stalled before the answer was complete.
    """

    def __init__(self, operation: Operation, opener: Callable[[], tuple[Reply, ResponseInfo]]) -> None:
        super().__init__(operation)
        self._opener = opener
        self._events: Generator[T] | None = None

    def __enter__(self) -> Self:
        self._open()
        self._entered = True
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __iter__(self) -> Iterator[T]:
        events = self._reading()
        try:
            if self._entered:
                for event in events:  # noqa: UP028  `yield from` would close the reader, too, when the loop is left
                    yield event
            else:
                yield from events
            self._check_complete()  # it may have been closed inside the loop
        finally:
            if not self._entered:
                self.close()

    def __next__(self) -> T:
        return next(self._reading())

    def _reading(self) -> Generator[T]:
        if self._closed:
            self._check_complete()
        if self._events is None:
            self._events = self._read()
        return self._events

    def final(self) -> Any:
        """Read what remains and return the whole answer: text, tool calls, reasoning and usage added up."""
        while next(self, _END) is not _END:
            pass
        return self.partial

    def close(self) -> None:
        """Free the connection. What was received stays available."""
        if self._events is not None:
            with suppress(ValueError):  # another thread is reading: it will find the body closed
                self._events.close()
        self._release()

    def _release(self) -> None:
        self._closed = True
        if self._reply is not None and self._reply.body is not None:
            self._reply.body.close()

    def _open(self) -> tuple[Any, EventParser[T]]:
        if self._parser is None:
            if self._closed:
                raise self._not_again()
            return self._begin(self._opener())
        assert self._reply is not None
        return self._reply.body, self._parser

    def _read(self) -> Generator[T]:
        try:
            body, parser = self._open()
            try:
                for chunk in body.chunks():
                    yield from parser.feed(chunk)
                    if parser.done:
                        break
            except TransportFailure as failure:
                yield from parser.finish(failure)
            yield from parser.finish()
            body.drain()
        except APIError as error:
            chunk = b""  # what came may repeat the key; so may what the frames of the parser hold
            self._error = error
            raise error.with_traceback(None)  # noqa: B904  # the same error
        finally:
            self._release()


class AsyncStream(_State[T]):
    """Typed events as they arrive. The request is sent when iteration or the `async with` block begins.

    ```python
    async for event in client.chat.completions.stream(...):
        ...
    async with client.chat.completions.stream(...) as stream:
        async for event in stream: ...
        reply = await stream.final()
    ```

    Leaving the `async with` block frees the connection at once; breaking out of a bare `async for` frees it as soon as
    the event loop gets to it.

    Raises, while reading:
        StreamFailed: The gateway reported an error inside the stream.
        StreamInterrupted: The stream ended, broke or stalled before the answer was complete.
    """

    def __init__(self, operation: Operation, opener: Callable[[], Awaitable[tuple[Reply, ResponseInfo]]]) -> None:
        super().__init__(operation)
        self._opener = opener
        self._events: AsyncGenerator[T] | None = None

    async def __aenter__(self) -> Self:
        await self._open()
        self._entered = True
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    async def __aiter__(self) -> AsyncIterator[T]:
        try:
            async for event in self._reading():
                yield event
            self._check_complete()  # it may have been closed inside the loop
        finally:
            if not self._entered:
                await self.close()

    async def __anext__(self) -> T:
        return await anext(self._reading())

    def _reading(self) -> AsyncGenerator[T]:
        if self._closed:
            self._check_complete()
        if self._events is None:
            self._events = self._read()
        return self._events

    async def final(self) -> Any:
        """Read what remains and return the whole answer: text, tool calls, reasoning and usage added up."""
        while await anext(self, _END) is not _END:
            pass
        return self.partial

    async def close(self) -> None:
        """Free the connection. What was received stays available."""
        if self._events is not None:
            with suppress(RuntimeError):  # another task is reading: it will find the body closed
                await self._events.aclose()
        await self._release()

    async def _release(self) -> None:
        self._closed = True
        if self._reply is not None and self._reply.body is not None:
            await self._reply.body.close()

    async def _open(self) -> tuple[Any, EventParser[T]]:
        if self._parser is None:
            if self._closed:
                raise self._not_again()
            return self._begin(await self._opener())
        assert self._reply is not None
        return self._reply.body, self._parser

    async def _read(self) -> AsyncGenerator[T]:
        try:
            body, parser = await self._open()
            try:
                async with aclosing(body.chunks()) as chunks:
                    async for chunk in chunks:
                        for event in parser.feed(chunk):
                            yield event
                        if parser.done:
                            break
            except TransportFailure as failure:
                for event in parser.finish(failure):
                    yield event
            for event in parser.finish():
                yield event
            await body.drain()
        except APIError as error:
            chunk = b""  # what came may repeat the key; so may what the frames of the parser hold
            self._error = error
            raise error.with_traceback(None)  # noqa: B904  # the same error
        finally:
            await self._release()
