"""Links: those of Markdown, which may point anywhere in the repository, and those that names of operations become."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from posixpath import dirname, normpath, relpath

__all__ = ["between", "operations_linked", "page_url", "rewritten", "target_of"]

_MARKDOWN = re.compile(
    r"(?P<fence>^(?P<mark> *(?:```+|~~~+))[^\n]*\n.*?^(?P=mark)[ \t]*$)"
    r"|(?P<code>(?P<ticks>`+)(?!`).+?(?<!`)(?P=ticks)(?!`))"
    r"|(?P<bang>!?)\[(?P<label>(?:[^\[\]]|\[[^\[\]]*\])*)\]\((?P<target>[^()\s]+)\)",
    re.MULTILINE | re.DOTALL,
)
"""What a link may stand in or look like: a block of code, code in a line, a link."""
_OPERATION = re.compile(
    r"<a\b.*?</a>|<h[1-6]\b.*?</h[1-6]>|<pre\b.*?</pre>|<code>(?P<id>[a-z]\w*(?:\.\w+)+)</code>", re.DOTALL
)
"""In HTML: what is passed over, or a dotted name alone in backticks."""
_ELSEWHERE = re.compile(r"[a-z][a-z+.-]*:|#|/")


def rewritten(markdown: str, resolve: Callable[[str], str | None]) -> str:
    """Markdown with other targets of its relative links.

    Args:
        markdown: The text; code in it stays as it is.
        resolve: From the target of a link to the new one; None makes it plain text.
    """

    def replaced(match: re.Match[str]) -> str:
        target = match["target"]
        if target is None or _ELSEWHERE.match(target):
            return match[0]
        found = resolve(target)
        return match["label"] if found is None else f"{match['bang']}[{match['label']}]({found})"

    return _MARKDOWN.sub(replaced, markdown)


def target_of(source: str, target: str) -> tuple[str, str]:
    """Which file a relative link leads to, and the anchor in it with its `#`.

    Args:
        source: Path of the file that has the link.
        target: The link.
    """
    path, mark, anchor = target.partition("#")
    return normpath(f"{dirname(source)}/{path}".removeprefix("/")), mark + anchor


def between(page: str, other: str) -> str:
    """The relative way from a file to another one, or from one address to another."""
    return relpath(other or ".", dirname(page) or ".") + ("/" if other.endswith("/") or not other else "")


def page_url(path: str) -> str:
    """The address of a page below the site: `guides/chat/` of `guides/chat.md`."""
    name = path.removesuffix(".md")
    return name.removesuffix("index") if name in {"index"} or name.endswith("/index") else f"{name}/"


def operations_linked(html: str, url: str, operations: Collection[str]) -> str:
    """The HTML of a page in which every id of an operation in backticks is a link to its page.

    Args:
        html: The content of the page. Links, headings and blocks of code stay as they are.
        url: The address of the page, such as `guides/chat/`; its own id becomes no link.
        operations: The ids.
    """

    def replaced(match: re.Match[str]) -> str:
        name = match["id"]
        if name is None or name not in operations:
            return match[0]
        family, _, rest = name.partition(".")
        address = f"reference/{family}/{rest}/"
        return match[0] if address == url else f'<a href="{between(url, address)}">{match[0]}</a>'

    return _OPERATION.sub(replaced, html)
