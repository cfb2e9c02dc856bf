"""Help of the commands, from their table."""

from __future__ import annotations

from .commands import COMMANDS
from .options import Command, Option
from .output import say, wrapped
from .texts import text

__all__ = ["command_help", "overview"]

_INDENT = 26


def overview(group: str = "") -> None:
    """List the commands, all or those of a group (`tasks`)."""
    shown = [one for one in COMMANDS if not group or one.path[0] == group]
    say(wrapped(text("usage", line=f"maaskit {group + ' ' if group else ''}COMMAND ...")))
    say()
    say(wrapped(text(f"about {group}") if group else text("about")))
    say()
    say(text("commands"))
    for command in shown:
        say(wrapped(text(command.name), _INDENT, f"  {command.name} {command.takes}".rstrip() + "  "))
    say()
    say(wrapped(text("more help")))


def command_help(command: Command) -> int:
    """Print the help of a command. Returns the exit status."""
    options = " [OPTION ...]" if command.options else ""
    say(wrapped(text("usage", line=f"maaskit {command.name} {command.takes}".rstrip() + options)))
    say()
    say(wrapped(text(command.name)))
    more = text(f"more {command.name}", missing="")
    if more:
        say()
        say(wrapped(more))
    if command.options:
        say()
        say(text("options"))
    for option in command.options:
        say(wrapped(_help_of(command, option), _INDENT, f"  --{option.name} {option.value}".rstrip() + "  "))
    return 0


def _help_of(command: Command, option: Option) -> str:
    said = text(f"{command.name} --{option.name}", missing="") or text(f"--{option.name}")
    return said + (f" [{', '.join(option.choices)}]" if option.choices else "")
