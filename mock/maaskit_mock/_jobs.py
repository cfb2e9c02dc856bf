"""The ledger: one row for each submit that was accepted. It is the truth about what would have been billed."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from . import _lifecycle
from ._ids import alike
from ._lifecycle import Moment, Plan
from ._outcomes import Fate
from ._values import Incoming, Json, Received, is_list, is_object

if TYPE_CHECKING:
    from ._polls import Template

_LONGEST = 10_000


@dataclass(frozen=True, slots=True)
class Submission:
    """What was accepted."""

    operation: str
    poll: str
    """The operation that says how the job is."""
    example: str
    """The name of the example that answered."""
    received: Received
    fate: Fate
    at: float
    """When, on the mock's clock."""
    base_url: str
    reference: str | None
    """The client's own id for the job."""
    key: str | None
    """Its Idempotency-Key."""
    sha256: str
    """Of the request body."""


@dataclass(slots=True, eq=False)
class Job:
    """One row: what was accepted, and what happened to it since."""

    order: int
    ids: tuple[str, ...]
    """One, or several where a submit makes several things; none when the answer named none."""
    submission: Submission
    repeats: int
    """The how many-th submit of the very same request this is: above 1, something was paid twice."""
    polls: int = 0
    canceled: float | None = None
    """Seconds after the submit."""
    given: float | None = None
    """When it got the input that it waited for, in seconds after the submit."""
    downloads: Counter[str] = field(default_factory=Counter[str])
    webhooks: int = 0
    templates: dict[str, Template] = field(default_factory=dict[str, "Template"])
    """The examples that were chosen for its answers."""
    names: dict[str, Json] = field(default_factory=dict[str, Json])
    """What its results are called, by their names in the examples."""

    @property
    def id(self) -> str:
        """All its ids in one text, as polls take them."""
        return ",".join(self.ids)

    @property
    def plan(self) -> Plan:
        """What will happen to it, as far as that is settled."""
        plan = self.submission.fate.plan
        return plan if self.given is None else plan.answered(self.given)

    def moment(self, now: float) -> Moment:
        """How it is at a time of the mock's clock."""
        age = round(now - self.submission.at, 6)  # so that five seconds after are not 4.9999999
        return _lifecycle.moment(self.plan, age, self.canceled)

    def changes(self) -> tuple[float, ...]:
        """When its state changes by itself, in seconds after the submit."""
        return _lifecycle.changes(self.plan)

    def ended(self, now: float) -> float | None:
        """When it ended, on the mock's clock; None while it has not."""
        ended = self.moment(now).ended
        return None if ended is None else self.submission.at + ended

    def cancel(self, now: float) -> bool:
        """The client gives it up. Whether that changed anything: a job that has ended stays what it is."""
        if self.ended(now) is not None:
            return False
        self.canceled = round(now - self.submission.at, 6)
        return True

    def give(self, now: float) -> bool:
        """The client gives it further input. Whether it waited for that."""
        if self.moment(now).state != _lifecycle.NEEDS_INPUT:
            return False
        self.given = round(now - self.submission.at, 6)
        return True


