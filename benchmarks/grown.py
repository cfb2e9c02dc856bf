"""A description with more in it: the real one several times over, each copy under names of its own."""

from __future__ import annotations

import compileall
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

__all__ = ["ROOT", "grown", "install_grown", "write_grown"]

ROOT = Path(__file__).parent.parent
_COPIED = ("schemas", "responses")
"""The components that grow with the operations; ways to show a key don't."""


def grown(document: Mapping[str, Any], times: int) -> dict[str, Any]:
    """A bundle with so many times the paths, operations, families and components."""
    copies = [_Copy(number).of(document) for number in range(2, times + 1)]
    whole = [document, *copies]
    components = dict(document["components"])
    for kind in _COPIED:
        components[kind] = {name: value for one in whole for name, value in one["components"].get(kind, {}).items()}
    return {
        **document,
        "tags": [tag for one in whole for tag in one.get("tags", ())],
        "paths": {path: item for one in whole for path, item in one["paths"].items()},
        "components": components,
    }


def write_grown(path: Path, times: int) -> None:
    """The bundle so many times over, as YAML."""
    bundle = yaml.load((ROOT / "openapi/dist/openapi.yaml").read_text("utf-8"), yaml.CSafeLoader)
    path.write_text(
        yaml.dump(grown(bundle, times), Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False), "utf-8"
    )


def install_grown(packages: Path, target: Path, times: int) -> None:
    """A copy of installed packages in which `maaskit_api` is that of a grown description, compiled."""
    shutil.copytree(packages, target, ignore=shutil.ignore_patterns("maaskit_api"))
    with tempfile.TemporaryDirectory() as name:
        bundle = Path(name) / "openapi.yaml"
        write_grown(bundle, times)
        shutil.copyfile(ROOT / "openapi/dist/asyncapi.yaml", Path(name) / "asyncapi.yaml")
        command = ["generator.generate", "--bundle", str(bundle), "--package", str(target / "maaskit_api")]
        subprocess.run([sys.executable, "-m", *command], cwd=ROOT, capture_output=True, check=True)
    compileall.compile_dir(target, quiet=1)


class _Copy:
    """One copy; `number` goes into all of its names."""

    def __init__(self, number: int) -> None:
        self._number = number

    def of(self, document: Mapping[str, Any]) -> dict[str, Any]:
        """The parts of a document that grow."""
        return {
            "tags": [{**tag, "name": self._family(tag["name"])} for tag in document.get("tags", ())],
            "paths": {f"/copy{self._number}{path}": self._renamed(item) for path, item in document["paths"].items()},
            "components": {
                kind: {self._component(name): self._renamed(value) for name, value in found.items()}
                for kind, found in document["components"].items()
                if kind in _COPIED
            },
        }

    def _renamed(self, value: Any) -> Any:
        if isinstance(value, dict):
            return {name: self._member(name, inner) for name, inner in value.items()}
        return [self._renamed(inner) for inner in value] if isinstance(value, list) else value

    def _member(self, name: str, value: Any) -> Any:
        if name == "operationId" and isinstance(value, str):
            family, dot, rest = value.partition(".")
            return f"{self._family(family)}{dot}{rest}"
        if name == "$ref" and isinstance(value, str) and value.split("/")[2] in _COPIED:
            return self._component(value)
        if name == "tags" and isinstance(value, list) and all(isinstance(tag, str) for tag in value):
            return [self._family(tag) for tag in value]
        return self._renamed(value)

    def _family(self, name: str) -> str:
        return f"{name}{self._number}"

    def _component(self, name: str) -> str:
        return f"{name}Copy{self._number}"
