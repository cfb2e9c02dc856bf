"""What the command line says of a documented error, in both languages."""

from __future__ import annotations

from typing import Any

import pytest
from cli_running import Run, jobs

ASK = [
    "call",
    "chat.completions.create",
    "--model",
    "gpt-4o",
    "--messages.0.role",
    "user",
    "--messages.0.content",
    "Hi.",
]
FAULT = ["--header", "X-Mock-Fault: error=no-quota"]


def test_english(run: Run, gateway: str) -> None:
    before = jobs(gateway)
    result = run(*ASK, *FAULT)
    lines = result.err.splitlines()
    assert (result.status, result.out) == (1, "")
    assert lines[0].startswith("HTTP 403, code insufficient_user_quota: insufficient quota")
    assert lines[1] == "  meaning: The account has not enough money left for this call."
    assert lines[2].startswith("  where:   custom, chat.completions.create, request id mock-")
    assert lines[3:] == [
        "  charged: no",
        "  next:    Top up the account or raise the key's limit, then call again; waiting does not help.",
    ]
    assert jobs(gateway) == before


def test_chinese(run: Run, gateway: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    lines = run(*ASK, *FAULT).err.splitlines()
    assert lines[1] == "  含义：    The account has not enough money left for this call."
    assert lines[2].startswith("  位置：    custom, chat.completions.create, request id mock-")
    assert lines[3] == "  计费：    未计费"
    assert lines[4].startswith("  建议：    Top up the account")


@pytest.mark.parametrize(("language", "said"), [("en", "  charged: unknown"), ("zh", "  计费：    未知")])
def test_what_may_have_been_charged(
    run: Run, gateway: str, monkeypatch: pytest.MonkeyPatch, language: str, said: Any
) -> None:
    monkeypatch.setenv("MAASKIT_LANG", language)
    result = run(*ASK, "--header", "X-Mock-Fault: error=upstream-unreachable")
    assert said in result.err.splitlines()
