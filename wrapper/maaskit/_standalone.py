"""What the endpoint functions of `maaskit_api.api` share: request arguments, parsing and streams for plain httpx."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from typing import TYPE_CHECKING, Any

from ._answer import decoded
from ._binary import BinaryContent
from ._errors import ErrorContext
from ._events import EventParser
from ._model import UNSET, Model
from ._operation import Operation
from ._options import CallOptions
from ._reply import Headers, Reply
from ._request import Multipart, build

if TYPE_CHECKING:
    import httpx

__all__ = ["events", "parse", "request_kwargs"]


def request_kwargs(operation: Operation, body: Model | None, parameters: Mapping[str, Any]) -> dict[str, Any]:
    """The arguments of `httpx.Client.request` for a call.

    Raises:
        InvalidRequestError: An argument is missing or can't be written.
    """
    given = {name: value for name, value in parameters.items() if value is not UNSET}
    members = {} if body is None else _members(body)
    by_wire = {wire: name for name, (place, wire) in operation.arguments.items() if place == "body"}
    arguments = {by_wire[wire]: value for wire, value in members.items() if wire in by_wire}
    extra = {wire: value for wire, value in members.items() if wire not in by_wire}
    request = build(operation, {**given, **arguments}, CallOptions(extra_body=extra))
    kwargs: dict[str, Any] = {"method": request.method, "url": request.target, "headers": dict(request.headers)}
    if isinstance(request.content, Multipart):
        # httpx closes nothing here: the functions open paths for as long as the request object lives.
        from ._transport import multipart_arguments

        kwargs["files"] = multipart_arguments(request.content, ExitStack())
    elif request.content is not None:
        kwargs["content"] = request.content
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

    def streaming(self, kwargs: dict[str, Any]) -> dict[str, Any]:
        """The same request, asking for a stream."""
        import json

        rules = self._operation.stream
        assert rules is not None
        kwargs["headers"]["accept"] = "text/event-stream"
        if rules.body and "content" in kwargs:
            kwargs["content"] = json.dumps({**json.loads(kwargs["content"]), **rules.body}, ensure_ascii=False).encode()
        return kwargs

    def accepts(self, response: httpx.Response) -> bool:
        """Whether a stream begins."""
        return response.is_success and response.headers.get("content-type", "").startswith("text/event-stream")

    def refuse(self, response: httpx.Response, content: bytes) -> None:
        """Raise the error that an answer without a stream means."""
        from ._answer import envelope_error, failure, unexpected
        from ._error_shapes import parsed_body

        reply = Reply(response.status_code, Headers(list(response.headers.multi_items())), content, 0.0)
        if not response.is_success:
            raise failure(self._operation, reply, self._context)
        raise envelope_error(self._operation, parsed_body(content), self._context, 200) or unexpected(self._context, reply, content)


def _members(body: Model) -> dict[str, Any]:
    """The body's members by wire name; files stay what they are."""
    return body.to_dict()
