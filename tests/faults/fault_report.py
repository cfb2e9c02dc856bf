"""Writes docs/quality/faults.md: the fault matrix as users read it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests" / "wrapper"))

from fault_matrix import GROUPS, MANY, Fault, Outcome  # noqa: E402

REPORT = ROOT / "docs" / "quality" / "faults.md"
COLUMNS = {
    "read": "a call that is free",
    "submit": "a paid submit",
    "poll": "waiting for a task",
    "stream": "a paid stream",
    "upload": "storing a file",
    "download": "fetching a result",
}
_HEAD = """\
Every mishap below, in every class of operations, comes to the outcome that its cell names: with the sync client and the \
async one, on real sockets.

# Fault matrix

Run again: `make faults` writes this page from the data (`tests/faults/fault_matrix.py`) and plays all {cells} cells twice, against a
server that misbehaves byte by byte (`tests/faults/fault_servers.py`); a part of them on trio, too. `make test` does the same. A test
fails when this page is not what the data says, so it bears neither date nor versions: it holds for the commit that it is in.

Each fault lasts: what is sent again meets it again. For {repeated} cells in which the client sends again on its own, a second test lets the
fault pass after the first time, and the call succeeds. In all cells the connection pool is usable afterwards, no connection, thread, task
of an event loop or descriptor is left, the key goes to no other host, and the error says where it happened, what was charged, and what
to do next.

How to read a cell: error · how often the request is sent · charged? "✓" is success. Defaults: `max_retries=2`; a wait of 60 s.

- **A paid request is sent again only if nothing of it left, or the gateway refused it.** Otherwise `SubmitOutcomeUnknown`.
- `TaskTimeout` and `PollFailed` stop the waiting, not the task: it goes on at the gateway, and the error holds a token to resume it.
  While polls fail for a reason that may pass, waiting goes on to your deadline, or for ten minutes without any good answer
  (`PollFailed`). The class behind the arrow is the error's cause.
- Downloads go on where they broke off, if the server can; `DeliveryError` comes after six requests in a row that bring nothing new.
- An answer whose JSON is whole is an answer, although the connection broke behind it.
"""


def _cell(outcome: Outcome | None) -> str:
    if outcome is None:
        return "can't be seen"
    often = "until the deadline" if outcome.requests == MANY else f"{outcome.requests}×"
    if not outcome.error:
        return "✓" if outcome.requests == 1 else f"✓ {often}"
    cause = f" ← {outcome.cause}" if outcome.cause else ""
    return f"{outcome.error}{cause} · {often} · {outcome.billed}"


def _table(faults: Mapping[str, Fault]) -> Iterator[str]:
    yield f"| fault | {' | '.join(COLUMNS.values())} |"
    yield f"| --- {'| --- ' * len(COLUMNS)}|"
    for fault in faults.values():
        yield f"| {fault.title} | {' | '.join(_cell(fault.row[name]) for name in COLUMNS)} |"


def _outcomes() -> list[Outcome]:
    rows = [fault.row for group in GROUPS.values() for fault in group.values()]
    return [outcome for row in rows for outcome in row.values() if outcome is not None]


def report() -> str:
    """The page."""
    found = _outcomes()
    repeated = sum(outcome.requests != 1 for outcome in found)
    lines = [_HEAD.format(cells=len(found), repeated=repeated)]
    for title, faults in GROUPS.items():
        lines += [f"## {title}", "", *_table(faults), ""]
    return "\n".join(lines)


if __name__ == "__main__":
    REPORT.parent.mkdir(exist_ok=True)
    REPORT.write_text(report(), encoding="utf-8")
    print(f"{REPORT.relative_to(ROOT)} is written.")
