"""Run all round trips with many examples and write what they came to: `make round-trips`.

The report is `docs/quality/round-trips.md`. The exit status is that of pytest.
"""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
import tempfile
from collections import defaultdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
REPORT = ROOT / "docs" / "quality" / "round-trips.md"
TOOLS = ("hypothesis", "schemathesis", "jsonschema-rs", "pytest")
WHAT = {
    "instances": "Valid instances by the description, bytes → client → the same JSON, read strictly too",
    "requests": "Requests with valid arguments, client → bytes → the mock reads the same",
    "wrong arguments": "Wrong arguments: sent, or refused before anything is sent",
    "injections": "Hostile texts that stayed data",
    "over a socket": "Changed bodies over a real socket, to the public client",
    "kept": "Tokens and journals",
}


def main(arguments: list[str]) -> int:
    """Run the tests, write the report."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "tally.json"
        env = (
            os.environ
            | {"MAASKIT_ROUND_TRIPS": "deep", "MAASKIT_ROUND_TRIPS_TALLY": str(target)}
            | dict(one.split("=", 1) for one in arguments if "=" in one and not one.startswith("-"))
        )
        options = [one for one in arguments if one.startswith("-") or "=" not in one]
        command = [sys.executable, "-m", "pytest", "-q", "--timeout=1800", str(HERE), *options]
        run = subprocess.run(command, cwd=ROOT, env=env, check=False, stdout=subprocess.PIPE, text=True)
        print(run.stdout, end="")
        tables: dict[str, dict[str, int]] = defaultdict(dict)
        for table, row, count in json.loads(target.read_text("utf-8")):
            tables[table][row] = count
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(report(tables, run.stdout.strip().rpartition("\n")[2].strip("= "), env), "utf-8")
    return run.returncode


def report(tables: dict[str, dict[str, int]], outcome: str, env: dict[str, str]) -> str:
    """The report as Markdown."""
    mutations = {
        name.removeprefix("mutations: "): rows for name, rows in tables.items() if name.startswith("mutations: ")
    }
    changed = sum(sum(rows.values()) for rows in mutations.values())
    requests = tables["requests"]
    verdict = outcome.partition(" in ")[0]
    lines = [
        f"Whatever valid JSON a gateway sends comes out of the client unchanged, {changed:,} damaged bodies raised nothing but"
        f" maaskit's own errors, and what the client asks is what the mock reads: {verdict}.",
        "",
        "# Round trips",
        "",
        "Run it again: `make round-trips` (many examples, other ones each time); `make test ARGS=tests/round_trips` is the short"
        " form of CI, always the same.",
        "",
        f"{datetime.now(UTC):%Y-%m-%d}, Python {platform.python_version()}, "
        + ", ".join(f"{tool} {version(tool)}" for tool in TOOLS)
        + f"; examples: {env['MAASKIT_ROUND_TRIPS']}.",
        "",
        "| what | of | cases | failures |",
        "| --- | --- | ---: | ---: |",
    ]
    failures = "0" if "failed" not in verdict and "error" not in verdict else "see above"
    for table, says in WHAT.items():
        of = (
            f"{len(requests)} operations"
            if table == "requests"
            else ", ".join(f"{n}: {c:,}" for n, c in tables[table].items())
        )
        lines.append(f"| {says} | {of} | {sum(tables[table].values()):,} | {failures} |")
    kinds = list(mutations)
    lines += [
        "",
        "Damaged bodies, by where they came:",
        "",
        f"| change | {' | '.join(kinds)} |",
        f"| --- |{' ---: |' * len(kinds)}",
    ]
    changes = dict.fromkeys(change for rows in mutations.values() for change in rows)
    lines += [
        f"| {change} | {' | '.join(f'{mutations[kind].get(change, 0):,}' for kind in kinds)} |" for change in changes
    ]
    lines += ["", "What the caller got:", "", "| outcome | cases |", "| --- | ---: |"]
    lines += [f"| {name} | {count:,} |" for name, count in tables["outcomes"].items()]
    few = min(requests.values(), default=0)
    return "\n".join([*lines, "", f"Each of the {len(requests)} operations was asked at least {few} times.", ""])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