class Ledger:
    """Every job, found by its ids, by its reference, and by what its results are called."""

    def __init__(self, known: Iterable[str]) -> None:
        self._known = frozenset(known)
        self._orders = 0
        self.clear()

    def clear(self) -> None:
        """Forget all jobs. Their ids are not used again."""
        self._jobs: dict[int, Job] = {}
        self._by_id: dict[str, list[Job]] = {}
        self._by_reference: dict[tuple[str, str], Job] = {}
        self._by_result: dict[tuple[str, str, str], tuple[Job, str]] = {}
        self._names: set[str] = set()
        self._by_operation: dict[str, list[Job]] = {}
        self._repeats: Counter[tuple[str, str]] = Counter()

    def __iter__(self) -> Iterator[Job]:
        return iter(self._jobs.values())

    def new_id(self, example: Json, number: int = 0) -> Json:
        """An id for the next job: like the example, never used before. `number` tells several of one job apart."""
        return alike(example, f"{self._orders + 1}/{number}", lambda text: text in self._by_id or text in self._known)

    def add(self, submission: Submission, ids: tuple[str, ...], aliases: Iterable[str] = ()) -> Job:
        """A new row. `aliases` are other ids by which the job is found."""
        self._orders += 1
        same = (submission.operation, submission.sha256)
        self._repeats[same] += 1
        job = Job(self._orders, ids, submission, self._repeats[same])
        self._jobs[job.order] = job
        for text in dict.fromkeys((*ids, *aliases)):
            self._by_id.setdefault(text, []).append(job)
        self._by_operation.setdefault(submission.operation, []).append(job)
        if submission.reference is not None:
            self._by_reference[submission.poll, submission.reference] = job
        return job

    def by_order(self, order: int) -> Job | None:
        """The job of that number."""
        return self._jobs.get(order)

    def by_id(self, text: str) -> list[Job]:
        """The jobs that have this id, the newest first: where the client chooses ids, those of two operations may be alike."""
        return self._by_id.get(text, [])[::-1]

    def by_reference(self, poll: str, text: str) -> Job | None:
        """The last job that the client gave this reference, polled by that operation."""
        return self._by_reference.get((poll, text))

    def name_result(self, job: Job, original: Json, addresses: Iterable[tuple[str, str]]) -> Json:
        """A name of the job's own for a result that the example calls `original`, by which the linked calls
        (operation, argument) find it."""
        key = str(original)
        if key not in job.names:
            name = alike(original, f"{job.order}/{key}", lambda text: text in self._names)
            self._names.add(str(name))
            job.names[key] = name
            self._by_result.update({(*address, str(name)): (job, key) for address in addresses})
        return job.names[key]

    def by_result(self, operation: str, argument: str, text: str) -> tuple[Job, str] | None:
        """The job whose result a call fetches, and what the example calls it."""
        return self._by_result.get((operation, argument, text))

    def of(self, operations: Iterable[str]) -> list[Job]:
        """The jobs that these operations made, newest first."""
        found = [job for operation in operations for job in self._by_operation.get(operation, ())]
        return sorted(found, key=lambda job: -job.order)

    def rows(self, now: float, unix: float, gateway: str | None) -> list[Mapping[str, Json]]:
        """The ledger as JSON, oldest first. `unix`: what time it was when the clock started."""
        return [_row(job, now, unix, gateway) for job in self]


def _row(job: Job, now: float, unix: float, gateway: str | None) -> Mapping[str, Json]:
    made, moment = job.submission, job.moment(now)
    return {
        "order": job.order,
        "id": job.id or None,
        "operation": made.operation,
        "gateway": gateway,
        "state": moment.state,
        "progress": round(moment.progress, 2),
        "outcome": list(made.fate.names) or ["succeeded"],
        "submitted_at": round(unix + made.at, 6),
        "ended_at": None if moment.ended is None else round(unix + made.at + moment.ended, 6),
        "inputs": int(job.given is not None),
        "polls": job.polls,
        "downloads": dict(job.downloads),
        "webhooks": job.webhooks,
        "sha256": made.sha256,
        "repeats": job.repeats,
        "reference": made.reference,
        "idempotency_key": made.key,
    }


def digest(incoming: Incoming) -> str:
    """The SHA-256 of the request body, in hex."""
    return hashlib.sha256(incoming.body).hexdigest()


def trimmed(received: Received) -> Received:
    """The request without its very long texts, which thousands of jobs would fill the memory with."""
    return Received(_trim(received.body), dict(received.path), dict(received.query))


def _trim(value: Json) -> Json:
    if isinstance(value, str):
        return value if len(value) <= _LONGEST else value[:100]
    if is_object(value):
        return {key: _trim(item) for key, item in value.items()}
    if is_list(value):
        return [_trim(item) for item in value]
    return value
