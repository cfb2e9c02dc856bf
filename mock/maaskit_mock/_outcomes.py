"""What may become of a job, as one table. Chosen by header, by a magic word in the prompt, or by a scenario file.

X-Mock-Outcome: failed                                   (on the submit)
X-Mock-Outcome: not-found-first;times=3, cut-download    (several, with options)
{"prompt": "a kite [mock:stuck]"}                        (anywhere in a text of the request)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from . import _lifecycle
from ._lifecycle import Plan
from ._orders import Menu, Options, Order
from ._values import Incoming, Json, Received, Refusal, is_list, is_object

HEADER = "x-mock-outcome"
HUGE = 300 * 1000 * 1000
_MAGIC = re.compile(r"\[mock:([^\[\]]{1,300})\]")
_LONGEST_TEXT = 100_000
_LIMIT = 1e12
_DURATIONS = ("queued", "running")


@dataclass(frozen=True, slots=True)
class FileFate:
    """What becomes of the result files."""

    gone: int = 0
    """The status that their URLs answer with from the start; 0: they work."""
    size: int = 0
    """So many bytes instead of a few; 0: a few."""
    missing: int = 0
    """So many bytes are promised and never come."""
    cut: int = 0
    """The first so many requests for each file break off in the middle."""
    hostile: bool = False
    """The name in Content-Disposition tries to leave the folder."""


@dataclass(frozen=True, slots=True)
class Fate:
    """All that was chosen for one job."""

    names: tuple[str, ...] = ()
    plan: Plan = field(default_factory=Plan)
    moderated: bool = False
    not_found: int = 0
    """So many first polls answer 404."""
    envelope_errors: int = 0
    """So many first polls answer with an error at HTTP 200."""
    duplicate_webhooks: bool = False
    files: FileFate = field(default_factory=FileFate)


@dataclass(frozen=True, slots=True)
class Outcome:
    """One entry of the menu."""

    summary: str
    change: Callable[[Fate, Options], Fate]
    defaults: Options = field(default_factory=dict[str, float])
    ends: bool = False
    """It says how the job ends; only one such can be chosen."""


def _end(end: str | None) -> Callable[[Fate, Options], Fate]:
    return lambda fate, options: replace(fate, plan=replace(fate.plan, end=end))


def _moderation(fate: Fate, options: Options) -> Fate:
    return replace(_end(_lifecycle.FAILED)(fate, options), moderated=True)


def _unknown(fate: Fate, options: Options) -> Fate:
    return replace(fate, plan=replace(fate.plan, word_unknown=True))


def _unknown_forever(fate: Fate, options: Options) -> Fate:
    return replace(fate, plan=replace(fate.plan, word_unknown=True, end=None))


def _files(change: Callable[[FileFate, Options], FileFate]) -> Callable[[Fate, Options], Fate]:
    return lambda fate, options: replace(fate, files=change(fate.files, options))


OUTCOMES: dict[str, Outcome] = {
    "succeeded": Outcome("the job succeeds, as by default", _end(_lifecycle.SUCCEEDED), ends=True),
    "failed": Outcome("the job fails", _end(_lifecycle.FAILED), ends=True),
    "canceled": Outcome(
        "the job is canceled (failed where the vendor knows no such word)", _end("canceled"), ends=True
    ),
    "expired": Outcome("the job expires (failed where the vendor knows no such word)", _end("expired"), ends=True),
    "moderation": Outcome("the job fails, and the message says that a content filter did it", _moderation, ends=True),
    "stuck": Outcome("99 % for ever", _end(None), ends=True),
    "unknown-state": Outcome("while at work, a word for the state that no description has", _unknown),
    "unknown-state-forever": Outcome("the same for ever", _unknown_forever, ends=True),
    "needs-input": Outcome(
        "the job waits for further input (the call that the link `input` names) before it works",
        lambda fate, options: replace(fate, plan=replace(fate.plan, asks=True)),
    ),
    "not-found-first": Outcome(
        "the first polls do not find the job (404)",
        lambda fate, options: replace(fate, not_found=int(options["times"])),
        {"times": 2},
    ),
    "envelope-error": Outcome(
        "the first polls answer with an error at status 200",
        lambda fate, options: replace(fate, envelope_errors=int(options["times"])),
        {"times": 2},
    ),
    "expire-results": Outcome(
        "the URLs of the results do not work (any more)",
        _files(lambda files, options: replace(files, gone=int(options["status"]))),
        {"status": 403},
    ),
    "duplicate-webhook": Outcome(
        "every webhook comes twice", lambda fate, options: replace(fate, duplicate_webhooks=True)
    ),
    "huge-result": Outcome(
        "result files are big (made while they are sent)",
        _files(lambda files, options: replace(files, size=int(options["bytes"]))),
        {"bytes": HUGE},
    ),
    "wrong-length": Outcome(
        "downloads promise more bytes than they bring",
        _files(lambda files, options: replace(files, missing=int(options["bytes"]))),
        {"bytes": 1000},
    ),
    "cut-download": Outcome(
        "the first downloads of each file break off in the middle",
        _files(lambda files, options: replace(files, cut=int(options["times"]))),
        {"times": 1},
    ),
    "hostile-name": Outcome(
        "Content-Disposition names a file outside the folder",
        _files(lambda files, options: replace(files, hostile=True)),
    ),
}
MENU = Menu(
    "outcome",
    "unknown_outcome",
    "X-Mock-Outcome",
    {name: {**outcome.defaults, "queued": 1.0, "running": 4.0} for name, outcome in OUTCOMES.items()},
    _LIMIT,
)


def fate(orders: Sequence[Order], durations: Options | None = None) -> Fate:
    """The orders as one fate, in their order. Refuses two that end the job differently.

    `durations`: seconds for `queued` and `running`; the options of an order of these names win.
    """
    ends = [order.name for order in orders if OUTCOMES[order.name].ends]
    if len(ends) > 1:
        message = f"a job ends one way: {' and '.join(ends)} can't be combined"
        raise Refusal(400, message, code=MENU.code, param=MENU.source)
    chosen = Fate(tuple(order.name for order in orders))
    for order in orders:
        chosen = OUTCOMES[order.name].change(chosen, order.options)
    asked = {key: value for order in orders for key, value in order.options.items() if _is_set(order, key)}
    wanted = {**(durations or {}), **asked}
    plan = chosen.plan
    queued, running = wanted.get("queued", plan.queued), wanted.get("running", plan.running)
    return replace(chosen, plan=replace(plan, queued=queued, running=running))


def _is_set(order: Order, key: str) -> bool:
    return key in _DURATIONS and re.search(rf";\s*{key}\s*=", order.text) is not None


def ordered(incoming: Incoming, received: Received) -> list[Order]:
    """What the request itself asks for: by its header, else by magic words in its texts. Refuses unknown names."""
    header = incoming.header(HEADER)
    if header is not None:
        return MENU.parse(header)
    found = [name for text in texts((received.body, received.query)) for name in _MAGIC.findall(text)]
    return MENU.parse(",".join(dict.fromkeys(found)))


def texts(values: Iterable[Json]) -> Iterator[str]:
    """Every text in the values; of a very long one only the beginning and the end."""
    stack: list[Json] = list(values)
    while stack:
        value = stack.pop()
        if isinstance(value, str):
            long = len(value) > 2 * _LONGEST_TEXT
            yield f"{value[:_LONGEST_TEXT]}\n{value[-_LONGEST_TEXT:]}" if long else value
        elif is_object(value):
            stack.extend(reversed(value.values()))
        elif is_list(value):
            stack.extend(reversed(value))
