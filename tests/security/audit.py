"""`make audit`: known holes in what is pinned, and a look at our own code; writes docs/quality/security.md.

Exit status 1 for a hole. What could not be looked up is no pass: it is said, and the exit status is 2.
"""

from __future__ import annotations

import datetime
import json
import platform
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
REPORT = ROOT / "docs" / "quality" / "security.md"
PINS = ("constraints.txt", "constraints-demo.txt")
TOOLS = ("pip-audit==2.10.1", "bandit==1.9.4")
SOURCES = ("wrapper", "mock")
PATIENCE = 300


class Finding(NamedTuple):
    """What one tool says of one thing."""

    subject: str
    looked_at: int
    unknown: int
    """How many of them the advisory service said nothing of."""
    holes: tuple[str, ...]
    note: str = ""

    @property
    def verdict(self) -> str:
        """In a word."""
        return "holes" if self.holes else "not known" if self.unknown or self.note else "clean"


def main() -> int:
    """Look, write the report, say how it went."""
    pip_audit, bandit = TOOLS
    found = [_python(pip_audit, pins, service) for pins in PINS for service in ("pypi", "osv")]
    found += [_node(), _own_code(bandit)]
    REPORT.parent.mkdir(parents=True, exist_ok=True)
    REPORT.write_text(_report(found), "utf-8")
    for one in found:
        print(f"{one.verdict:10} {one.subject} {one.note}")
    return 1 if any(one.holes for one in found) else 2 if any(one.verdict == "not known" for one in found) else 0


def _run(*command: str) -> tuple[str, str]:
    try:
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired) as error:
        return "", type(error).__name__
    return done.stdout, done.stderr


def _tool(requirement: str, *arguments: str) -> tuple[str, str]:
    """Run a tool in an environment of its own, which is kept in uv's cache."""
    return _run(sys.executable, "-m", "uv", "tool", "run", "--quiet", requirement, *arguments)


def _python(tool: str, pins: str, service: str) -> Finding:
    subject = f"`{pins}` at {'PyPI' if service == 'pypi' else 'OSV'}"
    options = ("--require-hashes", "--disable-pip", "--progress-spinner", "off", "--format", "json")
    out, said = _tool(tool, "--requirement", pins, "--vulnerability-service", service, *options)
    try:
        packages = json.loads(out)["dependencies"]
    except (ValueError, KeyError):
        return Finding(subject, 0, 0, (), _why(said))
    holes = [f"{one['name']} {one['version']}: {hole['id']}" for one in packages for hole in one.get("vulns", ())]
    return Finding(subject, len(packages), sum("skip_reason" in one for one in packages), tuple(holes))


def _node() -> Finding:
    subject = "`package-lock.json` at npm"
    out, said = _run("npm", "audit", "--json")
    try:
        answer = json.loads(out)
        total = answer["metadata"]["dependencies"]["total"]
    except (ValueError, KeyError):
        return Finding(subject, 0, 0, (), _why(said))
    return Finding(
        subject, total, 0, tuple(f"{name}: {one['severity']}" for name, one in answer["vulnerabilities"].items())
    )


def _own_code(tool: str) -> Finding:
    """bandit, from its middle severity on: ruff (rules `S`, with a reason beside each exception) has the rest."""
    out, said = _tool(tool, "--quiet", "--recursive", "--severity-level", "medium", "--format", "json", *SOURCES)
    try:
        answer = json.loads(out)
    except ValueError:
        return Finding("our own code, by bandit", 0, 0, (), _why(said))
    holes = tuple(
        f"{Path(one['filename']).as_posix()}: {one['test_id']} {one['issue_text']}" for one in answer["results"]
    )
    return Finding("our own code, by bandit", len(answer["metrics"]) - 1, 0, holes)


def _why(said: str) -> str:
    """The kind of trouble, without names of this machine or of its network."""
    codes = [word for word in ("401", "403", "404", "405", "429", "500", "502", "503") if f" {word} " in f" {said} "]
    return f"the service answers HTTP {codes[0]}" if codes else "the service, or the tool, can't be reached"


def _report(found: list[Finding]) -> str:
    verdict = {
        "holes": "Known holes were found in what is pinned or written here.",
        "not known": "No hole was found, but not everything could be looked up: see the column `not known`.",
        "clean": "No hole is known in anything that is pinned here, and none was found in our own code.",
    }[max((one.verdict for one in found), key=["clean", "not known", "holes"].index)]
    lines = [
        verdict, "", "Again: `make audit` (needs the network, and Node for npm). What is promised beside: `SECURITY.md`.", "",
        f"{', '.join(TOOLS)}; Python {platform.python_version()}; {datetime.date.today():%Y-%m-%d}.".replace("==", " "), "",
        "| what | looked at | not known | holes | verdict |", "| --- | ---: | ---: | ---: | --- |",
    ]  # fmt: skip
    for one in found:
        note = f" ({one.note})" if one.note else ""
        lines.append(f"| {one.subject} | {one.looked_at} | {one.unknown} | {len(one.holes)} | {one.verdict}{note} |")
    return "\n".join([*lines, *(f"\n- {hole}" for one in found for hole in one.holes), ""])


if __name__ == "__main__":
    sys.exit(main())
