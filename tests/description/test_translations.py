"""The description in Chinese: every text is translated, nothing of it is lost, and the Overlay says the same as the client."""

from __future__ import annotations

import copy
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from catalog import DOCUMENT
from documented import ROOT

from maaskit._cli import description

sys.path.insert(0, str(ROOT))  # `generator` is not installed
from generator import overlay
from generator.errors import GenerationError

TRANSLATIONS = overlay.translations()
COMPILED = yaml.load((overlay.OVERLAYS / f"{overlay.LANGUAGE}.yaml").read_text("utf-8"), yaml.CSafeLoader)


def test_every_text_is_translated_and_none_is_stale() -> None:
    assert {text.value for text in overlay.texts(DOCUMENT)} == TRANSLATIONS.keys()


def test_the_texts_of_operations_and_parameters_are_among_them() -> None:
    """That is what the site and `--help` show; a wrong rule of what is a text would leave them out."""
    places = {text.place for text in overlay.texts(DOCUMENT)}
    for path, item in DOCUMENT["paths"].items():
        for method, operation in item.items():
            assert {("paths", path, method, "summary"), ("paths", path, method, "description")} <= places
            for index, parameter in enumerate(operation.get("parameters", ())):
                if "description" in parameter:
                    assert ("paths", path, method, "parameters", index, "description") in places
    for name, schema in DOCUMENT["components"]["schemas"].items():
        for key, member in schema.get("properties", {}).items():
            if "description" in member:
                assert ("components", "schemas", name, "properties", key, "description") in places


def test_no_data_is_taken_for_a_text() -> None:
    data = {"examples": {"one": {"summary": "A text", "value": {"description": "data"}}}, "enum": [{"summary": "data"}]}
    assert [text.value for text in overlay.texts(data)] == ["A text"]


def test_a_property_may_be_called_like_a_text() -> None:
    schema = {"properties": {"description": {"description": "A text"}, "summary": {"type": "string"}}}
    assert [text.place for text in overlay.texts(schema)] == [("properties", "description", "description")]


@pytest.mark.parametrize("what", [r"`[^`]+`", r"https?://[\w./%-]+[\w/]"])
def test_code_and_addresses_are_the_same_in_both(what: str) -> None:
    assert [
        source for source, text in TRANSLATIONS.items() if {*re.findall(what, source)} != {*re.findall(what, text)}
    ] == []


def test_numbers_are_not_lost() -> None:
    assert [source for source, text in TRANSLATIONS.items() if _numbers(source) - _numbers(text)] == []


def _numbers(text: str) -> set[str]:
    bare = re.sub(r"(?<=\d),(?=\d{3})", "", re.sub(r"`[^`]+`", "", text))
    return {*re.findall(r"\d+(?:\.\d+)?", bare)}


def test_the_overlay_translates_all_of_it() -> None:
    """Applied as the specification says, it gives what the client gives where the reader is Chinese."""
    translated = overlay.applied(copy.deepcopy(DOCUMENT), COMPILED)
    here = [text.value for text in overlay.texts(DOCUMENT)]
    assert [text.value for text in overlay.texts(translated)] == [TRANSLATIONS[value] for value in here]
    assert {*_strings(translated)} - {*_strings(DOCUMENT)} <= {*TRANSLATIONS.values()}


def test_the_client_shows_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MAASKIT_LANG", "zh")
    assert description.document() == overlay.applied(copy.deepcopy(DOCUMENT), COMPILED)


def _strings(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    elif isinstance(node, (dict, list)):
        for value in node.values() if isinstance(node, dict) else node:
            yield from _strings(value)


def test_an_overlay_of_another_description_is_refused() -> None:
    with pytest.raises(GenerationError, match="selects nothing"):
        overlay.applied({"info": {}}, {"actions": [{"target": "$.paths['/none']", "update": {"summary": "x"}}]})


def test_members_of_lists_have_actions_of_their_own() -> None:
    """An update of a list would add to it (Overlay 1.0, 4.4.3)."""
    assert [
        one["target"] for one in COMPILED["actions"] if any(_has_list(value) for value in one["update"].values())
    ] == []


def _has_list(node: Any) -> bool:
    return isinstance(node, list) or (isinstance(node, dict) and any(map(_has_list, node.values())))


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of what `make translate` works on."""
    for name in ("generator", "openapi/dist", "openapi/overlays"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["cp", "-r", str(ROOT / name), str(tmp_path / name)], check=True)
    return tmp_path


def translate(project: Path, *options: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "generator.overlay", *options],
        cwd=project,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_a_changed_text_is_told_and_prepared(project: Path) -> None:
    bundle = project / "openapi/dist/openapi.yaml"
    changed = bundle.read_text("utf-8").replace(
        "summary: Make a video from text\n", "summary: Make a film from text\n", 1
    )
    bundle.write_text(changed, "utf-8")
    told = translate(project, "--check")
    assert told.returncode == 1
    assert "missing (kling): Make a film from text" in told.stdout
    translate(project, "--fill")
    assert '- en: Make a film from text\n  zh: ""' in (project / "openapi/overlays/zh-CN/kling.yaml").read_text(
        "utf-8"
    ).replace("''", '""')


def test_a_stale_overlay_is_told(project: Path) -> None:
    file = project / "openapi/overlays/zh-CN/kling.yaml"
    file.write_text(file.read_text("utf-8").replace("文生视频", "文本生成视频"), "utf-8")
    told = translate(project, "--check")
    assert told.returncode == 1
    assert "run `make generate`" in told.stdout
    assert translate(project, "--compile").returncode == 0
    assert translate(project, "--check").returncode == 0
