"""The table of commands: what there is, which options each has, and where it is carried out."""

from __future__ import annotations

from .options import Command, Option

__all__ = ["CALL", "COMMANDS", "FIELD_OPTIONS", "find"]

STAGES = ("prepared", "unknown", "accepted", "done", "delivered")
SHELLS = ("bash", "zsh", "fish")
LANGUAGES = ("python", "python-async", "typescript", "go", "curl")

_JSON = Option("json")
_TIMEOUT = Option("timeout", "SECONDS")
_INTERVAL = Option("interval", "SECONDS")
_JOURNAL = Option("journal", "PATH", completes="file")
_STAGE = Option("stage", "STAGE", many=True, choices=STAGES)
_SAVE = Option("save", "DIR", completes="folder")
_WHERE = (Option("gateway", "ID", completes="gateway"), Option("base-url", "URL"))
_ASKING = (*_WHERE, Option("any-key"), _JOURNAL)
_TASKS = "TASK ..."

FIELD_OPTIONS = (
    Option("json", "JSON", completes="file"),
    Option("set", "FIELD=VALUE", many=True),
    Option("no-check"),
    Option("stream"),
    Option("task"),
    Option("wait"),
    _SAVE,
    _TIMEOUT,
    _INTERVAL,
    Option("output", "FILE", completes="file"),
    Option("raw"),
    *_WHERE,
    Option("header", "NAME:VALUE", many=True),
    _JOURNAL,
    Option("no-journal"),
)
"""Options of `call` beside the fields of the operation."""

CALL = Command(("call",), "call:run", "OPERATION", 1, 1, "operation", FIELD_OPTIONS)

COMMANDS = (
    CALL,
    Command(
        ("operations",), "listing:run", "[FILTER]", 0, 1, options=(Option("gateway", "ID", completes="gateway"), _JSON)
    ),
    Command(
        ("explain",), "explain:run", "OPERATION", 1, 1, "operation", (
            Option("code", "LANGUAGE", choices=LANGUAGES), Option("example", "NAME"), _JSON
        )
    ),
    Command(("tasks", "list"), "tasks:show_list", options=(_STAGE, _JSON, _JOURNAL)),
    Command(
        ("tasks", "show"), "tasks:show", _TASKS, 1, None, "task", (Option("refresh"), _JSON, *_ASKING)
    ),
    Command(
        ("tasks", "wait"), "waiting:wait", f"[{_TASKS}]", 0, None, "task", (Option("all"), _TIMEOUT, _INTERVAL, _SAVE, *_ASKING)
    ),
    Command(
        ("tasks", "save"), "waiting:save", _TASKS, 1, None, "task", (Option("to", "DIR", completes="folder"), *_ASKING)
    ),
    Command(("tasks", "recover"), "waiting:recover", options=(_SAVE, _TIMEOUT, _INTERVAL, *_ASKING)),
    Command(("tasks", "forget"), "tasks:forget", f"[{_TASKS}]", 0, None, "task", (_STAGE, _JOURNAL)),
    Command(("tasks", "reconcile"), "tasks:reconcile", f"[{_TASKS}]", 0, None, "task", (_JSON, *_ASKING)),
    Command(("mock",), "", "[OPTION ...]", 0, None),
    Command(("completion",), "completion:run", "|".join(SHELLS), 1, 1, "shell"),
    Command(("version",), ""),
)  # fmt: skip


def find(words: list[str]) -> Command | None:
    """The command whose words the command line begins with."""
    return next((one for one in COMMANDS if tuple(words[: len(one.path)]) == one.path), None)
