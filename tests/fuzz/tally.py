"""What a run of schemathesis did, counted from its own events and written as JSON when it ends."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

from schemathesis.cli import EventHandler
from schemathesis.engine import events
from schemathesis.engine.recorder import Interaction

FILE = "MAASKIT_FUZZ_TALLY"
"""The environment variable that names the file; without it nothing is written."""

links: dict[str, list[str]] = {"described": [], "followed": []}
"""Links of the operations in the run, as `operation link`; the check `Reached` knows them."""


class Tally(EventHandler):
    """Counts cases by operation and phase, checks by result, and what was streamed."""

    def __init__(self, *args: Any, **params: Any) -> None:
        self._operations: dict[str, dict[str, Counter[str]]] = {}
        self._checks: dict[str, Counter[str]] = {}

    def handle_event(self, ctx: Any, event: events.EngineEvent) -> None:
        """Count a scenario that has ended."""
        if not isinstance(event, events.ScenarioFinished):
            return
        recorder = event.recorder
        for case, checks in recorder.checks.items():
            operation = recorder.cases[case].value.operation.definition.raw["operationId"]
            phases = self._operations.setdefault(operation, {})
            phases.setdefault(event.phase.value, Counter()).update(_counts(recorder.interactions.get(case)))
            for check in checks:
                self._checks.setdefault(check.name, Counter())[check.status.value] += 1

    def shutdown(self, ctx: Any) -> None:
        """Write the file."""
        if FILE not in os.environ:
            return
        summary = ctx.summary()
        found = [{"title": one.title, "count": one.count, "operations": one.operations} for one in summary.failures]
        found += [{"title": one.title, "count": one.count, "operations": []} for one in summary.errors]
        found += [
            {"title": f"warning {name}", "count": len(labels), "operations": labels}
            for name, labels in summary.warnings.as_labels().items()
            if labels
        ]
        content = {"operations": self._operations, "checks": self._checks, "links": links, "failures": found}
        Path(os.environ[FILE]).write_text(json.dumps(content), "utf-8")


def _counts(interaction: Interaction | None) -> Counter[str]:
    """One case, as what it counts."""
    response = None if interaction is None else interaction.response
    if response is None:
        return Counter(cases=1)
    accepted = response.status_code < 300
    found = Counter(cases=1, accepted=int(accepted), refused=int(not accepted))
    if accepted and any("event-stream" in kind for kind in response.headers.get("content-type", ())):
        found.update(streams=1, events=(response.content or b"").count(b"\n\n"))
    return found
