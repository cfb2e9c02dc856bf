"""The Python API: pages of directives that mkdocstrings fills with docstrings."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib import import_module
from typing import Any, NamedTuple

import maaskit

from .language import Text
from .page import Page

__all__ = ["navigation", "pages"]


class Part(NamedTuple):
    """A page.

    Attributes:
        name: Its own, in its path.
        title: What it is called.
        modules: The modules below `maaskit` whose public names it tells about, or public modules with all their names.
        further: Names that users meet without importing them.
        derived: Whether what a class is derived from is on the page, too, with what it inherits.
    """

    name: str
    title: Text
    modules: tuple[str, ...]
    further: tuple[str, ...] = ()
    derived: bool = False


_PARTS = (
    Part("client", Text("Clients", "客户端"), ("_client", "_options")),
    Part(
        "tasks",
        Text("Tasks", "任务"),
        ("_tasks.task", "_tasks.core", "_tasks.files", "_tasks.journal"),
        (
            "maaskit._tasks.manager.Tasks",
            "maaskit._tasks.manager.AsyncTasks",
            "maaskit._tasks.manager.Recovery",
            "maaskit._tasks.manager.AsyncRecovery",
            "maaskit._tasks.reconciling.Reconciliation",
            "maaskit._tasks.journal.Entry",
        ),
    ),
    Part("answers", Text("Answers and files", "应答与文件"), ("_results", "_reply", "_binary", "_files", "_model")),
    Part("streams", Text("Streams", "流式"), ("_stream", "_sse")),
    Part("errors", Text("Errors", "错误"), ("_errors", "_tasks.errors", "_upload"), derived=True),
    Part("helpers", Text("maaskit.helpers", "maaskit.helpers"), ("maaskit.helpers",)),
    Part("webhooks", Text("maaskit.webhooks", "maaskit.webhooks"), ("maaskit.webhooks",)),
    Part("testing", Text("maaskit.testing", "maaskit.testing"), ("maaskit.testing",)),
    Part("mock", Text("maaskit_mock", "maaskit_mock"), ("maaskit_mock",)),
)

_MEMBERS = {"maaskit.Journal": ("entries", "entry", "find", "files", "forget", "check", "close")}
"""Of classes that maaskit itself calls more than its users do: the members that users call."""

_INTRODUCTION = Text(
    "What programs import, from the docstrings of the source. The gateways' operations are in the "
    "[reference](../reference/index.md).",
    "程序可以导入的内容，取自源代码的文档字符串（英文）。网关的各个接口见[接口参考](../reference/index.md)。",
)


def pages() -> Iterator[Page]:
    """A page for each part, and one that lists them.

    Raises:
        LookupError: A public name of maaskit stands on no page.
    """
    if lost := set(maaskit._HOME.values()) - {module for part in _PARTS for module in part.modules}:
        raise LookupError(f"no page of the Python API tells about maaskit.{', maaskit.'.join(sorted(lost))}")
    listed = [f"- [{part.title}]({part.name}.md): {_listed(_names(part))}" for part in _PARTS]
    yield Page("api/index.md", f"# Python API\n\n{_INTRODUCTION}\n\n" + "\n".join(listed) + "\n")
    for part in _PARTS:
        yield Page(f"api/{part.name}.md", _page(part))


def navigation() -> list[Any]:
    """The overview, then each part."""
    return ["api/index.md", *({str(part.title): f"api/{part.name}.md"} for part in _PARTS)]


def _page(part: Part) -> str:
    texts = [f"# {part.title}\n"]
    for module in part.modules:
        if not module.startswith("_"):
            texts.append(f"::: {module}\n    options:\n      show_root_heading: false\n      members: false\n")
    texts += [_directive(part, name) for name in (*_names(part), *part.further)]
    return "\n".join(texts)


def _directive(part: Part, name: str) -> str:
    options: dict[str, Any] = {"show_bases": True, "inherited_members": False} if part.derived else {}
    if name in _MEMBERS:
        options["members"] = list(_MEMBERS[name])
    return f"::: {name}\n    options: {json.dumps(options)}\n"


def _names(part: Part) -> list[str]:
    """The public names of a part, where users import them from."""
    found: list[str] = []
    for module in part.modules:
        if module.startswith("_"):
            found += sorted((f"maaskit.{name}" for name in maaskit._MODULES[module]), key=_beside)
        else:
            found += sorted((f"{module}.{name}" for name in import_module(module).__all__), key=_beside)
    return found


def _beside(name: str) -> tuple[str, bool]:
    """By the alphabet, classes for async code after those that they are like."""
    plain = name.replace(".Async", ".").replace("_async", "")
    return plain, plain != name


def _listed(names: list[str]) -> str:
    return ", ".join(f"[`{name.rpartition('.')[2]}`][{name}]" for name in names)
