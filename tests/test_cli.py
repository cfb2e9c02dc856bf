"""The command `maaskit`."""

from __future__ import annotations

import sys

import pytest

import maaskit
from maaskit import cli


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("arguments", [["version"], ["--version"]])
def test_version(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = cli.main(arguments)
    except SystemExit as stop:
        status = stop.code
    assert status == 0
    assert capsys.readouterr().out.startswith(f"maaskit {maaskit.__version__} (Python 3.")


def test_without_a_command_it_shows_them(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main([]) == 2
    assert "start the mock server" in capsys.readouterr().out


def test_help_in_chinese(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    cli.main([])
    assert "启动模拟服务器" in capsys.readouterr().out


def test_mock_passes_its_arguments_on(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["mock", "--host", "0.0.0.0"]) == 2  # refused by the mock itself
    assert "other machines" in capsys.readouterr().err


def test_mock_without_the_extra_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.partition(".")[0] in ("maaskit_mock", "starlette")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "starlette", None)
    monkeypatch.setitem(sys.modules, "starlette.applications", None)
    assert cli.main(["mock"]) == 1
    assert "pip install 'maaskit[mock]'" in capsys.readouterr().err
