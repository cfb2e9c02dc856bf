"""The values that pass between the parts of the mock: what came in, what goes out, why something was refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeGuard

Json = Any
"""A JSON value. Any, because the mock handles every shape that a description can name."""


def is_object(value: Json) -> TypeGuard[dict[str, Json]]:
    """Whether the value is a JSON object."""
    return isinstance(value, dict)


def is_list(value: Json) -> TypeGuard[list[Json]]:
    """Whether the value is a JSON list."""
    return isinstance(value, list)


@dataclass(frozen=True, slots=True)
class Incoming:
    """One HTTP request, read completely."""

    id: str
    method: str
    path: str
    segments: tuple[str, ...]
    """The decoded parts of the path; an encoded slash stays inside its part."""
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    """In order, names in lower case."""
    body: bytes
    base_url: str
    """What the client would call the mock's address, e.g. `http://127.0.0.1:8765`."""

    def header(self, name: str) -> str | None:
        """The first header of that name, or None."""
        wanted = name.lower()
        return next((value for key, value in self.headers if key == wanted), None)


@dataclass(frozen=True, slots=True)
class Upload:
    """A file part of a form. Its content is not kept."""

    filename: str
    content_type: str
    size: int


@dataclass(frozen=True, slots=True)
class Received:
    """A request that passed every check, with its values typed."""

    body: Json = None
    """The JSON body, or the fields of a form with file names in place of files; None when there is none."""
    path: Mapping[str, Json] = field(default_factory=dict[str, Json])
    query: Mapping[str, Json] = field(default_factory=dict[str, Json])
    size: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """Bytes of the files of a form, by field."""


class Refusal(Exception):
    """The mock refuses a request: the status and the fields of the gateway's error object."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        code: str,
        param: str | None = None,
        headers: tuple[tuple[str, str], ...] = (),
        envelope: tuple[Mapping[str, Json], ...] = (),
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = message
        self.code = code
        self.param = param
        self.headers = headers
        self.envelope = envelope
        """Rules of the operation by which the answer is shaped; without any it is the gateway's error object."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """Bytes to send in one piece."""

    data: bytes
    kind: Literal["bytes", "event", "sentinel", "noise"] = "bytes"


@dataclass(frozen=True, slots=True)
class Pause:
    """Silence of so many seconds; the answer is given up when the client goes away meanwhile."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Close:
    """The connection is closed here, whatever was promised."""


@dataclass(frozen=True, slots=True)
class Bulk:
    """Many bytes, made piece by piece while they are sent."""

    start: int
    end: int
    read: Callable[[int, int], bytes]
    """From start and end to the bytes between them."""


Part = Chunk | Bulk | Pause | Close


@dataclass(frozen=True, slots=True)
class Answer:
    """What the mock will send. Faults turn one answer into another; nothing is sent before that is done."""

    status: int
    headers: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    streamed: bool = False
    """Server-sent events: no Content-Length, one event in each chunk."""
    before: tuple[Pause | Close, ...] = ()
    """What happens before the status line."""
    operation: str | None = None
    """The operationId that was called, when there was one."""
    envelope: tuple[Mapping[str, Json], ...] = ()
    """The operation's `x-error-envelope`, for the fault that fails at HTTP 200."""
    errors: Mapping[str, Json] = field(default_factory=dict[str, Json])
    """The documented errors of the operation (`x-errors`) by name, for the fault that plays one of them."""
    faults: tuple[Any, ...] = ()
    """The faults (`Order`) that the scenario has for this request."""
    event_failure: bytes = b""
    """How the operation's stream says that it failed, for the fault that needs it."""
