"""What the endpoint functions of `maaskit_api.api` share: request arguments, parsing and streams for plain httpx."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ._answer import decoded, failure, no_stream
from ._binary import BinaryContent
from ._errors import ErrorContext
from ._events import EventParser
from ._files import FilePart
from ._model import UNSET, Model, members
from ._operation import Operation
from ._options import CallOptions
from ._reply import Headers, Reply, begins_stream
from ._request import Multipart, build

if TYPE_CHECKING:
    import httpx

__all__ = ["events", "parse", "request_kwargs"]


def request_kwargs(
    operation: Operation, body: Model | None, parameters: Mapping[str, Any], *, streaming: bool = False
) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for a call.

    Raises:
        InvalidRequestError: An argument is missing or can't be written.
    """
    given = {name: value for name, value in parameters.items() if value is not UNSET}
    own = {} if body is None else members(body)
    by_wire = {wire: name for name, (place, wire) in operation.arguments.items() if place == "body"}
    arguments = {by_wire[wire]: value for wire, value in own.items() if wire in by_wire}
    extra = {wire: value for wire, value in own.items() if wire not in by_wire}
    request = build(operation, {**given, **arguments}, CallOptions(extra_body=extra), streaming=streaming)
    kwargs: dict[str, Any] = {"method": request.method, "url": request.target, "headers": dict(request.headers)}
    if isinstance(request.content, Multipart):
        fields = [(name, (None, value)) for name, value in request.content.texts()]
        kwargs["files"] = [*fields, *((part.field, _part(part)) for part in request.content.files)]
    elif request.content is not None:
        kwargs["content"] = request.content if isinstance(request.content, bytes) else request.content.read()
    return kwargs


def parse(
    operation: Operation, response: httpx.Response, strict_status: bool, errors: Iterable[tuple[int, int, Any]]
) -> Any:
    """The parsed answer, a parsed error answer, or None for a status that is not documented.

    Raises:
        maaskit_api.errors.UnexpectedStatus: The status is not documented and the client wants to know.
    """
    if 200 <= response.status_code < 300:
        if operation.binary:
            return BinaryContent(response.content, response.headers.get("content-type", ""))
        if operation.text and response.headers.get("content-type", "").startswith("text/"):
            return decoded(operation.answer, {operation.text.member: response.text})
        return decoded(operation.answer, response.json())
    for low, high, spec in errors:
        if low <= response.status_code <= high:
            try:
                return decoded(spec, response.json())
            except ValueError:  # an HTML page of a proxy
                return decoded(spec, {"message": response.text})
    if strict_status:
        from maaskit_api.errors import UnexpectedStatus

        raise UnexpectedStatus(response.status_code, response.content)
    return None


def events(operation: Operation) -> _Events:
    """A parser for the event stream of an operation."""
    return _Events(operation)


class _Events:
    """An `EventParser` that also says how to ask for the stream and what to do when there is none."""

    def __init__(self, operation: Operation) -> None:
        self._operation = operation
        self._context = ErrorContext("custom", operation.id)
        self._parser: EventParser[Any] = EventParser(operation, self._context)
        self.feed = self._parser.feed
        self.finish = self._parser.finish

    def request_kwargs(self, body: Model | None, parameters: Mapping[str, Any]) -> dict[str, Any]:
        """`request_kwargs`, asking for the stream."""
        return request_kwargs(self._operation, body, parameters, streaming=True)

    def accepts(self, response: httpx.Response) -> bool:
        """Whether a stream begins."""
        return begins_stream(response.status_code, response.headers)

    def refuse(self, response: httpx.Response, content: bytes) -> None:
        """Raise the error that an answer without a stream means."""
        reply = Reply(response.status_code, Headers(list(response.headers.multi_items())), content, 0.0)
        if not response.is_success:
            raise failure(self._operation, reply, self._context)
        raise no_stream(self._operation, self._context, reply)


def _part(part: FilePart) -> tuple[str, Any, str]:
    content = _PathReader(part.content) if isinstance(part.content, str) else part.open()
    return part.filename, content, part.media_type


class _PathReader:
    """A file that is only open while it is read: nobody closes what an endpoint function passes to httpx."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._at = 0

    def read(self, size: int = -1) -> bytes:
        with open(self._path, "rb") as file:
            file.seek(self._at)
            data = file.read(size)
        self._at += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        self._at = offset if whence == os.SEEK_SET else os.path.getsize(self._path)
        return self._at

    def tell(self) -> int:
        return self._at
