"""The report about foreign clients, from pytest's results, the locks, and what was found."""

from __future__ import annotations

import json
import platform
import re
import subprocess
from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple
from xml.etree import ElementTree

import yaml

PYTHON = {
    "test_google_genai": "google-genai",
    "test_langchain": "langchain-openai",
    "test_litellm": "litellm",
    "test_lumaai": "lumaai",
    "test_openai_realtime": "openai",
    "test_openai_sdk": "openai",
    "test_openai_videos": "openai",
    "test_pydantic_ai": "pydantic-ai-slim",
    "test_replicate": "replicate",
    "test_runwayml": "runwayml",
}
NODE = {
    "ai": "ai",
    "google-genai": "@google/genai",
    "langchain": "@langchain/openai",
    "openai": "openai",
    "replicate": "replicate",
    "runwayml": "@runwayml/sdk",
}


class Case(NamedTuple):
    """One test of one SDK, as it ended."""

    sdk: str
    language: str
    version: str
    flow: str
    outcome: str


def write(target: Path, results: Iterable[Path], locks: Path, here: Path) -> None:
    """Write the report. Raises ValueError if a finding names a test that did not pass."""
    cases = [case for path in results for case in _cases(path, locks / f"{path.stem}.txt", here)]
    found = yaml.safe_load((here / "findings.yaml").read_text("utf-8"))
    failed = {case.flow for case in cases if case.outcome == "failed"}
    for one in [*found["mended"], *found["contradictions"]]:
        name = one["guard"].rpartition("::")[2]
        if name in failed or not _defined(here.parents[1] / one["guard"].partition("::")[0], name):
            raise ValueError(f"findings.yaml names the test {one['guard']!r}, which did not pass or is not there")
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join(_lines(cases, found)) + "\n", "utf-8")


def _defined(file: Path, name: str) -> bool:
    return file.is_file() and f"def {name}(" in file.read_text("utf-8")


def _cases(results: Path, lock: Path, here: Path) -> Iterator[Case]:
    pinned = dict(re.findall(r"^([\w.-]+)==(\S+)", lock.read_text("utf-8"), re.M))
    installed = json.loads((here / "node" / "package.json").read_text("utf-8"))["dependencies"]
    for case in ElementTree.parse(results).iter("testcase"):
        module = case.get("classname", "").rpartition(".")[2]
        name, _, arguments = case.get("name", "").partition("[")
        outcome = _outcome(case)
        if outcome == "skipped":
            continue
        if module == "test_node":
            program = max((one for one in NODE if arguments.startswith(one)), key=len)
            flow = arguments.removeprefix(program).strip("-]") or name.removeprefix("test_")
            yield Case(NODE[program], "JavaScript", installed[NODE[program]], flow, outcome)
        elif module in PYTHON:
            yield Case(PYTHON[module], "Python", pinned[PYTHON[module]], name, outcome)


def _outcome(case: ElementTree.Element) -> str:
    kinds = {child.tag for child in case}
    return "failed" if kinds & {"failure", "error"} else "skipped" if "skipped" in kinds else "passed"


def _lines(cases: list[Case], found: dict[str, Any]) -> Iterator[str]:
    rows = defaultdict[tuple[str, str, str], list[Case]](list)
    for case in cases:
        rows[case.sdk, case.language, case.version].append(case)
    failed = sum(case.outcome == "failed" for case in cases)
    node = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout.strip()
    yield f"{len(rows)} SDKs of others do their main flows against the mock, unmodified: {len(cases)} tests, {failed} failed."
    yield ""
    yield "Run it again: `make foreign ARGS=--report`. It installs the versions of `tests/foreign/environments/*.txt` and"
    yield "`tests/foreign/node/package-lock.json`; `make foreign ARGS=--lock` takes newer ones. Every request went over a socket and was"
    yield "checked against the description; the assertions are on what the user of the SDK sees and on what would have been billed."
    yield ""
    yield f"Python {platform.python_version()}, Node {node.removeprefix('v')}, {datetime.now(UTC):%Y-%m-%d}."
    yield from (
        "",
        "## SDKs",
        "",
        "| SDK | language | version | tests | failed | flows |",
        "| --- | --- | --- | --: | --: | --- |",
    )
    for (sdk, language, version), own in sorted(rows.items()):
        flows = ", ".join(dict.fromkeys(case.flow.removeprefix("test_").replace("_", " ") for case in own))
        bad = sum(case.outcome == "failed" for case in own)
        yield f"| {sdk} | {language} | {version} | {len(own)} | {bad} | {flows} |"
    yield from (
        "",
        "## What they refused, and what was mended",
        "",
        "| SDK | what its user saw | mended | guarded by |",
        "| --- | --- | --- | --- |",
    )
    yield from (f"| {one['sdk']} | {one['saw']} | {one['mended']} | `{one['guard']}` |" for one in found["mended"])
    yield from (
        "",
        "## Where the documents of the gateways and an SDK contradict each other",
        "",
        "| SDK | what | shown by |",
        "| --- | --- | --- |",
    )
    yield from (f"| {one['sdk']} | {one['what']} | `{one['guard']}` |" for one in found["contradictions"])
    yield from ("", "## Not covered", "", *(f"- {line}" for line in found["not_covered"]))
