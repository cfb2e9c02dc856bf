"""A program is killed at random moments, again and again: nothing is paid twice, no accepted task is lost, every result is
delivered once."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import httpx
import pytest
import worker
from mocking import mock_process

from maaskit import Client
from maaskit._tasks.journal import Entry
from maaskit._tasks.token import encode

SPEED = 40.0
"""Of the clocks of mock and client: a task takes an eighth of a second."""
KILLS = int(os.environ.get("MAASKIT_TEST_KILLS", "24"))

pytestmark = [
    pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and SIGKILL"),
    pytest.mark.timeout(120 + 5 * KILLS),
]


class Findings(NamedTuple):
    """What mock, journal and disk hold in the end."""

    ledger: list[dict[str, Any]]
    entries: list[Entry]
    unknown: set[str]
    """Units of which the journal says that their outcome is unknown."""


def test_killed_at_any_moment(tmp_path: Path) -> None:
    with mock_process("--speed", str(SPEED)) as url:
        place = worker.Place(url, tmp_path, SPEED)
        command = [
            sys.executable,
            str(Path(__file__).with_name("killing.py")),
            url,
            str(tmp_path),
            str(KILLS),
            "7",
            str(SPEED),
        ]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60 + 5 * KILLS)
        assert done.returncode == 0, done.stdout + done.stderr
        with Client(**worker.options(place)) as client:
            findings = _findings(client, url)
            _check_submits(findings)
            files = _check_delivery(client, findings)
        _check_folder(place, files)
    intents = len(place.intents.read_text().split("\n")) - 1
    stages = Counter(entry.stage for entry in findings.entries)
    print(f"\n{KILLS} kills: {intents} intents, {len(findings.ledger)} accepted, {dict(stages)}, {len(files)} files")


def _findings(client: Client, url: str) -> Findings:
    ledger = httpx.get(f"{url}/_mock/tasks", trust_env=False).json()
    entries = client.tasks.list()
    unknown = {_unit(entry) for entry in entries if entry.stage in ("prepared", "unknown")}
    return Findings(ledger, entries, unknown)


def _unit(entry: Entry) -> str:
    assert entry.request is not None
    return next(entry.request[name] for name in worker.PROMPTS if name in entry.request)


def _check_submits(findings: Findings) -> None:
    times = Counter(job["idempotency_key"] for job in findings.ledger)
    assert [unit for unit, count in times.items() if count != 1] == []
    known = {entry.id for entry in findings.entries if entry.id}
    lost = [job for job in findings.ledger if job["id"] not in known and job["idempotency_key"] not in findings.unknown]
    assert lost == []
    # Nothing is claimed that the gateway does not know.
    assert known <= {job["id"] for job in findings.ledger}
    # What was accepted has ended: with its results saved, or in failure.
    open_ = [one for one in findings.entries if one.stage not in ("prepared", "unknown", "delivered")]
    assert {(one.stage, one.state) for one in open_} <= {("done", "failed")}
    failed = {job["id"] for job in findings.ledger if job["outcome"] == ["failed"]}
    assert {one.id for one in open_} == failed & known


def _check_delivery(client: Client, findings: Findings) -> dict[str, str]:
    """Path → SHA-256 of every delivered file; each is what its URL gives."""
    assert client._journal is not None
    found: dict[str, str] = {}
    for entry in findings.entries:
        if entry.stage != "delivered":
            continue
        task = client.tasks.resume(encode(entry.handle)).refresh()
        saved = client._journal.files(entry.attempt)
        assert len(saved) == len(task.files) > 0
        for file, record in zip(task.files, saved, strict=True):
            assert record.path not in found
            found[record.path] = record.sha256
            content = Path(record.path).read_bytes()
            assert hashlib.sha256(content).hexdigest() == record.sha256
            assert len(content) == record.size > 0
            if file.url is not None:
                assert content == httpx.get(file.url, trust_env=False).raise_for_status().content
    return found


def _check_folder(place: worker.Place, files: dict[str, str]) -> None:
    """Each result is there once, and nothing else is."""
    assert {str(path.absolute()) for path in place.out.iterdir()} == set(files)
