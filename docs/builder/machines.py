"""What programs read: the description in both languages, its overlay, and `llms.txt`."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from generator.overlay import applied
from maaskit._cli.description import document

from .language import Text, current
from .links import page_url
from .page import Page
from .sources import ROOT, guides

__all__ = ["description", "publish_descriptions", "publish_pages", "write_index"]

_BUNDLES = ROOT / "openapi/dist"
_OVERLAY = ROOT / "openapi/overlays/zh-CN.yaml"


@cache
def description() -> Mapping[str, Any]:
    """The bundle in the language of this process."""
    bundle = _loaded(_BUNDLES / "openapi.yaml")
    translated: Mapping[str, Any] = applied(bundle, _loaded(_OVERLAY)) if current().code == "zh" else bundle
    return translated


def publish_descriptions(folder: Path) -> None:
    """Write the description as YAML and JSON, its overlay, and the description of conversations."""
    shutil.copyfile(_BUNDLES / "asyncapi.yaml", folder / "asyncapi.yaml")
    shutil.copyfile(_OVERLAY, folder / "zh-CN.overlay.yaml")
    (folder / "openapi.json").write_text(json.dumps(description(), ensure_ascii=False), "utf-8")
    if current().code == "zh":
        (folder / "openapi.yaml").write_text(_dumped(description()), "utf-8")
    else:
        shutil.copyfile(_BUNDLES / "openapi.yaml", folder / "openapi.yaml")


def publish_pages(pages: Sequence[Page], folder: Path) -> None:
    """Write the Markdown of pages beside what MkDocs made of them: `guides/chat/index.md`."""


def write_index(pages: Sequence[Page], folder: Path) -> None:
    """Write `llms.txt` (llmstxt.org): what there is, a line each."""


def _loaded(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)


def _dumped(value: Any) -> str:
    return yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=130)
