"""Shell completion: the scripts, and the hidden command that they ask for candidates."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from .commands import CALL, COMMANDS, SHELLS, find
from .options import Command, Option, Parsed, UsageError, hint
from .texts import text

__all__ = ["ASK", "candidates", "complete", "run"]

ASK = "__complete"
"""The hidden command: `maaskit __complete SHELL BREAKS WORD ... CURRENT`."""

_SCRIPTS = {
    "bash": """\
_maaskit() {
    local line
    COMPREPLY=()
    while IFS= read -r line; do COMPREPLY+=("$line"); done < <(
        "${COMP_WORDS[0]}" __complete bash "$COMP_WORDBREAKS" "${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
    [[ ${#COMPREPLY[@]} -eq 1 && ${COMPREPLY[0]} == *[./=] ]] && compopt -o nospace
    return 0
}
complete -o default -F _maaskit maaskit
""",
    "zsh": """\
#compdef maaskit
_maaskit() {
    local -a plain open
    local line
    while IFS= read -r line; do
        if [[ ${line%%$'\\t'*} == *[./=] ]]; then open+=("${line%%$'\\t'*}"); else plain+=("${line%%$'\\t'*}"); fi
    done < <("${words[1]}" __complete zsh '' "${(@)words[2,CURRENT]}" 2>/dev/null)
    (( ${#plain} )) && compadd -- "${plain[@]}"
    (( ${#open} )) && compadd -S '' -- "${open[@]}"
    (( ${#plain} + ${#open} )) || _files
}
compdef _maaskit maaskit
""",
    "fish": """\
function __maaskit_complete
    set -l words (commandline -opc)
    set -l found ($words[1] __complete fish '' $words[2..] (commandline -ct) 2>/dev/null)
    if set -q found[1]
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c maaskit -f -a '(__maaskit_complete)'
""",
}


def run(parsed: Parsed) -> int:
    """Print the script for a shell."""
    shell = parsed.words[0]
    if shell not in _SCRIPTS:
        known = ", ".join(SHELLS)
        raise UsageError(text("no such shell", value=shell, known=known) + hint(shell, SHELLS))
    sys.stdout.write(_SCRIPTS[shell])
    return 0


def complete(arguments: Sequence[str]) -> int:
    """Print the candidates for the last word, one on each line. Never fails: a shell has no use for errors."""
    with suppress(Exception):
        shell, breaks, *words = arguments
        if shell == "bash":
            words = _split(words[0])[1:]
        current = words[-1] if words else ""
        # bash replaces only what stands behind the last of its word breaks; of those, readline leaves $ and @ to the word
        cut = max((current.rfind(sign) + 1 for sign in breaks if sign not in "$@"), default=0) if shell == "bash" else 0
        for found, about in candidates(words):
            if found.startswith(current):
                sys.stdout.write(found[cut:] + (f"\t{about}" if about and shell == "fish" else "") + "\n")
    return 0


def candidates(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """(candidate, what it is) for the last of the words after `maaskit`."""
    *before, current = words or [""]
    if current.startswith("--") and "=" in current:
        name, _, value = current.partition("=")
        yield from ((f"{name}={found}", about) for found, about in candidates([*before, name, value]))
        return
    if before[:1] == ["call"] and len(before) > 1:
        yield from _of_call(before[1], before[2:], current)
        return
    command = find(list(before))
    if command is None:
        yield from _commands(list(before))
        return
    options = {option.name: option for option in command.options}
    if (option := _waiting(before, options)) is not None:
        yield from _values(option, current)
    elif current.startswith("-"):
        yield from ((f"--{name}", _about(command, name)) for name in [*options, "help"])
    else:
        yield from _words(command)


def _commands(before: list[str]) -> Iterator[tuple[str, str]]:
    seen: dict[str, str] = {}
    for command in COMMANDS:
        if len(command.path) > len(before) and list(command.path[: len(before)]) == before:
            last = command.path[-1] == command.path[len(before)]
            seen.setdefault(command.path[len(before)], text(command.name) if last else text(f"about {command.path[0]}"))
    yield from seen.items()


def _of_call(id: str, before: Sequence[str], current: str) -> Iterator[tuple[str, str]]:
    from .._explain.limits import choices_of
    from .arguments import locate, offered
    from .description import fields, operation

    known = operation(id)
    own = offered(known)
    if (option := _waiting(before, own)) is not None:
        yield from _values(option, current)
        return
    last = before[-1] if before else ""
    if last.startswith("--") and "=" not in last and last[2:] not in own and not current.startswith("--"):
        with suppress(UsageError):
            field, _, schema = locate(known, last[2:].removesuffix(":"))
            yield from _paths(current, "@")
            if field is not None:
                switch = [("true", ""), ("false", "")] if schema.get("type") == "boolean" else []
                yield from [(value, "") for value in choices_of(schema)] or switch
        return
    if current.startswith("--") and "." in current:
        yield from _inside(known, current)
    else:
        for name in fields(id):
            yield f"--{name.replace('_', '-')}", ""
        yield from ((f"--{name}", _about(CALL, name)) for name in [*own, "help"])


def _inside(known: Any, current: str) -> Iterator[tuple[str, str]]:
    """The members of the object that is being named: `--camera-control.`."""
    from .arguments import locate
    from .description import items, members, sentence

    outer = current.rpartition(".")[0]
    with suppress(UsageError):
        _, _, schema = locate(known, outer[2:])
        if items(schema) is not None:
            yield f"{outer}.0.", ""
        for name, member in members(schema).items():
            yield f"{outer}.{name}", sentence(member.get("description", ""))


def _waiting(before: Sequence[str], options: dict[str, Option]) -> Option | None:
    """The option whose value comes next, if one waits for it."""
    last = before[-1] if before else ""
    option = options.get(last.removeprefix("--")) if last.startswith("--") else None
    return option if option is not None and option.value else None


def _values(option: Option, current: str) -> Iterator[tuple[str, str]]:
    if option.choices:
        yield from ((choice, "") for choice in option.choices)
    elif option.completes == "gateway":
        from maaskit_api.operations import GATEWAYS

        yield from ((id, gateway["name"]) for id, gateway in GATEWAYS.items())
    elif option.name == "json":
        yield from _paths(current, "@")
    elif option.completes:
        yield from _paths(current, "")


def _words(command: Command) -> Iterator[tuple[str, str]]:
    sources: dict[str, Callable[[], Iterator[tuple[str, str]]]] = {
        "operation": _operations, "task": _tasks, "shell": lambda: ((shell, "") for shell in SHELLS)
    }  # fmt: skip
    if command.completes in sources:
        yield from sources[command.completes]()


def _operations() -> Iterator[tuple[str, str]]:
    from maaskit_api.operations import OPERATIONS

    yield from ((id, "") for id in OPERATIONS)


def _tasks() -> Iterator[tuple[str, str]]:
    from .clients import opened

    with opened({}) as journal:
        entries = journal.entries()
    for entry in entries:
        yield entry.id or entry.attempt, f"{entry.operation}, {entry.stage}"


def _paths(current: str, prefix: str) -> Iterator[tuple[str, str]]:
    """Files that the word may become; with a prefix (`@`) only once that is typed."""
    if prefix and not current.startswith(prefix):
        return
    folder, _, start = current[len(prefix) :].rpartition("/")
    shown = f"{prefix}{folder}/" if folder or current[len(prefix) :].startswith("/") else prefix
    with suppress(OSError):
        for found in sorted(Path(os.path.expanduser(folder or ("/" if shown.endswith("//") else "."))).iterdir()):
            if not found.name.startswith(".") or start.startswith("."):
                yield f"{shown}{found.name}{'/' if found.is_dir() else ''}", ""


def _about(command: Command, option: str) -> str:
    return text(f"{command.name} --{option}", missing="") or text(f"--{option}", missing="")


def _split(line: str) -> list[str]:
    """The words of a command line up to the cursor, the last of which may be unfinished or empty."""
    words, word, quote, begun = [], "", "", False
    escaped = False
    for character in line:
        if escaped:
            word, escaped = word + character, False
        elif character == "\\" and quote != "'":
            escaped = begun = True
        elif quote:
            quote, word = ("", word) if character == quote else (quote, word + character)
        elif character in "'\"":
            quote, begun = character, True
        elif character.isspace():
            if begun or word:
                words.append(word)
            word, begun = "", False
        else:
            word += character
    return [*words, word]
