"""The reference: a page for each family and each operation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from maaskit._cli.description import document, raw
from maaskit_api.operations import OPERATIONS

from .language import Text
from .page import Page

__all__ = ["navigation", "pages"]


def pages() -> Iterator[Page]:
    """All pages in the language of this process."""
    tags = {tag["name"]: tag for tag in document()["tags"]}
    overview = [f"# {Text('Reference', '接口参考')}\n"]
    for group in document()["x-tagGroups"]:
        overview.append(f"## {group['name']}\n")
        overview += [f"- [{_name(tags[name])}]({name}/index.md): {tags[name]['description']}" for name in group["tags"]]
        overview.append("")
    yield Page("reference/index.md", "\n".join(overview))
    for name, tag in tags.items():
        rows = [f"- [{raw(id)['summary']}]({rest}.md) `{id}`" for id, rest in _operations(name)]
        yield Page(f"reference/{name}/index.md", f"# {_name(tag)}\n\n{tag['description']}\n\n" + "\n".join(rows) + "\n")
    for id, known in OPERATIONS.items():
        family, _, rest = id.partition(".")
        said = raw(id)
        text = f"# {said['summary']}\n\n`{id}`\n\n`{known.method} {known.path}`\n\n{said.get('description', '')}\n"
        yield Page(f"reference/{family}/{rest}.md", text)


def navigation() -> list[Any]:
    """Groups, in them families, in them operations."""
    tags = {tag["name"]: tag for tag in document()["tags"]}
    groups = [
        {
            group["name"]: [
                {
                    _name(tags[name]): [
                        f"reference/{name}/index.md",
                        *({raw(id)["summary"]: f"reference/{name}/{rest}.md"} for id, rest in _operations(name)),
                    ]
                }
                for name in group["tags"]
            ]
        }
        for group in document()["x-tagGroups"]
    ]
    return ["reference/index.md", *groups]


def _operations(family: str) -> list[tuple[str, str]]:
    return [(id, id.partition(".")[2]) for id in OPERATIONS if id.startswith(f"{family}.")]


def _name(tag: dict[str, Any]) -> str:
    return str(tag.get("x-displayName", tag["name"]))
