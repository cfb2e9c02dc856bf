"""The results of jobs: the files behind their URLs, and the answers of the calls that fetch them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from . import _answers, _errors, _files, _lifecycle, _media, _rules, _task_answers, _variants
from ._jobs import Job
from ._operations import Example, Operation
from ._polls import argument_of, identifiers
from ._protocol import OWN, Argument, Link
from ._tasks import Tasks
from ._values import Answer, Incoming, Json, Received, Refusal

_ADDRESS = re.compile(re.escape(_media.PREFIX) + r"tasks/[0-9]+/.")


def is_file(incoming: Incoming) -> bool:
    """Whether the request is for a file of a job."""
    return _ADDRESS.match(incoming.path) is not None


@dataclass(frozen=True, slots=True)
class _With:
    """What a call names: the argument, the job's own name there, and what the example calls it, if that is known."""

    argument: Argument
    text: str
    original: str | None


class Results:
    """What jobs have made, for those who fetch it."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._links: dict[str, list[tuple[str, Link]]] = {}
        for poll in tasks.polls.values():
            for link in poll.operation.success.links.values():
                if link.name not in OWN:
                    self._links.setdefault(link.operation, []).append((poll.operation.id, link))

    def file(self, incoming: Incoming) -> Answer:
        """The file behind the URL of a result: the job's own, while the URL lives."""
        number, *path = incoming.segments[2:]
        job = self._tasks.ledger.by_order(int(number)) if len(number) < 10 else None
        if job is None:
            return _files.gone(404)
        name = "/".join(path)
        kind = _media.extension(name) or "bin"
        return self._serve(job, incoming, name, kind, _media.KINDS[kind].content_type)

    def answer(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        """The answer of a call that fetches a result; None when it is about no job."""
        if operation.id not in self._links or _answers.prefers(incoming):
            return None
        for argument, text in self._arguments(operation, received):
            found = self._job(operation, argument, text)
            if found is None:
                continue
            job, original = found
            if job.moment(self._tasks.clock.now()).state != _lifecycle.SUCCEEDED:
                raise Refusal(404, f"the job {job.id[:80]!r} has no result (yet)", code="result_not_ready")
            return self._made(operation, job, _With(argument, text, original), received, incoming)
        return None

    def _arguments(self, operation: Operation, received: Received) -> Iterator[tuple[Argument, str]]:
        for _, link in self._links[operation.id]:
            for argument in link.arguments:
                if any(one.answer for one in argument.expressions):
                    for text in identifiers(argument_of(received, argument)):
                        yield argument, text

    def _job(self, operation: Operation, argument: Argument, text: str) -> tuple[Job, str | None] | None:
        found = self._tasks.ledger.by_result(operation.id, argument.name, text)
        if found is not None:
            return found
        polls = {poll for poll, _ in self._links[operation.id]}
        return next(((job, None) for job in self._tasks.ledger.by_id(text) if job.submission.poll in polls), None)

    def _made(
        self, operation: Operation, job: Job, asked: _With, received: Received, incoming: Incoming
    ) -> Answer | None:
        as_example = _exchanged(received, asked)
        example = _answers.chosen(operation, as_example, incoming)
        success = operation.success
        if example is None or not _answers.is_json(example.media_type.lower()):
            media_type = example.media_type if example is not None else success.media[0][0] if success.media else ""
            name = str(example.value) if example is not None else ""
            kind, content_type = _answers.binary_kind(success, media_type, name, received)
            if self._expired(job):  # no storage says so here, but the gateway
                raise Refusal(404, f"the result of the job {job.id[:80]!r} has expired", code="result_expired")
            return self._serve(job, incoming, f"{operation.id}.{kind}", kind, content_type)
        value = _task_answers.renamed(example.value, self._names(operation, example, asked))
        address = _task_answers.folder(incoming.base_url, job.order)
        value = _media.placed(value, address, _task_answers.reader(job.ids))
        value = _rules.apply(success.rules, [value], received)[0]
        return _errors.json_answer(success.status, value, media_type=example.media_type)

    def _names(self, operation: Operation, example: Example, asked: _With) -> dict[str, Json]:
        request = operation.requests.get(example.name, {})
        own = Received(request.get("body"), request.get("path", {}), request.get("query", {}))
        olds = [*identifiers(argument_of(own, asked.argument))][:1]
        return dict.fromkeys([*olds, *([asked.original] if asked.original is not None else [])], asked.text)

    def _serve(self, job: Job, incoming: Incoming, name: str, kind: str, content_type: str) -> Answer:
        fate = job.submission.fate.files
        if fate.gone:
            return _files.gone(fate.gone)
        if self._expired(job):
            return _files.gone(403)
        if incoming.method == "GET":
            job.downloads[name] += 1
        clock = self._tasks.clock
        ended = job.ended(clock.now())
        modified = clock.unix(job.submission.at if ended is None else ended)
        data = _variants.data(kind, f"{job.id}/{name}")
        file = _files.of_bytes(name.rsplit("/", 1)[-1], content_type, data, modified)
        return _files.serve(incoming, file, fate, job.downloads[name])

    def _expired(self, job: Job) -> bool:
        now = self._tasks.clock.now()
        ended = job.ended(now)
        lifetime = self._tasks.polls[job.submission.poll].lifetime
        return ended is not None and lifetime is not None and now >= ended + lifetime


def _exchanged(received: Received, asked: _With) -> Received:
    """The request with the example's name in place of the job's, so that the right example is found."""
    if asked.original is None:
        return received
    names = {asked.text: asked.original}
    body = _task_answers.renamed(received.body, names)
    path, query = (_task_answers.renamed(dict(one), names) for one in (received.path, received.query))
    return Received(body, path, query)
