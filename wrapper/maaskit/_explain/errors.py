"""Every error as a row of a table: when it comes, whether the request is sent again, whether it was charged, what to do.

Nothing of it is written down twice: the texts are those of the classes, and the rest is found by asking the rules that decide.

`python -m maaskit._explain.errors docs/guides/errors.md docs/guides/errors.zh-CN.md` renews the tables of the guides.
"""

from __future__ import annotations

import inspect
import json
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

import maaskit
from maaskit import helpers
from maaskit._answer import failure, send_again
from maaskit._errors import APIError, ErrorContext, MaaskitError, status_error_class
from maaskit._known_errors import Kind, next_step
from maaskit._reply import Headers, Reply, TransportFailure
from maaskit._tasks.errors import DeliveryError, TaskError

from .error_texts import CHINESE

__all__ = ["ErrorRow", "error_table", "kind_table", "renewed", "rows"]

_BASES = frozenset({"MaaskitError", "APIError", "StreamError", "TaskError"})
"""To be caught; never raised themselves."""
_STATUSES = (301, 400, 401, 403, 404, 405, 408, 409, 422, 429, 500, 502, 503, 504)
_CHARGED = {True: "yes", False: "no", None: "unknown"}
_AGAIN = {True: "yes", False: "no"}
_NOTHING = "–"
_NOT_OF_A_RULE: Mapping[str, tuple[str, str]] = {
    "EnvelopeError": ("no", "no"),
    "UnexpectedContentError": ("no", "unknown"),
    "StreamFailed": ("no", "unknown"),
    "StreamInterrupted": ("no", "unknown"),
    "RealtimeDisconnected": ("no", "unknown"),
    "UploadError": ("yes, if it may pass; else no", "no"),
}
"""(whether it is sent again, whether it was charged) of what comes after HTTP 200, or from another server than the gateway."""
_WITH_ANSWER = {"DecodeError": "like any answer", "ToolRunError": "yes", "StructuredOutputError": "yes"}
"""Whether it was charged, of errors that come after a whole answer."""
_NEXT: Mapping[str, str] = {
    "ConfigurationError": "Give what the message names, by argument or environment variable.",
    "DecodeError": "Report it with the answer; without strict decoding the answer is usable.",
    "InvalidRequestError": "Correct the argument; the message names it, and often the one that was meant.",
    "JournalError": "Free or repair the disk, or name another file, then call again.",
    "TokenError": "Use the gateway and key that submitted the task; any_key=True for another key of the same account.",
    "WebhookError": "Refuse the request (WebhookApp does); set the same secret on both sides.",
    "ToolRunError": "Go on from what it holds, or raise the limit that it names.",
    "StructuredOutputError": "Use the text that it holds, or ask again; that is charged again.",
    "QuotaExceededError": next_step("quota", "", asked_to_wait=False) or "",
}
"""Advice of the classes that have none of their own."""

Says = Callable[[str], str]
"""A text of ours in the reader's language."""


class _Case(NamedTuple):
    label: str
    again: bool
    charged: bool | None


class ErrorRow(NamedTuple):
    """One error, in the reader's language.

    Attributes:
        error: The class.
        when: What has happened.
        again: Whether maaskit sends the request again by itself.
        charged: Whether it was charged.
        next: What to do.
    """

    error: type[MaaskitError]
    when: str
    again: str
    charged: str
    next: str


def rows(language: str = "en") -> list[ErrorRow]:
    """The errors that can be raised, those before anything is sent first. `language`: `en` or `zh`."""
    says = _in(language)
    return [
        ErrorRow(error, says(_first(error)), *_money(error, says), says(_advice(error)).replace("'{token}'", "token"))
        for error in _errors()
    ]


def error_table(language: str = "en") -> str:
    """The errors as a table in Markdown."""
    heads = ("error", "when", "sent again by itself", "charged", "what to do")
    cells = [[f"`{row.error.__name__}`", row.when, row.again, row.charged, row.next] for row in rows(language)]
    return _table([_in(language)(head) for head in heads], cells)


def kind_table(language: str = "en") -> str:
    """What has to be done about each kind of documented error, as a table in Markdown."""
    says = _in(language)
    cells = []
    for kind in get_args(Kind):
        kind_class = status_error_class(400, kind)
        own = f"`{kind_class.__name__}`" if kind in ("quota", "permission") else says("that of the status")
        cells.append([f"`{kind}`", own, says(next_step(kind, "", asked_to_wait=False) or "")])
    return _table([says(head) for head in ("kind", "error", "what to do")], cells)


def renewed(page: str, language: str) -> str:
    """A page with its tables as they are now: each stands between `<!-- table: NAME -->` and `<!-- end -->`."""
    tables = {"errors": error_table, "kinds": kind_table}

    def table(found: re.Match[str]) -> str:
        return f"{found[1]}\n\n{tables[found[2]](language)}\n\n{found[3]}"

    return re.sub(r"(<!-- table: (\w+) -->)\n.*?(<!-- end -->)", table, page, flags=re.DOTALL)


