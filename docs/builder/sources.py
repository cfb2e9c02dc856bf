"""Pages whose texts are files of the repository: home, guides, reports of quality, and what maintainers read."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from .language import LANGUAGES, Text, current
from .links import between, rewritten, target_of
from .navigation import GUIDES
from .page import Page

__all__ = [
    "PICTURES",
    "PUBLISHED",
    "ROOT",
    "BrokenSourceError",
    "documents",
    "front_matter",
    "guide_pages",
    "guides",
    "pages",
]

ROOT = Path(__file__).parents[2]
_FRONT = re.compile(r"---\n(.*?)^---\n", re.DOTALL | re.MULTILINE)
_KEPT = ("title", "hide", "template", "description")
"""Members of a front matter that MkDocs and the theme read; the others are for our tests."""
_ONLY_ENGLISH = '!!! note ""\n\n    本页只有英文。\n'


class BrokenSourceError(Exception):
    """A source of the site contradicts the repository: a link that leads nowhere, a guide that no table names."""


class Document(NamedTuple):
    """A file in English that is a page on both sites."""

    page: str
    title: Text


_DOCUMENTS = {
    "openapi/README.md": Document("project/description.md", Text("Writing the description", "编写接口描述")),
    "CONTRIBUTING.md": Document("project/contributing.md", Text("Contributing", "参与开发")),
    "mock/README.md": Document("project/mock.md", Text("The mock server", "模拟服务器")),
    "SECURITY.md": Document("project/security.md", Text("Security", "安全")),
    "benchmarks/results.md": Document("benchmarks.md", Text("Benchmarks", "性能测试")),
    "CHANGELOG.md": Document("changelog.md", Text("Changelog", "更新日志")),
}
_QUALITY = {
    "README": Text("What has been proven", "已验证的内容"),
    "faults": Text("Faults on the way", "传输故障"),
    "foreign-clients": Text("SDKs of others", "第三方 SDK"),
    "foreign-servers": Text("Servers of others", "第三方服务器"),
    "fuzzing": Text("Fuzzing", "模糊测试"),
    "round-trips": Text("Round trips", "往返测试"),
    "security": Text("Audit", "依赖审计"),
    "soak": Text("Soak", "长时间运行"),
    "sse": Text("Event streams", "事件流"),
}


@cache
def documents() -> Mapping[str, Document]:
    """The documents by their paths in the repository.

    Raises:
        BrokenSourceError: A report of quality has no title here.
    """
    reports = sorted((ROOT / "docs/quality").glob("*.md"))
    if missing := [path.name for path in reports if path.stem not in _QUALITY]:
        raise BrokenSourceError(f"docs/quality: no title for {', '.join(missing)} in {__name__}")
    names = {path.stem: "index" if path.stem == "README" else path.stem for path in reports}
    quality = {
        f"docs/quality/{stem}.md": Document(f"quality/{name}.md", _QUALITY[stem]) for stem, name in names.items()
    }
    return {**_DOCUMENTS, **quality}


@cache
def guides() -> tuple[str, ...]:
    """The names of all guides that are there.

    Raises:
        BrokenSourceError: A guide stands in no section of the navigation, or in one language only.
    """
    found = {path.name for path in (ROOT / "docs/guides").glob("*.md")}
    names = [name.removesuffix(LANGUAGES["zh"].suffix) for name in found if name.endswith(LANGUAGES["zh"].suffix)]
    if odd := found - {f"{name}{language.suffix}" for name in names for language in LANGUAGES.values()}:
        raise BrokenSourceError(f"docs/guides: in one language only: {', '.join(sorted(odd))}")
    if lost := set(names) - GUIDES:
        raise BrokenSourceError(f"docs/guides: in no section of the navigation: {', '.join(sorted(lost))}")
    return tuple(sorted(names))


def pages() -> Iterator[Page]:
    """All of them in the language of this process.

    Raises:
        BrokenSourceError: See the functions above; or a link leads nowhere.
    """
    ending = current().suffix
    yield _page(f"docs/index{ending}", "index.md")
    yield _page(f"docs/console{ending}", "console.md")
    yield from guide_pages()
    for source, document in documents().items():
        yield _page(source, document.page, document.title)


def guide_pages() -> tuple[Page, ...]:
    """The guides in the language of this process.

    Raises:
        BrokenSourceError: See `guides`; or a link leads nowhere.
    """
    return tuple(_page(f"docs/guides/{name}{current().suffix}", f"guides/{name}.md") for name in guides())


def _page(source: str, path: str, title: Text | None = None) -> Page:
    front, text = front_matter((ROOT / source).read_text("utf-8"))
    if title is not None:
        front["title"] = str(title)
        if current().code == "zh":
            text = f"{_ONLY_ENGLISH}\n{text}"
    kept = {name: front[name] for name in _KEPT if name in front}
    head = f"---\n{yaml.safe_dump(kept, allow_unicode=True)}---\n\n" if kept else ""
    return Page(path, head + rewritten(text, lambda target: _resolved(source, path, target)))


def front_matter(text: str) -> tuple[dict[str, Any], str]:
    """What stands at the head of a page for programs, and the page without it."""
    found = _FRONT.match(text)
    return (yaml.safe_load(found[1]), text[found.end() :].lstrip("\n")) if found else ({}, text)


def _resolved(source: str, path: str, target: str) -> str | None:
    """A link of a file of the repository, as a link of its page; None when what it leads to is no page."""
    file, anchor = target_of(source, target)
    page = _page_of(file)
    if page is not None:
        return between(path, page) + anchor
    if not (ROOT / file).exists():
        raise BrokenSourceError(f"{source}: the link {target} leads nowhere")
    return None


def _page_of(file: str) -> str | None:
    """Which page a file of the repository is."""
    if file in {"README.md", "README.zh-CN.md"}:
        return "index.md"
    if (document := documents().get(file)) is not None:
        return document.page
    name = file.removeprefix("docs/")
    if name.startswith("assets/"):
        return PICTURES + name.removeprefix("assets/")
    if name.startswith(("reference/", "api/")) or name in PUBLISHED:
        return name  # made by the builder; MkDocs checks that they are there
    name = name.removesuffix(LANGUAGES["zh"].suffix).removesuffix(".md")
    if name in {"index", "console"} or name.removeprefix("guides/") in guides():
        return f"{name}.md"
    return None


PICTURES = "pictures/"
"""Where the pictures of `docs/assets` are on the site; `assets/` is the theme's."""
PUBLISHED = frozenset({"openapi.yaml", "openapi.json", "asyncapi.yaml", "zh-CN.overlay.yaml", "llms.txt"})
