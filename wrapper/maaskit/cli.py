"""The command `maaskit`."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from importlib import import_module

from ._version import __version__

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command and return its exit status: 0 for success, 1 for a failure, 2 for wrong usage (nothing was sent),
    130 after Ctrl-C."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    from ._cli.options import UsageError

    try:
        status = _dispatched(arguments)
        sys.stdout.flush()
        return status
    except UsageError as error:
        from ._cli.output import note

        note(f"maaskit: {error}")
        return 2
    except BrokenPipeError:  # `maaskit operations | head`: who read has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130
    except Exception as error:
        return _failed(error)


def _dispatched(arguments: list[str]) -> int:
    from ._cli.texts import text

    if arguments[:1] == ["mock"]:  # its options are its own affair
        return _mock(arguments[1:])
    if arguments in (["version"], ["--version"]):
        print(_version())
        return 0
    if arguments[:1] == ["__complete"]:
        from ._cli.completion import complete

        return complete(arguments[1:])
    from ._cli.commands import CALL, COMMANDS, find
    from ._cli.options import UsageError, hint, parse

    command = find(arguments)
    if command is None:
        return _overview(arguments)
    if command is CALL:
        from ._cli.call import run

        return run(arguments[1:])
    parsed = parse(command, arguments[len(command.path) :])
    if "help" in parsed.options:
        from ._cli.usage import command_help

        return command_help(command)
    module, _, function = command.run.partition(":")
    if not module:
        known = [one.name for one in COMMANDS]
        raise UsageError(text("no such command", command=" ".join(arguments), hint=hint(arguments[0], known)))
    carry_out: Callable[..., int] = getattr(import_module(f"._cli.{module}", __package__), function)
    return carry_out(parsed)


def _overview(arguments: list[str]) -> int:
    """The list of commands, for who asks for it (0) or for nothing (2); anything else is no command."""
    from ._cli.commands import COMMANDS
    from ._cli.options import UsageError, hint
    from ._cli.texts import text
    from ._cli.usage import overview

    groups = {one.path[0] for one in COMMANDS if len(one.path) > 1}
    wanted = [word for word in arguments if word not in ("-h", "--help", "help")]
    if not wanted or (len(wanted) == 1 and wanted[0] in groups):
        overview(*wanted)
        return 0 if len(wanted) < len(arguments) else 2
    known = {one.path[1] for one in COMMANDS if one.path[0] == wanted[0] and len(one.path) > 1}
    word = wanted[1] if known else wanted[0]
    near = hint(word, known or {one.path[0] for one in COMMANDS})
    raise UsageError(text("no such command", command=" ".join(wanted[: 2 if known else 1]), hint=near))


def _failed(error: Exception) -> int:
    """Report an error of maaskit; any other is a defect, whose traceback is wanted."""
    from ._errors import MaaskitError

    if not isinstance(error, MaaskitError):
        raise error
    from ._cli.errors import report

    return report(error)


def _mock(arguments: list[str]) -> int:
    from ._cli.texts import text

    try:
        from maaskit_mock import main as run
    except ModuleNotFoundError as error:
        if error.name is None or error.name.startswith("maaskit"):
            raise
        print(text("no mock", module=error.name), file=sys.stderr)
        return 1
    return run(arguments)


def _version() -> str:
    import platform

    return f"maaskit {__version__} (Python {platform.python_version()}, {platform.system()} {platform.machine()})"


if __name__ == "__main__":
    raise SystemExit(main())
