"""`maaskit operations`: what there is to call."""

from __future__ import annotations

from maaskit_api.operations import GATEWAYS, OPERATIONS

from .description import raw
from .options import Parsed, UsageError, hint
from .output import as_json, say, table
from .texts import text

__all__ = ["run"]


def run(parsed: Parsed) -> int:
    """List the operations whose id, summary or gateway has the filter in it."""
    wanted = parsed.words[0].lower() if parsed.words else ""
    gateway = parsed.options.get("gateway")
    if gateway is not None and gateway not in GATEWAYS:
        raise UsageError(
            text("no such choice", option="gateway", value=gateway, known=", ".join(GATEWAYS)) + hint(gateway, GATEWAYS)
        )
    found = [
        {
            "id": id,
            "gateways": list(operation.gateways),
            "summary": raw(id)["summary"],
            "task": "poll" in operation.links,
        }
        for id, operation in sorted(OPERATIONS.items())
        if gateway in (None, "custom", *operation.gateways) and wanted in f"{id} {raw(id)['summary']}".lower()
    ]
    if parsed.options.get("json"):
        say(as_json(found, pretty=False))
        return 0
    if not found:
        raise UsageError(text("no operation has", filter=wanted))
    head = (text("column operation"), text("column gateways"), text("column summary"))
    for line in table(head, [(one["id"], ",".join(one["gateways"]), one["summary"]) for one in found]):
        say(line)
    return 0
