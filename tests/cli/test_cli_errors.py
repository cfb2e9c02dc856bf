"""What the command line says of a documented error, in both languages."""

from __future__ import annotations

import re
from typing import Any, get_args

import pytest
from cli_running import Run, jobs

from maaskit._cli.errors import _HEADED, _line
from maaskit._known_errors import Kind, next_step
from maaskit_api.catalogue import ERRORS

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
    assert lines[1] == "  含义：    账户余额不足以支付本次调用。"
    assert lines[2].startswith("  位置：    custom, chat.completions.create, request id mock-")
    assert lines[3] == "  计费：    未计费"
    assert lines[4] == "  建议：    充值或提高密钥的限额，然后再次调用；等待没有用。"


@pytest.mark.parametrize(("language", "said"), [("en", "  charged: unknown"), ("zh", "  计费：    未知")])
def test_what_may_have_been_charged(
    run: Run, gateway: str, monkeypatch: pytest.MonkeyPatch, language: str, said: Any
) -> None:
    monkeypatch.setenv("MAASKIT_LANG", language)
    result = run(*ASK, "--header", "X-Mock-Fault: error=upstream-unreachable")
    assert said in result.err.splitlines()


def test_what_documented_errors_mean_and_want_is_chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    """All of them: a line that nobody translated would be English."""
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    meanings = {one.meaning for listed in ERRORS.values() for one in listed}
    steps = {step for kind in get_args(Kind) if (step := next_step(kind, "images.generate", asked_to_wait=False))}
    said = _HEADED.sub(_line, "\n".join(f"  meaning: {one}" for one in meanings))
    said += "\n" + _HEADED.sub(_line, "\n".join(f"  next:    {one}" for one in steps))
    assert [line for line in said.splitlines() if not re.search("[一-鿿]{2}", line.partition("：")[2])] == []
