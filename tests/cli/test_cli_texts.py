"""The catalogue: both languages say the same things, and every text is used."""

from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest

import maaskit
from maaskit._cli.catalogue import CATALOGUE
from maaskit._cli.commands import COMMANDS
from maaskit._cli.texts import language, text
from maaskit._protocol import TERMINAL

PACKAGE = Path(maaskit.__file__).parent
SOURCES = "\n".join(
    path.read_text("utf-8")
    for path in [*PACKAGE.glob("_cli/*.py"), *PACKAGE.glob("_explain/*.py"), PACKAGE / "cli.py"]
    if path.name != "catalogue.py"
)


def placeholders(said: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(said) if name is not None}


@pytest.mark.parametrize("key", CATALOGUE)
def test_both_languages_have_the_same_placeholders(key: str) -> None:
    english, chinese = CATALOGUE[key]
    assert placeholders(english) == placeholders(chinese)
    assert english.strip()
    assert chinese.strip()
    assert not re.search(r"[一-鿿]", english)


def test_every_key_that_is_asked_for_is_there() -> None:
    asked = set(re.findall(r"\btext\(\s*\"([^\"]+)\"", SOURCES))
    assert asked - {"\\n"} <= set(CATALOGUE)
    assert len(asked) > 60
    states = {f"state {state}" for state in (*TERMINAL, "queued", "running", "needs_input")}
    verdicts = {f"verdict {verdict}" for verdict in ("accepted", "not_found", "candidates", "unknown")}
    assert states | verdicts <= set(CATALOGUE)


def test_every_text_is_used() -> None:
    made = (
        "state ",
        "verdict ",
        "column ",
        "field ",
        "kind ",
        "KIND ",
        "imum ",
        "Length ",
        "Items ",
        "more ",
        "about ",
        "error ",
        "charged ",
    )
    commands = {one.name for one in COMMANDS}
    for key in CATALOGUE:
        is_help = key in commands or re.fullmatch(r"(.* )?--[a-z-]+", key)
        assert is_help or key.startswith(made) or re.search(rf"[\"']{re.escape(key)}[\"']", SOURCES), key


def test_an_unknown_key_is_a_defect() -> None:
    with pytest.raises(KeyError):
        text("no such text")


@pytest.mark.parametrize(
    ("settings", "found"),
    [
        ({}, "en"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "zh_CN.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({"LANG": "en_GB.UTF-8", "LC_MESSAGES": "zh_TW"}, "zh"),
        ({"MAASKIT_LANG": "zh", "LC_ALL": "de_DE"}, "zh"),
        ({"MAASKIT_LANG": "en", "LANG": "zh_CN"}, "en"),
        ({"MAASKIT_LANG": "", "LANG": "zh_CN"}, "zh"),
    ],
)
def test_which_language(settings: dict[str, str], found: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    assert language() == found
