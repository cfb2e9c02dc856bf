"""Commands and options as data, and reading a command line by them. Parser, help and completion share the tables."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Literal, NamedTuple

from .texts import text

__all__ = ["Command", "Kind", "Option", "Parsed", "UsageError", "Word", "hint", "parse", "scan"]

Kind = Literal["flag", "value", "maybe"]
"""Whether an option takes a value; `maybe`: true or false, which may be left out."""

BOOLEANS = {"true": True, "false": False}


class UsageError(Exception):
    """The command line can't be understood, or says what can't be. Nothing was sent."""


class Option(NamedTuple):
    """An option of a command.

    Attributes:
        name: Without the dashes.
        value: What it takes, as help shows it; empty for a switch.
        many: Whether it may be given several times.
        choices: The only values, when there are few.
        completes: What completion offers as values: `gateway`, `file`, `folder`.
    """

    name: str
    value: str = ""
    many: bool = False
    choices: tuple[str, ...] = ()
    completes: str = ""


class Command(NamedTuple):
    """A command.

    Attributes:
        path: Its words: `("tasks", "wait")`.
        run: Module of this package and function that carry it out.
        takes: Its positional arguments as help shows them; empty for none.
        least, most: How many of them; None for any number.
        completes: What completion offers for them: `operation`, `task`, `shell`.
        options: Its options.
    """

    path: tuple[str, ...]
    run: str
    takes: str = ""
    least: int = 0
    most: int | None = 0
    completes: str = ""
    options: tuple[Option, ...] = ()

    @property
    def name(self) -> str:
        """Its words, as typed."""
        return " ".join(self.path)


class Word(NamedTuple):
    """A piece of a command line: an option (without dashes) with its value, or a positional argument."""

    option: str | None
    value: str | None


class Parsed(NamedTuple):
    """What a command line says."""

    options: dict[str, Any]
    words: list[str]


def hint(given: str, known: Iterable[str], form: str = "{}") -> str:
    """`; did you mean ...?`, when something known is near, else nothing."""
    near = difflib.get_close_matches(given, list(known), n=1)
    return text("did you mean", name=form.format(near[0])) if near else ""


def scan(
    arguments: Sequence[str], kind: Callable[[str], Kind | None], unknown: Callable[[str], UsageError]
) -> Iterator[Word]:
    """Split a command line into options and positional arguments.

    Args:
        arguments: The command line.
        kind: Of an option by its name; None for one that is not known.
        unknown: The error for an option that is not known.

    Raises:
        UsageError: An option is unknown, lacks its value or has one that it does not take.
    """
    left = list(arguments)
    while left:
        word = left.pop(0)
        if word == "--":
            yield from (Word(None, rest) for rest in left)
            return
        if word == "-h":
            word = "--help"
        if not word.startswith("--"):
            if len(word) > 1 and word[0] == "-" and not word[1].isdigit():
                raise unknown(word[1:])
            yield Word(None, word)
            continue
        name, equals, value = word[2:].partition("=")
        wants = kind(name)
        if wants is None:
            raise unknown(name)
        if equals:
            if wants == "flag":
                raise UsageError(text("takes no value", option=name))
            yield Word(name, value)
        elif wants == "value":
            yield Word(name, _value(name, left, kind))
        elif wants == "maybe" and left and left[0] in BOOLEANS:
            yield Word(name, left.pop(0))
        else:
            yield Word(name, None)


def _value(name: str, left: list[str], kind: Callable[[str], Kind | None]) -> str:
    if not left:
        raise UsageError(text("needs a value", option=name))
    if left[0].startswith("--") and kind(left[0][2:].partition("=")[0]) is not None:
        raise UsageError(text("needs a value, not an option", option=name, next=left[0]))
    return left.pop(0)


def parse(command: Command, arguments: Sequence[str]) -> Parsed:
    """Read the command line of a command whose options are all in its table.

    Raises:
        UsageError: It does not fit the table.
    """
    table = {option.name: option for option in command.options}
    parsed = Parsed({}, [])
    for word in scan(arguments, kinds(table), unknown_option(command.name, table)):
        if word.option is None:
            parsed.words.append(word.value or "")
        else:
            take(parsed.options, table.get(word.option), word)
    if "help" not in parsed.options:
        _check_count(command, parsed.words)
    return parsed


def kinds(table: dict[str, Option]) -> Callable[[str], Kind | None]:
    """The kinds of the options of a table."""

    def kind(name: str) -> Kind | None:
        if name == "help":
            return "flag"
        option = table.get(name)
        return None if option is None else "value" if option.value else "flag"

    return kind


def unknown_option(command: str, known: Iterable[str]) -> Callable[[str], UsageError]:
    """The error for an option that a command does not know."""

    def error(name: str) -> UsageError:
        near = hint(name, known, "--{}")
        return UsageError(text("unknown option", command=command, option=name, hint=near))

    return error


def take(options: dict[str, Any], option: Option | None, word: Word) -> None:
    """Put the value of an option where the command finds it.

    Raises:
        UsageError: It is none of the choices, or given twice.
    """
    name = word.option or ""
    if option is None or not option.value:
        options[name] = True
        return
    if option.choices and word.value not in option.choices:
        raise UsageError(
            text("no such choice", option=name, value=word.value, known=", ".join(option.choices))
            + hint(word.value or "", option.choices)
        )
    if option.many:
        options.setdefault(name, []).append(word.value)
    elif name in options:
        raise UsageError(text("given twice", option=name))
    else:
        options[name] = word.value


def _check_count(command: Command, words: list[str]) -> None:
    if len(words) < command.least:
        raise UsageError(text("names nothing", command=command.name, takes=command.takes))
    if command.most is not None and len(words) > command.most:
        raise UsageError(text("one too many", command=command.name, word=words[command.most]))
