"""Samples for this client: a program with `Client`, and the same with `AsyncClient`."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Callable, Mapping
from pathlib import PurePath, PurePosixPath
from typing import Any, NamedTuple

from maaskit._cli.description import document, operation
from maaskit._operation import Operation
from maaskit._tasks.media_types import UNKNOWN, kind_of, media_type_in, suffix_of

from ..calls import method
from .examples import Example
from .literals import PYTHON, Code, call
from .outcome import Outcome, outcome_of
from .reading import printed, printing
from .request import credential_of

__all__ = ["BASE_URL", "sample"]

BASE_URL = "https://gateway.example.com"
"""Where a gateway is that users have to say."""
_ROOM = 100
_INDENT = "    "
_BASE64 = re.compile(r"[A-Za-z0-9+/]{16,}={0,2}")
_EXTRAS = {"body": "extra_body", "query": "extra_query", "header": "extra_headers"}


class _Words(NamedTuple):
    """What differs between the two programs."""

    client: str
    awaiting: str
    asynchronous: str


_SYNC = _Words("Client", "", "")
_ASYNC = _Words("AsyncClient", "await ", "async ")


def sample(operation_id: str, example: Example, *, is_async: bool = False) -> str:
    """A complete program that makes the call of an example and does something with its answer.

    Raises:
        UsageError: There is no such operation.
    """
    known, outcome = operation(operation_id), outcome_of(operation_id, example)
    words = _ASYNC if is_async else _SYNC
    arguments = _arguments(known, example, outcome)
    client = [(f"{name}=", value) for name, value in _client(known)]
    head = f"{words.asynchronous}with {words.client}("
    opened = call(head, client, ") as client:", PYTHON, room=_ROOM - len(_INDENT) * is_async)
    depth = 1 + is_async
    given = [(f"{name}=", value) for name, value in arguments.items()]
    making = _MAKING[outcome.kind](known, outcome, given, words, _ROOM - len(_INDENT) * depth)
    block = [*opened, *(f"{_INDENT}{line}" for line in making)]
    if is_async:
        block = ["async def main() -> None:", *(f"{_INDENT}{line}" for line in block), "", "", "asyncio.run(main())"]
    return "\n".join([*_imports("\n".join(block), words), *[""] * (1 + is_async), *block, ""])


def _imports(code: str, words: _Words) -> list[str]:
    standard = ["import asyncio"] if "asyncio." in code else []
    standard += ["import os"] if "os.environ" in code else []
    standard += ["from pathlib import Path"] if "Path(" in code else []
    names = [words.client, *(["BinaryContent"] if "BinaryContent" in code else [])]
    names.sort()
    return [*standard, *([""] if standard else []), f"from maaskit import {', '.join(names)}"]


def _client(known: Operation) -> list[tuple[str, Any]]:
    gateway = known.gateways[0]
    found: list[tuple[str, Any]] = [("gateway", gateway)]
    if document()["x-gateways"][gateway]["base_url"] is None:
        found.append(("base_url", BASE_URL))
    if (credential := credential_of(known)).is_system_token:
        found.append(("system_token", Code(f'os.environ["{credential.variable}"]')))
    return found


def _arguments(known: Operation, example: Example, outcome: Outcome) -> dict[str, Any]:
    """The keyword arguments of the call: parameters of the path, the body, the others; then what the client does not know."""
    body = _with_files(known, example.body) if isinstance(example.body, Mapping) else {}
    left: dict[str, dict[str, Any]] = {
        "path": dict(example.path), "body": body, "query": dict(example.query), "header": dict(example.header),
    }  # fmt: skip
    for place, wire, _ in known.fixed:
        left[place].pop(wire, None)
    if known.stream is not None:  # the method says whether it streams
        for place, said in (("body", known.stream.body), ("query", known.stream.query)):
            left[place] = {wire: value for wire, value in left[place].items() if wire not in said}
    if outcome.as_task and known.task_answer is not None:
        left["query"] = {wire: value for wire, value in left["query"].items() if wire not in known.task_answer.query}
    names = {where: name for name, where in known.arguments.items()}
    found: dict[str, Any] = {}
    for place, members in left.items():
        extra = {}
        for wire, value in members.items():
            if (name := names.get((place, wire))) is not None:
                found[name] = value
            else:
                extra[wire] = value
        if extra:
            found[_EXTRAS[place]] = extra
    return found


def _with_files(known: Operation, body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with paths in the places of files: of names of files in a form, of base64 elsewhere."""
    assert known.body is not None
    found = dict(body)
    for wire in known.body.files:
        if wire in found:
            value = found[wire]
            found[wire] = [PurePosixPath(one) for one in value] if isinstance(value, list) else PurePosixPath(value)
    for media in known.body.media:
        if media.form != "url":
            found = _replaced(found, media.pointer.split("/")[1:])
    return found


