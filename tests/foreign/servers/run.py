"""`make foreign-servers`: install the foreign servers, ask them, and write docs/quality/foreign-servers.md. `--quick`: only those
that are installed and asked within a minute, without a report; what CI runs.
"""

from __future__ import annotations

import datetime
import platform
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

from foreign_servers import SERVERS
from installing import GROUPS, HERE, ROOT
from questions import ANSWER, QUESTIONS

REPORT = ROOT / "docs" / "quality" / "foreign-servers.md"
MENDED = ROOT / "tests" / "foreign" / "servers" / "mended.md"


def main(arguments: list[str]) -> int:
    """The exit status is that of pytest."""
    quick = "--quick" in arguments
    for group in GROUPS.values():
        if group.quick or not quick:
            group.install()
    names = [server.name for server in SERVERS.values() if server.group.quick or not quick]
    with tempfile.TemporaryDirectory() as folder:
        results = Path(folder) / "results.xml"
        report = ("--junitxml", str(results), "-o", "junit_family=xunit1")  # the family that keeps properties
        command = [sys.executable, "-m", "pytest", "-q", str(HERE), *report, "-k", " or ".join(names)]
        status = subprocess.run(command, cwd=ROOT, check=False).returncode
        if not quick and status == 0:
            REPORT.parent.mkdir(parents=True, exist_ok=True)
            REPORT.write_text("\n".join(_report(_outcomes(results))) + "\n", "utf-8")
    return status


def _outcomes(results: Path) -> dict[tuple[str, str], str]:
    """Server and question to what came; both clients got the same, or a test failed."""
    cases = ET.parse(results).iter("testcase")
    told = [{one.get("name"): one.get("value") or "" for one in case.iter("property")} for case in cases]
    return {(one["server"], one["question"]): one["outcome"] for one in told if one}


def _report(outcomes: dict[tuple[str, str], str]) -> Iterator[str]:
    yield f"# maaskit, unmodified, talks to {len(SERVERS)} servers that others wrote"
    yield ""
    yield (
        f"Both clients, sync and async, asked {len(QUESTIONS)} questions of each over loopback. All ended with a decoded answer or "
        "one of maaskit's own errors, which says what it cost; both clients saw the same."
    )
    yield ""
    yield f"Again: `make foreign-servers`. Python {platform.python_version()}, {datetime.datetime.now(datetime.UTC):%Y-%m-%d}."
    yield ""
    yield "| question | " + " | ".join(f"{server.name} {server.version()}" for server in SERVERS.values()) + " |"
    yield "| --- |" + " --- |" * len(SERVERS)
    for question in QUESTIONS:
        cells = [outcomes[name, question] for name in SERVERS]
        yield f"| {question} | " + " | ".join("yes" if cell == ANSWER else cell for cell in cells) + " |"
    yield ""
    yield '"no error": the server answered what should have been refused. `DeliveryError` of a video: it serves no file.'
    yield "Prism answers from our bundle."
    yield ""
    yield "## What they do that the documentation of the API does not say"
    yield ""
    for server in SERVERS.values():
        yield from (f"- **{server.name}**: {note}" for note in server.notes)
    yield ""
    yield "## What was mended for them"
    yield ""
    yield MENDED.read_text("utf-8").rstrip()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
