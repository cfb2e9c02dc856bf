"""The base of the generated resource classes: how their methods reach the client."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ._stream import AsyncStream, Stream

__all__ = ["AsyncResource", "Resource"]


class Resource:
    """A point of the tree under a `Client`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    def _call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        return self._client.call(operation, arguments, as_task=as_task)

    def _upload(self, operation: str, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None) -> Any:
        return self._client.upload(operation, file, arguments, wait_timeout)

    def _stream(self, operation: str, arguments: Mapping[str, Any]) -> Stream[Any]:
        stream: Stream[Any] = self._client.stream(operation, arguments)
        return stream


class AsyncResource:
    """A point of the tree under an `AsyncClient`."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def _call(self, operation: str, arguments: Mapping[str, Any], *, as_task: bool = False) -> Any:
        return await self._client.call(operation, arguments, as_task=as_task)

    async def _upload(self, operation: str, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None) -> Any:
        return await self._client.upload(operation, file, arguments, wait_timeout)

    def _stream(self, operation: str, arguments: Mapping[str, Any]) -> AsyncStream[Any]:
        stream: AsyncStream[Any] = self._client.stream(operation, arguments)
        return stream
