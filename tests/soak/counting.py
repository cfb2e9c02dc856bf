"""What the soak counts: calls and errors by class, and what became of every submit."""

from __future__ import annotations

import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from maaskit import MaaskitError, SubmitOutcomeUnknown


@dataclass
class Counts:
    """Of all users, in one process. Counter increments come from the event loop and from threads, one key each time."""

    calls: Counter[str] = field(default_factory=Counter[str])
    errors: Counter[str] = field(default_factory=Counter[str])
    given_up: int = 0
    """Calls that their user canceled, or whose deadline passed."""
    strange: list[str] = field(default_factory=list[str])
    """Errors of classes that nobody has documented, with their traceback."""
    submits: dict[str, str] = field(default_factory=dict[str, str])
    """Unit → what the client said of its submit: `sent` (nothing, so far or at all), `accepted`, `unknown`, `refused`, `may be`."""

    @property
    def total(self) -> int:
        """All calls so far."""
        return self.calls.total()

    @contextmanager
    def one(self, name: str) -> Iterator[None]:
        """A call, of which the errors are counted and end here."""
        self.calls[name] += 1
        try:
            yield
        except MaaskitError as error:
            self.errors[type(error).__name__] += 1
            str(error)
        except TimeoutError:
            self.given_up += 1
        except Exception:
            self.strange.append(traceback.format_exc())

    @contextmanager
    def submit(self, unit: str) -> Iterator[None]:
        """A submit: what is known of it afterwards."""
        self.submits[unit] = "sent"
        try:
            yield
        except SubmitOutcomeUnknown:
            self.submits[unit] = "unknown"
            raise
        except MaaskitError as error:
            self.submits[unit] = "may be" if getattr(error, "billed", False) is not False else "refused"
            raise
        self.submits[unit] = "accepted"


def accounted(counts: Counts, ledger: list[dict[str, Any]]) -> list[str]:
    """What is wrong between the mock's ledger and what the client said: nothing, if all is well."""
    times = Counter(job["idempotency_key"] for job in ledger)
    wrong = [f"accepted {number} times: {unit}" for unit, number in times.items() if number > 1]
    for unit, said in counts.submits.items():
        if said == "accepted" and not times[unit]:
            wrong.append(f"the client says accepted, the gateway knows nothing of it: {unit}")
        if said == "refused" and times[unit]:
            wrong.append(f"the client says refused, the gateway has accepted it: {unit}")
    wrong += [f"nobody has sent this: {unit}" for unit in times if unit not in counts.submits]
    return wrong
