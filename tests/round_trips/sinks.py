"""Where bytes from outside come in: each takes any, and gives what its caller gets or one of maaskit's own errors."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

from driving import client_of
from faces import info_of, look_at, look_at_error, look_at_files, reply_of, shown

from maaskit import MaaskitError, SubmitOutcomeUnknown
from maaskit._answer import answer, failure, send_again
from maaskit._commands import Pause, Send
from maaskit._events import EventParser
from maaskit._operation import Operation
from maaskit._reply import Reply
from maaskit._tasks.core import TaskCore, core_of
from maaskit._tasks.task import Task
from maaskit._tasks.token import Handle, decode, encode, fingerprint, host_of
from maaskit.webhooks import Notification, TaskCallback, parse
from maaskit_api.operations import OPERATIONS

Sink = Callable[[Operation, bytes], str]
"""(who answers, the bytes) → how it ended, in a word."""
KEY = "sk-of-the-round-trips-0123456789"
CLIENT = client_of("http://127.0.0.1:9", api_key=KEY, max_retries=0)


def ended(error: MaaskitError, content: bytes) -> str:
    """An error that says all: it can be shown, and holds what came."""
    look_at_error(error)
    body = getattr(error, "body", content)
    assert body is not None or content.strip() in (b"", b"null"), "what came is lost"
    return type(error).__name__


def as_answer(operation: Operation, content: bytes) -> str:
    """HTTP 200."""
    try:
        value = answer(operation, reply_of(content), info_of(operation), operation.answer)
    except MaaskitError as error:
        return ended(error, content)
    look_at(value, operation)
    return "read"


def as_error(operation: Operation, content: bytes) -> str:
    """HTTP 400 to 599."""
    for status in (400, 401, 402, 404, 408, 413, 429, 500, 502, 503, 529):
        reply = reply_of(content, status)
        assert send_again(operation, reply) in (True, False)
        error = failure(operation, reply, info_of(operation).context, secret=KEY)
        if operation.billed and status == 500 and isinstance(error, SubmitOutcomeUnknown):
            assert error.billed is None
        ended(error, content)
    return "error"


def as_event(operation: Operation, content: bytes) -> str:
    """One event of a stream, with the marks of events around it, in pieces."""
    parser: EventParser[Any] = EventParser(operation, info_of(operation).context)
    data = b"data: " + content.replace(b"\r", b" ").replace(b"\n", b"\ndata: ") + b"\n\n"
    middle = len(data) // 2
    said = "read"
    try:
        for piece in (data[:middle], data[middle:]):
            for event in parser.feed(piece):
                look_at(event)
        for event in parser.finish():
            look_at(event)
    except MaaskitError as error:
        look_at_error(error)
        shown(repr(getattr(error, "partial", None)))
        said = type(error).__name__
    assert isinstance(parser.text, str)
    look_at(parser.partial(), operation)
    return said


def task_of(operation: Operation) -> TaskCore:
    """A task that this poll would ask for, as a token finds it again."""
    link, submit = next(
        (name, submit)
        for submit in OPERATIONS.values()
        for name, link in submit.links.items()
        if link.operation == operation.id
    )
    arguments = dict.fromkeys(operation.required, "1")
    host = host_of(CLIENT.base_url)
    handle = Handle("custom", host, fingerprint(KEY), submit.id, "1", arguments, {}, 0.0, "0123456789abcdef", link)
    return core_of(CLIENT, decode(encode(handle)))


def as_poll(operation: Operation, content: bytes) -> str:
    """The answer of a poll, to a task."""
    core = task_of(operation)
    task = Task(CLIENT, core)
    said = "read"
    try:
        with warnings.catch_warnings(record=True) as warned:  # of states that nobody knows
            warnings.simplefilter("always")
            _driven(core.poll(), reply_of(content))
        shown(*(str(one.message) for one in warned))
    except MaaskitError as error:
        said = ended(error, content)
    assert task.state in ("queued", "running", "needs_input", "succeeded", "failed", "canceled", "expired")
    assert task.progress is None or 0.0 <= task.progress <= 1.0
    shown(repr(task), str(task), repr(core.update()), task.token)
    look_at_files(task.files if task.state == "succeeded" else ())
    look_at(core.result)
    try:
        core.check()
    except MaaskitError as error:
        look_at_error(error)
        said = task.state
    return said


def _driven(flow: Any, reply: Reply) -> None:
    """Carry a course of action out: every request is answered with the same."""
    outcome: Any = None
    try:
        while True:
            command = flow.send(outcome)
            outcome = reply if isinstance(command, Send) else None if isinstance(command, Pause) else command.action()
    except StopIteration:
        pass


def as_callback(operation: Operation, content: bytes) -> str:
    """What a webhook gets: by its shape alone, and as of this operation."""
    said = ""
    for name in (None, operation.id):
        try:
            told = parse(content, operation=name)
        except MaaskitError as error:
            shown(str(error), repr(error))
            said = type(error).__name__
            continue
        shown(repr(told)[:1000])
        look_at(getattr(told, "result", None))
        assert told.raw is not None
        if isinstance(told, TaskCallback):
            look_at_files(told.files)
            assert told.progress is None or 0.0 <= told.progress <= 1.0
            said = told.state
        else:
            said = "notification" if isinstance(told, Notification) else "challenge"
    return said
