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

from maaskit._cli.description import document, sentence

from .language import Text, current
from .links import between, page_url, rewritten, target_of
from .page import Page
from .sources import ROOT, front_matter, guides

__all__ = ["description", "publish_descriptions", "publish_pages", "published", "write_index"]

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
    for page in pages:
        if not _DIRECTIVE.search(page.text):
            target = folder / published(page.path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(_body(page), "utf-8")


def published(path: str) -> str:
    """Where the Markdown of a page is published."""
    return f"{page_url(path)}index.md"


def write_index(pages: Sequence[Page], folder: Path) -> None:
    """Write `llms.txt` (llmstxt.org): what there is, a line each."""
    texts = {page.path: _body(page) for page in pages}
    tags = {tag["name"]: tag for tag in document()["tags"]}
    lines = [f"# maaskit\n\n> {_SUMMARY}\n", f"## {Text('Guides', '指南')}\n"]
    for name in guides():
        path = f"guides/{name}.md"
        lines.append(_line(*_said(texts[path]), path))
    lines.append(f"\n## {Text('Families of operations', '接口系列')}\n")
    for group in document()["x-tagGroups"]:
        for name in group["tags"]:
            title = tags[name].get("x-displayName", name)
            lines.append(_line(title, tags[name]["description"], f"reference/{name}/index.md"))
    lines.append(f"\n## {Text('The description', '接口描述')}\n")
    lines += [f"- [{name}]({name}): {what}" for name, what in _DESCRIPTIONS.items()]
    (folder / "llms.txt").write_text("\n".join(lines) + "\n", "utf-8")


_SUMMARY = Text(
    "A typed Python client (sync and async) and a mock server for AI gateways that offer many vendors' models under one key: "
    "Haoee, GPT-Best, Ecovai. Tasks that cost money are submitted once and not lost.",
    "面向多模型 AI 网关（好易智算 Haoee、GPT-Best、Ecovai）的 Python 客户端和模拟服务器。付费任务只提交一次，不会丢失。",
)
_DESCRIPTIONS = {
    "openapi.yaml": Text("every operation, OpenAPI 3.1", "所有接口，OpenAPI 3.1"),
    "openapi.json": Text("the same as JSON", "同上，JSON 格式"),
    "asyncapi.yaml": Text("conversations over a WebSocket, AsyncAPI 3", "WebSocket 会话，AsyncAPI 3"),
    "zh-CN.overlay.yaml": Text("the Chinese texts, as an OpenAPI Overlay", "中文文本，OpenAPI Overlay 格式"),
}
_DIRECTIVE = re.compile(r"^::: ", re.MULTILINE)
_HTML = re.compile(r"^</?div[^>]*>\n|[ \t]*\{ (?:[.#:][^{}]*)\}", re.MULTILINE)
"""What only MkDocs understands: boxes, and attributes of a heading or paragraph."""


def _body(page: Page) -> str:
    """The Markdown of a page for those who have no MkDocs, its links leading to the Markdown of other pages."""

    def resolve(target: str) -> str:
        path, anchor = target_of(page.path, target)
        there = published(path) if path.endswith(".md") else path
        return between(published(page.path), there) + anchor

    _, text = front_matter(page.text)
    return rewritten(_HTML.sub("", text), resolve).lstrip()


def _said(text: str) -> tuple[str, str]:
    """The title of a page and its first sentence."""
    title = next(line[2:] for line in text.splitlines() if line.startswith("# "))
    paragraphs = (part for part in text.split("\n\n") if part.strip() and part.lstrip()[0] not in "#`!|-<")
    return title, rewritten(sentence(next(paragraphs, "")), lambda _: None)


def _line(title: str, what: str, path: str) -> str:
    return f"- [{title}]({published(path)}): {what}"


def _loaded(path: Path) -> Any:
    return yaml.load(path.read_text("utf-8"), yaml.CSafeLoader)


def _dumped(value: Any) -> str:
    return yaml.dump(value, Dumper=yaml.CSafeDumper, allow_unicode=True, sort_keys=False, width=130)
