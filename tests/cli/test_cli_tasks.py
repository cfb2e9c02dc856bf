"""`maaskit tasks`: the journal from the command line."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from cli_running import Result, Run

import maaskit_mock
from maaskit._tasks.journal import Journal
from maaskit._tasks.token import Handle, decode, encode

KLING = "kling.videos.text_to_video"
SUNO = "suno.music.create"


def submit(run: Run, operation: str = KLING, *flags: str) -> dict[str, Any]:
    """Submit a job; what the command prints."""
    result = run("call", operation, "--prompt", "a kite", *flags)
    assert result.status == 0, result.err
    found: dict[str, Any] = result.json
    return found


def entries(run: Run) -> list[dict[str, Any]]:
    """What the journal holds."""
    found: list[dict[str, Any]] = run("tasks", "list", "--json").json
    return found


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    """The journal that the commands use."""
    return Journal(tmp_path / "state" / "maaskit" / "journal.db")


def test_list_of_nothing(run: Run) -> None:
    result = run("tasks", "list")
    assert (result.status, result.out) == (0, "")
    assert result.err.startswith("No tasks in ")
    assert run("tasks", "list", "--json").json == []


def test_list(gateway: str, run: Run) -> None:
    one, other = submit(run), submit(run, SUNO, "--mv", "chirp-v4")
    head, *rows = run("tasks", "list").out.splitlines()
    assert head.split() == ["AGE", "GATEWAY", "OPERATION", "ID", "STAGE", "STATE", "PROGRESS"]
    assert [row.split()[1:5] for row in rows] == [
        ["custom", KLING, one["id"], "accepted"], ["custom", SUNO, other["id"], "accepted"],
    ]  # fmt: skip
    assert run("tasks", "list", "--stage", "done").out == ""
    assert [one["operation"] for one in entries(run)] == [KLING, SUNO]


def test_list_in_chinese(gateway: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    submit(run)
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    assert run("tasks", "list").out.split()[:3] == ["时长", "网关", "接口"]


@pytest.mark.parametrize("name", ["id", "attempt", "prefix", "token"])
def test_a_task_has_several_names(name: str, gateway: str, run: Run) -> None:
    task = submit(run)
    (entry,) = entries(run)
    names = {"id": task["id"], "attempt": entry["attempt"], "prefix": entry["attempt"][:6], "token": task["token"]}
    assert run("tasks", "show", names[name], "--json").json == entry
    said = run("tasks", "show", names[name]).out
    assert f"id: {task['id']}\n" in said
    assert f"token: {task['token']}\n" in said


def test_names_that_fit_no_task_or_several(gateway: str, run: Run, journal: Journal) -> None:
    (task, _) = submit(run), submit(run)
    handle = decode(task["token"])
    journal.accepted(handle._replace(attempt="f" * 16, operation=SUNO), None)
    journal.close()
    nothing = run("tasks", "show", "nothing")
    assert nothing.status == 2
    assert "no task `nothing`" in nothing.err
    several = run("tasks", "show", task["id"])
    assert several.status == 2
    assert "fits several tasks" in several.err
    assert "f" * 16 in several.err
    assert run("tasks", "show", "ffffffff", "--json").json["operation"] == SUNO
    damaged = run("tasks", "show", task["token"][:-5])
    assert damaged.status == 1
    assert "damaged" in damaged.err


def test_show_can_ask_the_gateway(gateway: str, run: Run) -> None:
    task = submit(run)
    time.sleep(0.1)
    assert run("tasks", "show", task["id"], "--json").json["state"] is None
    assert run("tasks", "show", task["id"], "--refresh", "--json").json["state"] == "succeeded"


def test_wait_for_one_prints_its_answer(gateway: str, run: Run) -> None:
    task = submit(run)
    result = run("tasks", "wait", task["id"])
    assert result.status == 0
    assert result.json["data"]["task_id"] == task["id"]
    assert "succeeded" in result.err


def test_wait_for_all_prints_a_line_for_each(gateway: str, run: Run) -> None:
    ids = [submit(run)["id"], submit(run, SUNO, "--mv", "chirp-v4")["id"]]
    failed = submit(run, KLING, "--header", "X-Mock-Outcome: failed")["id"]
    result = run("tasks", "wait", "--all")
    assert result.status == 1
    told = [json.loads(line) for line in result.out.splitlines()]
    assert [(one["id"], one["state"]) for one in told] == [
        (ids[0], "succeeded"),
        (ids[1], "succeeded"),
        (failed, "failed"),
    ]
    assert told[0]["answer"]["data"]["task_result"]
    assert told[2]["error"]
    assert f"task {failed}, failed" in result.err
    assert run("tasks", "wait", "--all").err.startswith("No tasks go on")


def test_wait_and_save(gateway: str, run: Run, tmp_path: Path) -> None:
    ids = [submit(run)["id"] for _ in range(3)]
    result = run("tasks", "wait", *ids, "--save", tmp_path / "out")
    assert result.status == 0
    paths = [Path(line) for line in result.out.splitlines()]
    assert [path.stem for path in paths] == ids
    assert all(path.stat().st_size for path in paths)
    assert {one["stage"] for one in entries(run)} == {"delivered"}


def test_a_token_from_elsewhere(gateway: str, run: Run, tmp_path: Path) -> None:
    task = submit(run, KLING, "--header", "X-Mock-Outcome: succeeded;running=100")
    result = run("tasks", "save", task["token"], "--to", tmp_path, "--journal", tmp_path / "other.db")
    assert result.status == 1
    assert "has no results to save yet" in result.err
    assert "here:    maaskit tasks wait mk1_" in result.err
    time.sleep(1.1)
    result = run("tasks", "save", task["token"], "--to", tmp_path, "--journal", tmp_path / "other.db")
    assert result.status == 0
    assert Path(result.out.strip()).parent == tmp_path


def test_a_token_does_not_decide_where_the_key_goes(gateway: str, run: Run) -> None:
    handle = decode(submit(run)["token"])
    stranger = encode(handle._replace(host="gateway.evil.example", attempt="0" * 16))
    result = run("tasks", "wait", stranger)
    assert result.status == 2
    assert "gateway.evil.example, which is not known here" in result.err
    same_attempt = encode(handle._replace(host="gateway.evil.example"))
    assert run("tasks", "wait", same_attempt).status == 2


def test_another_key(gateway: str, run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    task = submit(run)
    monkeypatch.setenv("MAASKIT_API_KEY", "sk-other")
    result = run("tasks", "wait", task["id"])
    assert result.status == 1
    assert "another key" in result.err
    recovered = run("tasks", "recover")
    assert recovered.status == 1
    assert "1 tasks belong to another key of custom: set MAASKIT_API_KEY" in recovered.err
    assert run("tasks", "wait", task["id"], "--any-key").status == 0


def test_tasks_of_two_gateways(gateway: str, run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    one = submit(run)
    with maaskit_mock.running(speed=100) as second:
        monkeypatch.setenv("MAASKIT_BASE_URL", second)
        monkeypatch.setenv("GPTBEST_API_KEY", "sk-gptbest")
        other = submit(run, KLING, "--gateway", "gptbest")
        result = run("tasks", "wait", "--all", "--save", tmp_path / "out")
    assert result.status == 0, result.err
    assert {Path(line).stem for line in result.out.splitlines()} == {one["id"], other["id"]}
    assert f"These tasks belong to custom; asking at {gateway}." in result.err


def lost(run: Run, fault: str = "lost-reply", operation: str = KLING) -> Result:
    """A submit whose answer is lost."""
    result = run("call", operation, "--prompt", "a kite", "--header", f"X-Mock-Fault: {fault}")
    assert result.status == 1
    return result


def test_recover_goes_on_with_all_and_says_what_is_not_known(gateway: str, run: Run, tmp_path: Path) -> None:
    ids = [submit(run)["id"] for _ in range(2)]
    run("tasks", "wait", ids[0])
    lost(run)
    result = run("tasks", "recover", "--save", tmp_path / "out")
    assert result.status == 1
    assert {Path(line).stem for line in result.out.splitlines()} == set(ids)
    assert "Tasks to go on with: 2." in result.err
    assert "Do not send it again blindly: maaskit tasks reconcile" in result.err
    stages = [one["stage"] for one in entries(run)]
    assert stages == ["delivered", "delivered", "unknown"]


def test_recover_of_nothing(run: Run) -> None:
    result = run("tasks", "recover")
    assert result.status == 0
    assert result.err.startswith("Nothing is left to do")


def test_recover_after_a_crash(gateway: str, run: Run, tmp_path: Path) -> None:
    with maaskit_mock.running(speed=2) as slow:
        command = [
            sys.executable,
            "-m",
            "maaskit",
            "call",
            KLING,
            "--prompt",
            "x",
            "--wait",
            "--base-url",
            slow,
            "--interval",
            "0.2",
        ]
        process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert process.stderr is not None
        assert "queued" in process.stderr.readline()
        process.send_signal(signal.SIGKILL)
        process.communicate()
        result = run("tasks", "recover", "--save", tmp_path / "out", "--interval", "20")
    assert result.status == 0, result.err
    assert Path(result.out.strip()).exists()


def test_reconcile(gateway: str, run: Run) -> None:
    lost(run)
    assert "maaskit tasks reconcile looks for them" in run("tasks", "list").err
    result = run("tasks", "reconcile")
    assert result.status == 0
    assert "was accepted as" in result.out
    assert run("tasks", "reconcile").err == "No submit was lost.\n"
    (entry,) = entries(run)
    assert entry["stage"] == "accepted"
    assert run("tasks", "wait", entry["id"]).status == 0


def test_reconcile_what_never_arrived(gateway: str, run: Run) -> None:
    lost(run, "lost-request")
    (entry,) = entries(run)
    told = run("tasks", "reconcile", entry["attempt"], "--json").json
    assert told["attempt"] == entry["attempt"]
    assert told["verdict"] in ("not_found", "unknown", "candidates")


def test_an_unknown_submit_can_not_be_waited_for(gateway: str, run: Run) -> None:
    lost(run)
    (entry,) = entries(run)
    result = run("tasks", "wait", entry["attempt"])
    assert result.status == 2
    assert f"maaskit tasks reconcile {entry['attempt']}" in result.err


def test_forget(gateway: str, run: Run) -> None:
    one, other = submit(run), submit(run)
    run("tasks", "wait", other["id"])
    result = run("tasks", "forget", one["id"])
    assert (result.status, result.out) == (0, "1 removed from the journal. The tasks themselves go on.\n")
    assert one["token"] in result.err
    assert run("tasks", "forget", "--stage", "done").out.startswith("1 removed")
    assert entries(run) == []


def test_an_interruption_of_waiting_for_many(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    with maaskit_mock.running(speed=0.01) as slow:
        monkeypatch.setenv("MAASKIT_BASE_URL", slow)
        monkeypatch.setenv("MAASKIT_API_KEY", "k")
        ids = [submit(run)["id"] for _ in range(2)]
        process = subprocess.Popen(
            [sys.executable, "-m", "maaskit", "tasks", "wait", "--all"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stderr is not None
        begun = process.stderr.readline() + process.stderr.readline()
        time.sleep(0.3)
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 130
    assert "queued" in begun
    assert "maaskit tasks recover" in err
    assert "Traceback" not in err
    assert all(id in err for id in ids)


def test_a_journal_that_can_not_be_used(gateway: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "journal.db").write_text("this is no database, and long enough to be seen as such" * 20)
    before = run("call", KLING, "--prompt", "x", "--journal", tmp_path / "journal.db")
    assert before.status == 1
    assert "journal.db can't be used" in before.err
    assert run("tasks", "list", "--journal", tmp_path / "journal.db").status == 1


def test_a_gateway_that_is_not_known(run: Run, journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_API_KEY", "k")
    journal.accepted(Handle("newgate", "x.example", "0" * 16, KLING, "t1", {}, {}, time.time(), "a" * 16), None)
    journal.close()
    result = run("tasks", "wait", "t1")
    assert result.status == 1
    assert "does not know the gateway newgate" in result.err
