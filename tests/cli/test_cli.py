"""The command `maaskit`: its commands, their help, their languages, and what is wrong with a command line."""

from __future__ import annotations

import subprocess
import sys

import pytest
from cli_running import Run

import maaskit
from maaskit import cli
from maaskit._cli.commands import COMMANDS


@pytest.mark.parametrize("arguments", [["version"], ["--version"]])
def test_version(arguments: list[str], run: Run) -> None:
    result = run(*arguments)
    assert result.status == 0
    assert result.out.startswith(f"maaskit {maaskit.__version__} (Python 3.")


def test_without_a_command_it_shows_them(run: Run) -> None:
    result = run()
    assert result.status == 2
    assert "start the mock server" in result.out


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["help"], ["tasks", "--help"]])
def test_help_is_no_failure(arguments: list[str], run: Run) -> None:
    result = run(*arguments)
    assert result.status == 0
    assert "tasks recover" in result.out


def test_help_in_chinese(monkeypatch: pytest.MonkeyPatch, run: Run) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    assert "启动模拟服务器" in run().out


def test_mock_passes_its_arguments_on(run: Run) -> None:
    result = run("mock", "--host", "0.0.0.0")
    assert result.status == 2  # refused by the mock itself
    assert "other machines" in result.err


def test_mock_without_the_extra_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] in ("maaskit_mock", "starlette")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "starlette", None)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    assert cli.main(["mock"]) == 1
    assert "pip install 'maaskit[mock]'" in capsys.readouterr().err


@pytest.mark.parametrize("command", [one for one in COMMANDS if one.run], ids=lambda one: one.name)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_every_command_has_help_for_each_of_its_options(
    command: object, language: str, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MAASKIT_LANG", language)
    result = run(*command.path, "--help")  # type: ignore[attr-defined]
    assert result.status == 0
    assert result.err == ""
    for option in command.options:  # type: ignore[attr-defined]
        assert f"--{option.name}" in result.out


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["cal"], "there is no command `cal`; did you mean call?"),
        (["tasks", "lst"], "there is no command `tasks lst`; did you mean list?"),
        (["tasks", "list", "--sage", "done"], "no option --sage; did you mean --stage?"),
        (["tasks", "list", "--stage", "don"], "--stage can't be don; known are prepared, unknown,"),
        (["tasks", "list", "--stage"], "--stage needs a value"),
        (["tasks", "list", "--stage", "--json"], "--stage needs a value before --json"),
        (["tasks", "list", "--json=yes"], "--json takes no value"),
        (["tasks", "list", "one"], "`one` is one word too many"),
        (["tasks", "wait"], "maaskit tasks wait needs TASK ... | --all"),
        (["tasks", "wait", "--timeout", "soon", "--all"], "--timeout must be a number of seconds above 0"),
        (["tasks", "show"], "maaskit tasks show needs TASK ..."),
        (["tasks", "forget"], "maaskit tasks forget needs TASK ..."),
        (["completion", "tcsh"], "no completion for tcsh; known are bash, zsh, fish"),
        (["operations", "--gateway", "haoe"], "did you mean haoee?"),
        (["operations", "kites"], "no operation has `kites`"),
        (["call"], "name the operation first"),
        (["call", "--model", "x"], "name the operation first"),
        (["call", "chat.completion.create"], "did you mean chat.completions.create?"),
        (["call", "chat"], "did you mean chat.completions.create"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_said_with_a_suggestion(arguments: list[str], said: str, run: Run) -> None:
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert said in result.err


def test_operations_lists_all_of_them(run: Run) -> None:
    from maaskit_api.operations import OPERATIONS

    known = run("operations", "--json").json
    assert [one["id"] for one in known] == sorted(OPERATIONS)
    assert all(one["summary"] and one["gateways"] for one in known)


def test_operations_by_word_and_gateway(run: Run) -> None:
    lines = run("operations", "VIDEO", "--gateway", "haoee").out.splitlines()
    assert lines[0].split() == ["OPERATION", "GATEWAYS", "SUMMARY"]
    assert len(lines) > 1
    assert all("video" in line.lower() and "haoee" in line for line in lines[1:])


@pytest.mark.parametrize("module", ["maaskit", "maaskit.cli"])
def test_as_a_module(module: str) -> None:
    found = subprocess.run([sys.executable, "-m", module, "version"], capture_output=True, text=True, check=True)
    assert found.stdout.startswith("maaskit ")


def test_a_reader_that_has_read_enough_is_no_failure_to_report() -> None:
    command = f"{sys.executable} -m maaskit operations --json | head -c 10"
    found = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
    assert found.stderr == ""


def test_import_is_light() -> None:
    code = "import sys; before = set(sys.modules); import maaskit.cli; print(*sorted(set(sys.modules) - before))"
    found = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    modules = found.stdout.split()
    assert not {"rich", "httpx", "argparse", "json", "maaskit_api", "maaskit_api.operations"} & set(modules)
    assert [name for name in modules if name.startswith("maaskit")] == ["maaskit", "maaskit._version", "maaskit.cli"]