def _errors() -> list[type[MaaskitError]]:
    """All public ones but the bases: those of a call, then of a task, then of the helpers."""
    public = [getattr(module, name) for module in (maaskit, helpers) for name in module.__all__]
    found = [one for one in public if inspect.isclass(one) and issubclass(one, MaaskitError)]
    chosen = [one for one in dict.fromkeys(found) if one.__name__ not in _BASES]
    return sorted(chosen, key=_place)


def _place(error: type[MaaskitError]) -> int:
    if error.__name__ in helpers.__all__:
        return 3
    return 2 if issubclass(error, TaskError) else 1 if issubclass(error, APIError) else 0


def _first(error: type[MaaskitError]) -> str:
    """What its docstring says before the first empty line."""
    return " ".join((inspect.getdoc(error) or "").partition("\n\n")[0].split())


def _advice(error: type[MaaskitError]) -> str:
    return _NEXT.get(error.__name__) or str(getattr(error, "advice", ""))


def _money(error: type[MaaskitError], says: Says) -> tuple[str, str]:
    """(whether it is sent again, whether it was charged)."""
    if issubclass(error, TaskError):
        return says("no"), says("yes" if error is DeliveryError else "unknown")
    if not issubclass(error, APIError):  # nothing was sent, or there is an answer, which the error holds
        return _NOTHING, says(_WITH_ANSWER.get(error.__name__, "no"))
    if fixed := _NOT_OF_A_RULE.get(error.__name__):
        return says(fixed[0]), says(fixed[1])
    free, paid = (_cases(error, billed=billed) for billed in (False, True))
    charged = _said([(case.label, _CHARGED[case.charged]) for case in paid], says)
    again = [_said([(case.label, _AGAIN[case.again]) for case in cases], says) for cases in (free, paid) if cases]
    return says("free: {}; paid: {}").format(*again) if len(set(again)) > 1 else again[0], charged


def _cases(error: type[APIError], *, billed: bool) -> list[_Case]:
    """The mishaps that come to an error, as the rules of the client see them."""
    from maaskit_api.operations import OPERATIONS

    operation = next(iter(OPERATIONS.values()))._replace(id="", billed=billed)
    context = ErrorContext("", "")
    found = []
    for label, outcome in _mishaps().items():
        raised = failure(operation, outcome, context)
        if type(raised) is error:
            found.append(_Case(label, send_again(operation, outcome), raised.billed))
    return found


@cache
def _mishaps() -> Mapping[str, Reply | TransportFailure]:
    """What may come instead of an answer."""
    from maaskit_api.catalogue import ERRORS

    spent = next(one for one in ERRORS[""] if one.kind == "quota" and one.code)
    refusals = {str(status): _refusal(status, "no") for status in _STATUSES}
    return refusals | {
        "quota": _refusal(spent.status, spent.says or "no", spent.code),
        "503 of a proxy": Reply(503, Headers([]), b"<html></html>", 0.0),
        "nothing had left": TransportFailure("", "connect", sent=False),
        "no connection": TransportFailure("", "timeout", sent=False),
        "a certificate or a proxy forbids it": TransportFailure("", "denied", sent=False),
        "it broke": TransportFailure("", "broken", sent=True),
        "no answer": TransportFailure("", "timeout", sent=True),
    }


def _refusal(status: int, message: str, code: str | int | None = None) -> Reply:
    """An error status, in the words of the gateway itself."""
    return Reply(status, Headers([]), json.dumps({"error": {"message": message, "code": code}}).encode(), 0.0)


def _said(pairs: Sequence[tuple[str, str]], says: Says) -> str:
    """One word where it is the same in all cases, else each word with its cases."""
    words: dict[str, list[str]] = {}
    for label, word in pairs:
        words.setdefault(word, []).append(label)
    if len(words) == 1:
        return says(pairs[0][1])
    joined = says(", ").join
    return joined(says("{} ({})").format(says(word), joined(map(says, labels))) for word, labels in words.items())


def _in(language: str) -> Says:
    """Translates our texts; one that has no translation is an error, so that none is forgotten."""
    return str if language == "en" else lambda text: text if text.isdecimal() else CHINESE[text]


def _table(heads: Sequence[str], cells: Iterable[Sequence[str]]) -> str:
    return "\n".join(f"| {' | '.join(row)} |" for row in (heads, ["---"] * len(heads), *cells))


def main(paths: Sequence[str]) -> None:
    """Renew the tables of some pages."""
    for path in map(Path, paths):
        language = "zh" if path.name.endswith(".zh-CN.md") else "en"
        path.write_text(renewed(path.read_text("utf-8"), language), "utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
