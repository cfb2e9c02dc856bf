"""What is delivered: the wheel and the source distribution have all that they need, and the pins are portable."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PINS = ("constraints.txt", "constraints-demo.txt")
SOURCES = {"maaskit": "wrapper", "maaskit_api": "generated", "maaskit_mock": "mock"}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both distributions."""
    folder = tmp_path_factory.mktemp("dist")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT, check=True, capture_output=True
    )
    return folder


def test_the_wheel_holds_every_file_of_the_three_packages(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        metadata = next(archive.read(name).decode() for name in archive.namelist() if name.endswith("/METADATA"))
    expected = {
        path.relative_to(ROOT / folder).as_posix()
        for package, folder in SOURCES.items()
        for path in (ROOT / folder / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert names == expected
    assert {f"{package}/py.typed" for package in SOURCES} <= names
    assert {"maaskit_api/description.json", "maaskit_api/texts.zh-CN.json"} <= names
    assert any(name.startswith("maaskit_mock/media/") and name.endswith(".mp4") for name in names)
    assert {"License-Expression: Apache-2.0", "License-File: LICENSE", "Provides-Extra: mock"} <= set(
        metadata.splitlines()
    )


def test_the_source_distribution_can_be_built_from(built: Path, tmp_path: Path) -> None:
    (source,) = built.glob("*.tar.gz")
    with tarfile.open(source) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # Python 3.11.4 and newer
        archive.extractall(tmp_path)
    (folder,) = tmp_path.iterdir()
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel"], cwd=folder, check=True, capture_output=True
    )
    (again,), (wheel,) = folder.glob("dist/*.whl"), built.glob("*.whl")
    with zipfile.ZipFile(again) as one, zipfile.ZipFile(wheel) as other:
        assert sorted(one.namelist()) == sorted(other.namelist())


@pytest.mark.parametrize("name", PINS)
def test_every_pin_has_its_hashes_and_names_no_machine(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    assert "://" not in text
    assert not re.search(r"(^|\s)(/|[A-Z]:\\)", text), "a path of the machine that made the file"
    pins = re.findall(r"^\S+==\S+.*\n(?:    --hash=sha256:[0-9a-f]{64}.*\n)+", text, re.MULTILINE)
    assert len(pins) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE))


def test_the_demo_is_pinned_to_the_same_versions() -> None:
    every, demo = (dict(re.findall(r"^(\S+)==(\S+)", (ROOT / name).read_text("utf-8"), re.MULTILINE)) for name in PINS)
    assert demo.items() <= every.items()


def test_the_lock_of_node_packages_names_no_registry() -> None:
    text = (ROOT / "package-lock.json").read_text("utf-8")
    assert '"resolved"' not in text
    assert text.count('"integrity"') == text.count('"node_modules/')
