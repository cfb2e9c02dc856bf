"""From the arguments of a call to the request that is sent: pure, nothing here touches the network."""

from __future__ import annotations

import json
import math
import os
import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, urlencode

from ._errors import InvalidRequestError, printable
from ._files import FilePart, InlinedJson, InlineFile, file_parts
from ._model import UNSET, Model, plain
from ._options import CallOptions, Timeout, checked_retries
from ._reply import EVENT_STREAM
from ._secret import Secret

if TYPE_CHECKING:
    from ._operation import Operation

__all__ = ["Multipart", "Request", "as_text", "build", "checked_headers", "options_of"]

_OPTIONS = frozenset(CallOptions._fields)
_SHOWN_PLACES = 4
_NO_TEXT: Any = object.__str__
_NOT_TEXT = (bytes, bytearray, memoryview, set, frozenset)
_HEADER_NAME = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""RFC 9110, section 5.6.2."""
_FRAMING = frozenset({"content-length", "transfer-encoding"})
"""Headers that say where a body ends (RFC 9112, section 6): a wrong one would make two requests of one."""


class Multipart(NamedTuple):
    """A multipart/form-data body (RFC 7578): text parts, then files, in order; names may repeat."""

    fields: tuple[tuple[str, str | InlineFile], ...]
    files: tuple[FilePart, ...]

    def texts(self) -> list[tuple[str, bytes]]:
        """The text parts as they are sent.

        Raises:
            InvalidRequestError: A file that is sent as text can't be read.
        """
        return [
            (name, value.encode() if isinstance(value, str) else b"".join(value.encoded()))
            for name, value in self.fields
        ]

    @property
    def repeatable(self) -> bool:
        """Whether all of it can be read a second time."""
        inline = (value.repeatable for _, value in self.fields if isinstance(value, InlineFile))
        return all(part.repeatable for part in self.files) and all(inline)


class Request(NamedTuple):
    """A request, ready for any transport. `target` is the path with its query."""

    operation: Operation
    method: str
    target: str
    headers: Mapping[str, str]
    content: bytes | InlinedJson | Multipart | None
    arguments: Mapping[str, Any]
    """All members by their names on the wire: gateways repeat some in headers, links refer to them."""

    @property
    def path(self) -> str:
        """The target without the query, in which a user may have put a key."""
        return self.target.partition("?")[0]

    @property
    def repeatable(self) -> bool:
        """Whether the body can be sent a second time."""
        return not isinstance(self.content, (InlinedJson, Multipart)) or self.content.repeatable

    @property
    def encodes_files(self) -> bool:
        """Whether files have to be read whole and encoded before it can be sent, which may take a while."""
        if isinstance(self.content, Multipart):
            return any(isinstance(value, InlineFile) for _, value in self.content.fields)
        return isinstance(self.content, InlinedJson)


def options_of(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], CallOptions]:
    """Split the keyword arguments of a call into its own and the options that every call accepts.

    Raises:
        InvalidRequestError: A mapping or header has the wrong kind.
        ConfigurationError: The timeout or number of retries makes no sense.
    """
    own = {name: value for name, value in arguments.items() if name not in _OPTIONS}
    given = {name: arguments[name] for name in _OPTIONS if name in arguments}
    for name in ("extra_headers", "extra_query", "extra_body"):
        if not isinstance(given.get(name, {}), Mapping):
            raise InvalidRequestError(f"{name} must be a mapping, not {type(given[name]).__name__}")
    if "extra_headers" in given:
        given["extra_headers"] = checked_headers(given["extra_headers"])
    if "timeout" in given:
        given["timeout"] = Timeout.of(given["timeout"])
    if "max_retries" in given:
        given["max_retries"] = checked_retries(given["max_retries"])
    return own, CallOptions(**given)


def checked_headers(headers: Mapping[Any, Any]) -> dict[str, Any]:
    """Headers of the user, as secrets: some hold a key. None as value (not to send it) is fine.

    Raises:
        InvalidRequestError: One can't be sent.
    """
    for name, value in headers.items():
        _check_header(name, "" if value is None else value)
        if value is not None and name.lower() in _FRAMING:
            raise InvalidRequestError(f"header {name!r}: it says how long the body is, which is not for you to say")
    return {name: None if value is None else Secret(value) for name, value in headers.items()}


def _check_header(name: Any, value: Any) -> None:
    """Refuse a header that can't be sent (RFC 9110, section 5). Its value never shows.

    Raises:
        InvalidRequestError: Name or value is no text, or has a character that would make something else of it.
    """
    for what in (name, value):
        if not isinstance(what, str):
            raise InvalidRequestError(f"header {name!r}: expected text, not {type(what).__name__}")
    if not _HEADER_NAME.fullmatch(name):
        raise InvalidRequestError(f"header {name!r}: a name has letters, digits and a few signs such as '-'")
    if not value.isascii() or not value.replace("\t", "").isprintable():
        raise InvalidRequestError(f"header {name!r}: only printable ASCII characters can stand in a header")
    if value != value.strip():
        raise InvalidRequestError(f"header {name!r}: its value must not begin or end with a space")


def build(
    operation: Operation,
    arguments: Mapping[str, Any],
    options: CallOptions = CallOptions(),
    *,
    streaming: bool = False,
    as_task: bool = False,
) -> Request:
    """Make the request for a call.

    Raises:
        InvalidRequestError: An argument is unknown or missing, or can't be written as JSON or as a file.
    """
    _check_names(operation, arguments, as_task)
    members: dict[str, dict[str, Any]] = {"body": {}, "query": {}, "path": {}, "header": {}}
    for name, value in arguments.items():
        if value is not UNSET:
            place, wire = operation.arguments[name]
            members[place][wire] = value
    for place, wire, value in operation.fixed:
        members[place][wire] = value
    if streaming and operation.stream is not None:
        members["body"].update(operation.stream.body)
        members["query"].update(operation.stream.query)
    if as_task and operation.task_answer is not None:
        members["query"].update(operation.task_answer.query)
    members["query"].update(options.extra_query)
    body = {**members["body"], **options.extra_body}
    content, content_type, body = _content(operation, body)
    headers = {"accept": _accept(operation, streaming), **_headers(members["header"])}
    if content_type:
        headers["content-type"] = content_type
    return Request(
        operation=operation,
        method=operation.method,
        target=_target(operation, members["path"], members["query"]),
        headers=headers,
        content=content,
        arguments={**members["header"], **members["query"], **members["path"], **body},
    )


def _headers(members: Mapping[str, Any]) -> dict[str, str]:
    headers = {name.lower(): _sent(name, value) for name, value in members.items() if value is not None}
    for name, value in headers.items():
        _check_header(name, value)
    return headers


def _check_names(operation: Operation, arguments: Mapping[str, Any], as_task: bool) -> None:
    only_for_task = operation.task_answer.parameters if operation.task_answer and not as_task else ()
    for name in arguments:
        if name in only_for_task:
            raise InvalidRequestError(
                f"{operation.id}() takes {name}= only as a task: call {operation.id}_task() instead."
            )
        if name not in operation.arguments:
            raise InvalidRequestError(_unknown(operation, name))
    missing = [name for name in operation.required if arguments.get(name, UNSET) is UNSET]
    if missing:
        raise InvalidRequestError(f"{operation.id}() needs {' and '.join(f'{name}=' for name in missing)}")


def _unknown(operation: Operation, name: str) -> str:
    import difflib

    if operation.stream is not None and name in operation.stream.body:
        return (
            f"{operation.id}() does not take {name}=: the method that streams sets it (for `create` that is `stream`)"
        )
    near = difflib.get_close_matches(name, operation.arguments, n=1)
    hint = f"; did you mean {near[0]}=?" if near else "."
    return f"{operation.id}() does not know {name}={hint} Fields of your gateway that maaskit does not know go into extra_body="


def _target(operation: Operation, path: Mapping[str, Any], query: Mapping[str, Any]) -> str:
    target = operation.path
    for name, value in path.items():
        text = "" if value is None else _sent(name, value)
        if not text:
            raise InvalidRequestError(f"{operation.id}(): {name}= must not be empty")
        segment = quote(text, safe=",", errors="replace")  # ids joined with commas stay readable for gateways
        if segment in (".", ".."):  # they would be folded away and reach another route
            segment = segment.replace(".", "%2E")
        target = target.replace(f"{{{name}}}", segment)
    pairs = [
        (name, _sent(name, item))
        for name, value in query.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
        if item is not None and item is not UNSET
    ]
    return f"{target}?{urlencode(pairs, errors='replace')}" if pairs else target


def _accept(operation: Operation, streaming: bool) -> str:
    if streaming:
        return EVENT_STREAM
    return "*/*" if operation.binary or operation.text else "application/json"


def _content(
    operation: Operation, body: dict[str, Any]
) -> tuple[bytes | InlinedJson | Multipart | None, str | None, dict[str, Any]]:
    """(content, its type, the body as the wire has it)."""
    if operation.body is None:
        if body:
            raise InvalidRequestError(f"{operation.id}() has no request body, so extra_body= can't be sent")
        return None, None, body
    conversion = None
    if operation.body.media or operation.body.values:
        from ._inputs import Conversion

        conversion = Conversion(f"{operation.id}()", operation.body)
    if operation.body.media_type == "multipart/form-data":
        try:
            body = conversion.parts(body) if conversion else body
        except RecursionError as error:
            raise InvalidRequestError(f"{operation.id}(): the body can't be written as a form: {error}") from error
        return _multipart(operation.body.files, body), None, body  # the transport chooses the boundary
    try:
        body = conversion.json(body) if conversion else plain(body)
        content = _inlined(body, conversion.files) if conversion and conversion.files else _json(body)
    except (TypeError, ValueError, RecursionError) as error:
        if isinstance(error, InvalidRequestError):
            raise
        raise _unwritable(operation, body, error) from error
    return content, "application/json", body


def _json(body: Any, default: Callable[[Any], Any] | None = None) -> bytes:
    try:
        text = json.dumps(body, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=default)
        return text.encode("utf-8")
    except UnicodeEncodeError:  # lone surrogates can only be sent escaped
        return json.dumps(body, allow_nan=False, separators=(",", ":"), default=default).encode("ascii")


def _inlined(body: Any, files: list[InlineFile]) -> InlinedJson:
    """The body in pieces: a mark that nobody could guess stands for each file, and the text is cut there."""
    mark = os.urandom(16).hex()

    def marked(value: Any) -> str:
        if isinstance(value, InlineFile):
            return mark
        raise TypeError(f"Object of type {type(value).__name__} is not JSON serializable")

    first, *others = _json(body, marked).split(mark.encode())
    return InlinedJson((first, *(piece for pair in zip(files, others, strict=True) for piece in pair)))


def _unwritable(operation: Operation, body: Any, error: Exception) -> InvalidRequestError:
    from ._inputs import is_file

    found = _unserialisable(body, "")
    if found is None:
        return InvalidRequestError(f"{operation.id}(): the body can't be written as JSON: {error}")
    pointer, value = found
    where = f"{operation.id}(): {pointer} ({type(value).__name__})"
    if not is_file(value):
        return InvalidRequestError(f"{where} can't be written as JSON: {error}")
    places = [one.pointer for one in operation.body.media if one.form != "url"] if operation.body else []
    more = " and other places" * (len(places) > _SHOWN_PLACES)
    takers = f"; local files go into {', '.join(places[:_SHOWN_PLACES])}{more}" if places else ""
    return InvalidRequestError(
        f"{where} can't be written as JSON: no local file is taken here{takers}. Pass a URL, or the content as text"
    )


def _unserialisable(value: Any, pointer: str, depth: int = 0) -> tuple[str, Any] | None:
    """(pointer, value) of the first value that JSON has no form for."""
    if depth > 100 or isinstance(value, InlineFile):
        return None
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else None
    if items is not None:
        return next(
            (found for key, item in items if (found := _unserialisable(item, f"{pointer}/{key}", depth + 1))), None
        )
    try:
        json.dumps(value, allow_nan=False)
    except (TypeError, ValueError):
        return pointer, value
    return None


def _multipart(file_names: tuple[str, ...], body: Mapping[str, Any]) -> Multipart:
    fields: list[tuple[str, str | InlineFile]] = []
    files: list[FilePart] = []
    for name, value in body.items():
        if value is None or value is UNSET:
            continue
        name = printable(str(name))  # noqa: PLW2901
        if name in file_names:
            files.extend(file_parts(name, value))
        elif isinstance(value, (list, tuple)) and not any(isinstance(item, (dict, list)) for item in value):
            fields.extend((name, _part_text(name, item)) for item in value if item is not None)
        else:
            fields.append((name, _part_text(name, value)))
    return Multipart(tuple(fields), tuple(files))


def _part_text(name: str, value: Any) -> str | InlineFile:
    if isinstance(value, InlineFile):
        return value
    return printable(_sent(name, value))


def _sent(name: str, value: Any) -> str:
    """`as_text`, of a member with a name.

    Raises:
        InvalidRequestError: It has no form as text.
    """
    try:
        return as_text(value)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(f"{name}: {error}") from error


def as_text(value: Any) -> str:
    """A value where the wire has only text: query, path, header, multipart field.

    Raises:
        TypeError, ValueError, RecursionError: It has no form as text.
    """
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return str.__str__(value)  # of an enumeration its value, not its name
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise ValueError(f"{value} is no number that JSON has")
        return float.__repr__(value)
    if isinstance(value, (Model, Mapping, list, tuple)):
        return json.dumps(plain(value), ensure_ascii=False, allow_nan=False)
    if value is None or isinstance(value, _NOT_TEXT) or type(value).__str__ is _NO_TEXT:
        raise TypeError(f"a {type(value).__name__} has no form as text")
    return str(value)