def _replaced(value: Any, tokens: list[str]) -> Any:
    """A copy in which base64 at a pointer is the path of a file."""
    if not tokens:
        return _path(value) if isinstance(value, str) and _is_content(value) else value
    first, *rest = tokens
    if isinstance(value, list) and first == "*":
        return [_replaced(one, rest) for one in value]
    if isinstance(value, dict):
        return {key: _replaced(one, rest) if first in (key, "*") else one for key, one in value.items()}
    return value


def _is_content(value: str) -> bool:
    return value.startswith(("data:", "<")) or _BASE64.fullmatch(value) is not None


def _path(value: str) -> PurePath:
    if value.startswith("<"):  # a placeholder of the description
        media_type = mimetypes.guess_type(f"file.{value.strip('<>')}")[0] or UNKNOWN
    else:
        media_type = media_type_in(value, "file")
    kind = kind_of(media_type)
    return PurePosixPath(kind + suffix_of(kind, None, media_type))


# What one does with the answer


def _stream(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    assert known.stream is not None
    head = f"{words.asynchronous}with client.{method(known, 'stream')}("
    inner = printing(known.stream.event, outcome.text) if outcome.text else []
    return [
        *call(head, given, ") as stream:", PYTHON, room=room),
        f"{_INDENT}{words.asynchronous}for event in stream:",
        *(f"{_INDENT * 2}{line}" for line in inner or ["print(event)"]),
    ]


def _task(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    ending = "task" if outcome.as_task else ""
    head = f"task = {words.awaiting}client.{method(known, ending)}("
    if words.awaiting:
        waiting = ["await task.wait(timeout=900)", 'for path in await task.save("out/"):']
    else:
        waiting = ['for path in task.wait(timeout=900).save("out/"):']
    return [*call(head, given, ")", PYTHON, room=room), *waiting, f"{_INDENT}print(path)"]


def _state(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    head = f"task = {words.awaiting}client.{method(known)}("
    return [*call(head, given, ")", PYTHON, room=room), "print(task.state)"]


def _bytes(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    saved = f'print(reply.save("{outcome.file}"))'
    return [
        *_asked(known, given, words, room),
        *(["if isinstance(reply, BinaryContent):", f"{_INDENT}{saved}", "else:", f"{_INDENT}print(reply)"]
          if outcome.either else [saved]),
    ]  # fmt: skip


def _files(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    return [
        *_asked(known, given, words, room),
        f'for path in {words.awaiting}client.save(reply, "out/"):',
        f"{_INDENT}print(path)",
    ]


def _answer(known: Operation, outcome: Outcome, given: Any, words: _Words, room: int) -> list[str]:
    shown = printed("reply", known.answer, outcome.pointer, outcome.answer)
    return [*_asked(known, given, words, room), *shown]


def _asked(known: Operation, given: Any, words: _Words, room: int) -> list[str]:
    return call(f"reply = {words.awaiting}client.{method(known)}(", given, ")", PYTHON, room=room)


_MAKING: Mapping[str, Callable[[Operation, Outcome, Any, _Words, int], list[str]]] = {
    "stream": _stream, "task": _task, "state": _state, "bytes": _bytes, "files": _files, "answer": _answer,
}  # fmt: skip
