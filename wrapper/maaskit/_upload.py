"""Uploads in several steps (`x-upload`): ask for a place, post the file there, report it, wait until it is usable."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from . import _error_shapes
from ._answer import answer
from ._commands import Flow, Pause, Store, Work
from ._errors import APIError, ErrorContext, InvalidRequestError, MaaskitError
from ._files import FilePart, file_part
from ._model import Model
from ._operation import Operation, UploadStep
from ._options import CallOptions
from ._pointer import first
from ._reply import Reply, TransportFailure
from ._request import Multipart, Request
from ._retry import is_temporary, retry_after
from ._secret import Secret
from ._tasks import links

if TYPE_CHECKING:
    from ._client_base import Base

__all__ = ["UploadError", "uploading"]

_SAID = re.compile(r"<Message>([^<]{1,500})</Message>")
"""Object storages answer in XML."""
_OPTIONS = ("timeout", "max_retries", "extra_headers")
"""Options of a call that hold for every step."""


class UploadError(APIError):
    """The storage that a gateway named for a file did not take it."""

    advice = "Upload the file again; if it is refused again, try a smaller one or another format."

    def next_step(self) -> str:
        """What to do next, in one sentence."""
        if self.retryable and self.retry_after is None:
            return "Upload the file again a little later; if it stays so, check the network and the proxy settings."
        return super().next_step()


def uploading(
    client: Base, operation: Operation, file: Any, arguments: Mapping[str, Any], wait_timeout: float | None
) -> Flow[Any]:
    """The course of an upload. Returns the answer of its last call.

    Raises:
        InvalidRequestError: It is no file, or has no name where one is needed; nothing was sent.
        UploadError: The storage did not take the file.
        APIError: A call to the gateway failed.
        TaskError: The gateway could not make use of the file, or took too long.
    """
    assert operation.upload is not None
    rule = operation.upload
    part = _part(operation, file)
    told = {**arguments, **{name: _told(part, what) for name, what in rule.members.items()}}
    _, request, options = client._prepared(operation.id, told)
    reply, info = yield from client._exchange(request, options, streaming=False)
    typed = answer(operation, reply, info, operation.answer)
    place = typed.raw if isinstance(typed, Model) else typed
    context = info.context._replace(operation=f"{operation.id.rpartition('.')[0]}.{rule.name}")
    yield from _stored(client, operation, place, part, options, context)
    shared = {name: arguments[name] for name in _OPTIONS if name in arguments}
    for step in rule.steps:
        try:
            typed = yield from _step(client, operation, step, part, place, request, shared, wait_timeout)
        except MaaskitError as error:
            error.add_note(f"While uploading {part.filename!r}: the file is stored, the step `{step.link}` failed.")
            raise
    return typed


def _part(operation: Operation, file: Any) -> FilePart:
    assert operation.upload is not None
    if isinstance(file, list):
        raise InvalidRequestError("file: one file at a time, please.")
    part = file_part("file", file)
    needed = {
        *operation.upload.members.values(),
        *(what for step in operation.upload.steps for what in step.members.values()),
    }
    if "extension" in needed and not _told(part, "extension"):
        raise InvalidRequestError(
            f"file: {part.filename!r} has no extension, which tells the gateway the format; pass ('song.mp3', content)."
        )
    return part._replace(field=operation.upload.file)


def _told(part: FilePart, what: str) -> str:
    if what == "extension":
        return os.path.splitext(part.filename)[1].lower().removeprefix(".")
    return part.media_type if what == "media_type" else part.filename


def _stored(
    client: Base, operation: Operation, place: Any, part: FilePart, options: CallOptions, context: ErrorContext
) -> Flow[None]:
    """Post the file to where the gateway said. Sending it again does no harm: the place is the file's own."""
    assert operation.upload is not None
    url = first(place, operation.upload.url)
    fields = first(place, operation.upload.fields) if operation.upload.fields else {}
    if not isinstance(url, str) or not url.lower().startswith(("http://", "https://")) or not isinstance(fields, dict):
        raise UploadError("the gateway named no place for the file", context=context, billed=False, body=place)
    form = Multipart(tuple((name, Secret(value)) for name, value in fields.items()), (part,))
    policy = client._policy()
    if options.max_retries is not None:
        policy = policy._replace(max_retries=options.max_retries)
    attempt = 0
    while True:
        attempt += 1
        outcome: Reply | TransportFailure = yield Store(url, form, options.timeout or client._timeout)
        if isinstance(outcome, TransportFailure):
            outcome = outcome.partial or outcome  # what a storage says is in its status
        if isinstance(outcome, Reply) and 200 <= outcome.status_code < 300:
            return
        again = part.repeatable and is_temporary(outcome)
        pause = policy.pause(attempt, outcome if isinstance(outcome, Reply) else None) if again else None
        if pause is None:
            raise _refused(outcome, context._replace(attempts=attempt))
        yield Pause(pause)


def _refused(outcome: Reply | TransportFailure, context: ErrorContext) -> UploadError:
    if isinstance(outcome, TransportFailure):
        error = UploadError(
            f"the storage did not answer: {outcome}", context=context, billed=False, retryable=is_temporary(outcome)
        )
        error.__cause__ = outcome
        return error
    body = _error_shapes.parsed_body(outcome.content or b"")
    said = _SAID.search(body) if isinstance(body, str) else None
    why = said[1].strip() if said else _error_shapes.detail(body).message
    if 300 <= outcome.status_code < 400:
        why = "it redirects to another address, which is not followed"
    return UploadError(
        f"the storage refused the file: {why}",
        context=context, billed=False, retryable=is_temporary(outcome), status_code=outcome.status_code, body=body,
        retry_after=retry_after(outcome.headers),
    )  # fmt: skip


def _step(
    client: Base,
    operation: Operation,
    step: UploadStep,
    part: FilePart,
    place: Any,
    request: Request,
    shared: Mapping[str, Any],
    wait_timeout: float | None,
) -> Flow[Any]:
    from maaskit_api.operations import OPERATIONS

    link = operation.links[step.link]
    target = OPERATIONS[link.operation]
    given = links.arguments(link, place, request.arguments, "")
    given |= {name: _told(part, what) for name, what in step.members.items()}
    if "poll" not in target.links:
        _, linked, options = client._prepared(target.id, {**given, **shared})
        reply, info = yield from client._exchange(linked, options, streaming=False)
        return answer(target, reply, info, target.answer)
    core = yield from client._submission(target, {**given, **shared}, as_task=False)
    yield from core.waiting(wait_timeout, None, lambda _: None)
    if (journal := client._journal) is not None:  # only a step: there is nothing to come back for
        yield Work(lambda: journal.forget([core.handle.attempt]))
    return core.result
