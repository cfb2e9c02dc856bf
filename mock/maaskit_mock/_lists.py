"""Lists of jobs: what an operation to which a link named `list` leads answers once there are jobs."""

from __future__ import annotations

import copy
from datetime import UTC, datetime

from . import _answers, _errors, _media, _pointers, _rules, _task_answers
from ._jobs import Job
from ._operations import Operation
from ._polls import identifiers
from ._protocol import LIST, Listing
from ._tasks import Tasks
from ._values import Answer, Incoming, Json, Received, is_object

MOST = 500


class Lists:
    """The operations that list jobs."""

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._listings: dict[str, dict[str, Listing]] = {}
        """Operation that lists → operation that makes jobs → how they stand there."""
        for operation in tasks.operations.values():
            link = operation.success.links.get(LIST)
            if link is not None and link.listing is not None:
                self._listings.setdefault(link.operation, {})[operation.id] = link.listing

    def answer(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        """The newest jobs; None where no jobs are listed, or as long as there are none."""
        listings = self._listings.get(operation.id)
        if listings is None or _answers.prefers(incoming):
            return None
        jobs = self._tasks.ledger.of(listings)[:MOST]
        example = _answers.chosen(operation, received, incoming)
        if not jobs or example is None:
            return None
        items = [self._item(job, listings[job.submission.operation], example.value, incoming) for job in jobs]
        whole = _media.place(example.value, incoming.base_url)
        whole = _task_answers.with_items(whole, next(iter(listings.values())).items, items)
        success = operation.success
        value = _rules.apply(success.rules, [whole], received)[0]
        return _errors.json_answer(success.status, value, media_type=example.media_type)

    def _item(self, job: Job, listing: Listing, example: Json, incoming: Incoming) -> Json:
        like = _pointers.get(example, listing.items)
        item = self._as_polled(job, listing, incoming)
        if item is None:
            old = "" if like is _pointers.MISSING else str(_pointers.get(like, listing.id))
            item = _task_answers.renamed(copy.deepcopy(like) if is_object(like) else {}, {old: job.id})
        created = _pointers.get(like, listing.created)
        unix = self._tasks.clock.unix(job.submission.at)
        _task_answers.put(item, listing.id, job.id)
        _task_answers.put(item, listing.created, _as_time(created, unix * (1000 if listing.milliseconds else 1), unix))
        return item

    def _as_polled(self, job: Job, listing: Listing, incoming: Incoming) -> Json:
        """The job as the poll shows it, where that has the shape of the list's items; else None."""
        tasks = self._tasks
        poll = tasks.polls[job.submission.poll]
        shown, _ = tasks.shown(poll, job, tasks.clock.now(), incoming.base_url)
        heads = ("" if poll.task.item else poll.task.payload, listing.items.partition("/*")[0], "")
        for head in heads:
            found = _pointers.get(shown, head)
            if is_object(found) and set(identifiers(_pointers.get(found, listing.id))) & set(job.ids):
                return found
        return None


def _as_time(old: Json, number: float, unix: float) -> Json:
    """In the style of the example: a number, its text, or a date."""
    if isinstance(old, str) and not old.isdigit():
        return datetime.fromtimestamp(unix, UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")
    if isinstance(old, str):
        return str(int(number))
    return number if isinstance(old, float) else int(number)
