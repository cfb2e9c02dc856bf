"""Long-running jobs: submits that are accepted, polls, lists, cancels. Where the description has no job, it says None."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from . import _answers, _errors, _jobs, _lifecycle, _media, _outcomes, _pointers, _rules, _task_answers
from ._clock import Clock
from ._jobs import Job, Ledger, Submission
from ._lifecycle import Moment
from ._operations import Operation
from ._polls import Poll, Template, argument_of, identifiers, other_ids, poll_of, receipt_ids, state_of
from ._protocol import CANCEL, INPUT, POLL, Argument, Expression, Link, polls
from ._scenario import Scenario
from ._task_answers import Subject
from ._values import Answer, Incoming, Json, Received, Refusal, is_list, is_object


class Tasks:
    """The jobs of one mock: what the description says of them, and the ledger."""

    def __init__(self, operations: Iterable[Operation], clock: Clock, scenario: Scenario) -> None:
        self.operations = {operation.id: operation for operation in operations}
        self.clock = clock
        self.changed: Callable[[Job, tuple[str, ...]], None] = lambda job, urls: None
        """Called with a new job and the URLs of its webhooks, and with a job that was canceled."""
        self.doomed: Callable[[Operation, Received], bool] = lambda operation, received: False
        """Whether a job can only fail, because what it is about is not there."""
        self._scenario = scenario
        submits = [(one, link) for one in self.operations.values() for link in polls(one.success.links)]
        self.polls = {
            one.id: Poll(one, one.success.task, [pair for pair in submits if pair[1].operation == one.id])
            for one in self.operations.values()
            if one.success.task is not None
        }
        self._known_words: dict[str, frozenset[str]] = {}
        self._cancels, self._inputs = self._carriers(CANCEL), self._carriers(INPUT)
        self.ledger = Ledger({text for poll in self.polls.values() for text in poll.example_ids})

    def answer(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        """The answer where a job is concerned; None for everything else.

        A request that names the example it wants (`Prefer`) gets the example as it stands.
        """
        if _answers.prefers(incoming):
            return None
        link = operation.success.links.get(POLL)
        if operation.id in self.polls:
            found = self._polled(operation, received, incoming)
            itself = any(one.operation == operation.id for one in polls(operation.success.links))
            if found is not None or not itself or self.polls[operation.id].known(received):
                return found
        if link is not None and link.operation in self.polls:
            return self._submitted(operation, received, incoming)
        if operation.id in self._cancels:
            self._cancel(operation, received)
        return None

    def forget(self) -> None:
        """Forget all jobs, and count scenarios from the beginning."""
        self.ledger.clear()
        self._scenario.reset()

    # Submits

    def _submitted(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        success = operation.success
        if _answers.wants_stream(success, received, incoming):
            return None
        if success.detour is not None and not _answers.wants_detour(success, incoming):
            return None
        example = _answers.chosen(operation, received, incoming)
        if example is None or not _answers.is_json(example.media_type.lower()):
            return None
        link = poll_of(operation, example.value)
        if link is None or link.operation not in self.polls:
            return None
        waiting = self._answered(operation, received)
        if waiting is not None:
            value = _task_answers.renamed(example.value, dict.fromkeys(receipt_ids(example.value, link), waiting.id))
            value = _answers.placed(success, value, received, incoming)
            return _errors.json_answer(success.status, value, media_type=example.media_type)
        fate = self._fate(operation, received, incoming)
        if fate.plan.asks and _lifecycle.NEEDS_INPUT not in self.polls[link.operation].task.words:
            message = f"no job of {operation.id} ever waits for input"
            raise Refusal(400, message, code=_outcomes.MENU.code, param=_outcomes.MENU.source)
        old, others = receipt_ids(example.value, link), other_ids(example.value, link)
        names = {text: str(self.ledger.new_id(text, number)) for number, text in enumerate((*old, *others))}
        ids = tuple(names[text] for text in old) or _requested_ids(link, received)
        if not ids:  # the answer itself is the result
            fate = replace(fate, plan=replace(fate.plan, queued=0, running=0))
        made = self._submission(operation, link, example.name, received, incoming, fate)
        job = self.ledger.add(made, ids, (names[text] for text in others))
        urls = tuple(url for one in operation.callbacks if (url := one.called(_finder(received))) is not None)
        self.changed(job, urls)
        if operation.id == link.operation:
            return self._polled(operation, received, incoming)
        value = _task_answers.renamed(example.value, names)
        value = _answers.placed(success, value, received, incoming)
        self._tell_queued(self.polls[link.operation], value)
        return _errors.json_answer(success.status, value, media_type=example.media_type)

    def _submission(
        self,
        operation: Operation,
        link: Link,
        example: str,
        received: Received,
        incoming: Incoming,
        fate: _outcomes.Fate,
    ) -> Submission:
        body = received.body if is_object(received.body) else {}
        reference = body.get(link.reference) if link.reference is not None else None
        return Submission(
            operation=operation.id,
            poll=link.operation,
            example=example,
            received=_jobs.trimmed(received),
            fate=fate,
            at=self.clock.now(),
            base_url=incoming.base_url,
            reference=str(reference) if reference else None,
            key=incoming.header("idempotency-key"),
            sha256=_jobs.digest(incoming),
        )

    def _fate(self, operation: Operation, received: Received, incoming: Incoming) -> _outcomes.Fate:
        orders = _outcomes.ordered(incoming, received)
        if orders:
            return _outcomes.fate(orders)
        if self.doomed(operation, received):
            return replace(_outcomes.Fate(), plan=_lifecycle.Plan(end=_lifecycle.FAILED))
        return self._scenario.fate(operation.id, received)

    def _tell_queued(self, poll: Poll, receipt: Json) -> None:
        """A receipt that is written like a poll's answer says that the job waits."""
        word, state = poll.queued_word(), state_of(poll.task, receipt)
        if word is None or poll.task.item is not None or state in {None, _lifecycle.QUEUED}:
            return
        for pointer in poll.task.status:
            for container, key in _pointers.places(receipt, pointer):
                container[key] = _rules.as_type(container[key], word)

    # Polls

    def _polled(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        poll = self.polls[operation.id]
        asked = poll.asked(received)
        jobs = self._jobs(poll, received, asked)
        known = poll.known(received)
        if not jobs and (known or not poll.asks(received) or not poll.linked or POLL in operation.success.links):
            return None
        for job in jobs:
            job.polls += 1
        failing = next((job for job in jobs if _in_error(job)), None)
        if failing is not None:
            content = _errors.failure(operation.success.envelope, incoming.id)
            return _errors.json_answer(operation.success.status, content)
        there = [job for job in jobs if job.polls > job.submission.fate.not_found]
        if poll.task.item is not None:
            return self._several(poll, there, known, received, incoming)
        if not there:
            raise Refusal(404, f"there is no job {', '.join(asked)[:80]!r}", code="task_not_found")
        shown = [self.shown(poll, job, self.clock.now(), incoming.base_url) for job in there]
        template = shown[0][1]
        value = _joined(poll, [_asked_parts(poll, one, job, asked) for (one, _), job in zip(shown, there, strict=True)])
        value = _rules.apply(operation.success.rules, [value], _for_rules(poll, there[0], received))[0]
        return _errors.json_answer(operation.success.status, value, media_type=template.media_type)

    def _several(self, poll: Poll, jobs: list[Job], known: list[str], received: Received, incoming: Incoming) -> Answer:
        """The answer for several jobs: those of the ledger, those of the examples, and none for unknown ids."""
        shown = [self.shown(poll, job, self.clock.now(), incoming.base_url) for job in jobs]
        examples = [one for text in known if (one := poll.item(text)) is not None]
        items = [value for value, _ in shown]
        items += [_media.place(one.value, incoming.base_url) for one in examples]
        template = next(iter([*(one for _, one in shown), *examples]), poll.whole())
        whole = _media.place(template.whole, incoming.base_url)
        assert poll.task.item is not None
        whole = _task_answers.with_items(whole, poll.task.item[0], items)
        success = poll.operation.success
        value = _rules.apply(success.rules, [whole], received)[0]
        return _errors.json_answer(success.status, value, media_type=template.media_type)

    def _jobs(self, poll: Poll, received: Received, asked: list[str]) -> list[Job]:
        found = [next((job for job in self.ledger.by_id(text) if self._answers_for(poll, job)), None) for text in asked]
        if not any(found):
            found = [self.ledger.by_reference(poll.operation.id, text) for text in poll.references(received)]
        return list({job.order: job for job in found if job and self._answers_for(poll, job)}.values())

    def _answers_for(self, poll: Poll, job: Job) -> bool:
        return not poll.linked or self._polled_by(poll, job)

    def _polled_by(self, poll: Poll, job: Job) -> bool:
        if job.submission.poll == poll.operation.id:
            return True
        found = self.operations[job.submission.operation].success.links
        other = [link.fallback for link in found.values() if link.operation == job.submission.poll]
        return any(name is not None and found[name].operation == poll.operation.id for name in other)

    def shown(self, poll: Poll, job: Job, at: float, base_url: str) -> tuple[Json, Template]:
        """A job at a time of the clock as the answer of a poll (or its part of one), before the rules of `x-mock`."""
        moment = job.moment(at)
        state = poll.state(_lifecycle.RUNNING if moment.state == _lifecycle.UNKNOWN else moment.state)
        template = job.templates.get(f"{poll.operation.id} {state}")
        if template is None:
            template = poll.template(state, job, self.operations[job.submission.operation])
            job.templates[f"{poll.operation.id} {state}"] = template
        return _task_answers.one(poll, template, self._subject(poll, job, moment, base_url)), template

    def payload(self, job: Job, at: float) -> Json:
        """What a webhook says of a job at a time of the clock."""
        poll = self.polls[job.submission.poll]
        value, _ = self.shown(poll, job, at, job.submission.base_url)
        value = _rules.apply(poll.operation.success.rules, [value], _for_rules(poll, job, Received()))[0]
        found = _pointers.get(value, poll.task.payload)
        return value if found is _pointers.MISSING else found

    def _subject(self, poll: Poll, job: Job, moment: Moment, base_url: str) -> Subject:
        words = self._words(job.submission.operation)

        def name(pointer: str, original: Json) -> Json:
            if str(original) in words:  # a model, a size: no name of a thing
                return original
            addresses = [
                (link.operation, argument.name)
                for link in poll.operation.success.links.values()
                for argument in link.arguments
                if any(one.answer and one.name == pointer for one in argument.expressions)
            ]
            return self.ledger.name_result(job, original, addresses)

        ended = None if moment.ended is None else self.clock.unix(job.submission.at + moment.ended)
        fate = job.submission.fate
        return Subject(job.ids, job.order, moment, fate.moderated, base_url, ended, name)

    def _words(self, operation: str) -> frozenset[str]:
        """Every text and number in the request examples of a submit."""
        if operation not in self._known_words:
            requests = [dict(one) for one in self.operations[operation].requests.values()]
            self._known_words[operation] = frozenset(identifiers(requests))
        return self._known_words[operation]

    # Cancels and inputs

    def _carriers(self, name: str) -> dict[str, list[Argument]]:
        """The operations that links of this name lead to, and which of their arguments carry the id of the job."""
        found: dict[str, list[Argument]] = {}
        for one in self.operations.values():
            if name in one.success.links:
                link = one.success.links[name]
                found.setdefault(link.operation, []).extend(link.carriers)
        return found

    def _named(self, carriers: list[Argument], received: Received) -> list[Job]:
        texts = [text for one in carriers for text in identifiers(argument_of(received, one))]
        return [job for text in texts for job in self.ledger.by_id(text)[:1]]

    def _cancel(self, operation: Operation, received: Received) -> None:
        for job in self._named(self._cancels[operation.id], received):
            if job.cancel(self.clock.now()):
                self.changed(job, ())

    def _answered(self, operation: Operation, received: Received) -> Job | None:
        """The job that waited for this very input, and now goes on; None when none did."""
        for job in self._named(self._inputs.get(operation.id, []), received):
            if job.give(self.clock.now()):
                self.changed(job, ())
                return job
        return None


def _in_error(job: Job) -> bool:
    """Whether this poll is one of those that answer with an error at status 200."""
    fate = job.submission.fate
    return fate.not_found < job.polls <= fate.not_found + fate.envelope_errors


def _requested_ids(link: Link, received: Received) -> tuple[str, ...]:
    """The ids of a job that is known by what its submit asks for."""
    find = _finder(received)
    asked = [find(one) for argument in link.carriers for one in argument.expressions if not one.answer]
    return tuple(identifiers(asked))


def _finder(received: Received) -> Callable[[Expression], Json]:
    """Evaluates runtime expressions about the request."""

    def find(expression: Expression) -> Json:
        if expression.answer:
            return _pointers.MISSING
        if expression.place == "body":
            return _pointers.get(received.body, expression.name)
        values = received.path if expression.place == "path" else received.query
        return values.get(expression.name, _pointers.MISSING)

    return find


def _for_rules(poll: Poll, job: Job, received: Received) -> Received:
    """What `x-mock` copies from: the poll, with the job's id (it may have been found by another name), and the submit
    where the poll has no body."""
    names = {one.name: job.id for one in poll.carriers if job.id}
    path = {**received.path, **{name: text for name, text in names.items() if f"{{{name}}}" in poll.operation.path}}
    query = {**received.query, **{name: text for name, text in names.items() if name in received.query}}
    return Received(received.body if received.body is not None else job.submission.received.body, path, query)


def _asked_parts(poll: Poll, value: Json, job: Job, asked: list[str]) -> Json:
    """The answer with only those parts of a job that were asked for."""
    pointer, parts = _parts(poll, value)
    if pointer is None or len(parts) != len(job.ids) or not set(job.ids) & set(asked):
        return value
    wanted = [part for text, part in zip(job.ids, parts, strict=True) if text in asked]
    return _task_answers.with_items(value, pointer, wanted)


def _joined(poll: Poll, values: list[Json]) -> Json:
    """The answers for several jobs as one, where an answer is a list of parts; else the first."""
    pointer, _ = _parts(poll, values[0])
    if pointer is None or len(values) == 1:
        return values[0]
    return _task_answers.with_items(values[0], pointer, [part for one in values for part in _parts(poll, one)[1]])


def _parts(poll: Poll, value: Json) -> tuple[str | None, list[Json]]:
    """The pointer to the parts of an answer that says a state for each, and the parts; None when it says only one."""
    head = next((one.partition("/*")[0] for one in poll.task.status if "/*" in one), None)
    parts = _pointers.get(value, head) if head is not None else None
    return (f"{head}/*", parts) if is_list(parts) else (None, [])
