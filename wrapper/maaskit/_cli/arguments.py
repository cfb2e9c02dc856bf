"""From the flags of `maaskit call` to the arguments of the call: names, nesting, types and limits by the description."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any, NamedTuple

from maaskit._operation import Operation

from .checking import problems
from .commands import FIELD_OPTIONS
from .description import Field, Schema, canonical, fields, items, members, takes_file, variants
from .options import Kind, Option, UsageError, Word, hint, scan, take
from .texts import text
from .values import from_json, interpret, load, local_file, upload

__all__ = ["Call", "locate", "offered", "read"]

Path = tuple[str | int, ...]


class Call(NamedTuple):
    """What a command line of `maaskit call` asks for."""

    options: dict[str, Any]
    """Those of the command itself."""
    words: list[str]
    arguments: dict[str, Any]
    """Of the Python call; members that only go into the body as they are stand in `extra_body`."""
    streaming: bool


class _Given(NamedTuple):
    """One flag of a field."""

    shown: str
    value: str
    verbatim: bool
    """Whether the value is JSON, to be sent as it is (`--field:=JSON`)."""


def offered(operation: Operation) -> dict[str, Option]:
    """The command's own options that make sense for an operation. The others leave their names to its fields."""
    is_task = "poll" in operation.links
    missing = set()
    if operation.stream is None:
        missing.add("stream")
    if operation.task_answer is None:
        missing.add("task")
    if not is_task:
        missing |= {"wait", "interval"} | ({"save"} if not operation.results else set())
    known = fields(operation.id)
    return {one.name: one for one in FIELD_OPTIONS if not (one.name in missing and canonical(one.name) in known)}


def read(operation: Operation, command_line: Sequence[str]) -> Call:
    """Read the command line of a call, without its operation. The fields are only looked at if no help is asked for.

    Raises:
        UsageError: A field is unknown, missing, given twice or has a value that it does not take.
    """
    reader = _Reader(operation, checks="--no-check" not in command_line)
    words = list(scan(command_line, reader.kind, reader.unknown))
    options: dict[str, Any] = {}
    positional: list[str] = []
    for word in words:
        if word.option is None:
            positional.append(word.value or "")
        elif word.option in reader.own or word.option == "help":
            take(options, reader.own.get(word.option), word)
    if "help" in options:
        return Call(options, positional, {}, False)
    if positional:
        raise UsageError(text("one too many", command=f"call {operation.id}", word=positional[0]))
    return reader.call(options, [word for word in words if word.option not in reader.own])


def locate(operation: Operation, dotted: str) -> tuple[Field | None, Path, Schema]:
    """(field, path below it, schema there) of a dotted name. No field, for a name that is not known.

    Raises:
        UsageError: The field has no such member.
    """
    known = fields(operation.id)
    first, _, rest = dotted.partition(".")
    field = _named(known, first)
    if field is None:
        return None, (), {}
    schema, path = field.schema, list[str | int]()
    for segment in rest.split(".") if rest else ():
        schema, step = _member(schema, segment, dotted)
        path.append(step)
    return field, tuple(path), schema


class _Reader:
    """Reads the flags of one operation."""

    def __init__(self, operation: Operation, *, checks: bool) -> None:
        self.operation = operation
        self.own = offered(operation)
        self.checks = checks
        self._known = fields(operation.id)
        self._stdin: list[str] = []

    def kind(self, name: str) -> Kind | None:
        """The kind of an option."""
        if name == "help":
            return "flag"
        if name in self.own:
            return "value" if self.own[name].value else "flag"
        field, schema = self._place(name)
        if field is None:
            negated, _ = self._place(name.removeprefix("no-")) if name.startswith("no-") else (None, {})
            return "flag" if negated is not None else "value" if not self.checks else None
        return "maybe" if _is_switch(schema) else "value"

    def unknown(self, name: str) -> UsageError:
        """The error for a flag that is neither option nor field."""
        try:
            locate(self.operation, name.removesuffix(":"))
        except UsageError as error:
            return error
        return UsageError(self._unknown(name, [*self._known, *self.own], "--{}"))

    def call(self, options: dict[str, Any], words: list[Word]) -> Call:
        """The call that the flags make."""
        values: dict[str, Any] = {}
        if "json" in options:
            values = self._whole(load(options["json"], "--json", self._stdin))
        for dotted, flags in self._grouped(options, words).items():
            self._put(values, dotted, flags)
        arguments, extra = self._placed(values)
        streaming = "stream" in options
        stream = self.operation.stream
        if stream is not None and stream.body and stream.body.items() <= extra.items():
            streaming = True
        extra = {
            wire: value for wire, value in extra.items() if stream is None or (wire, value) not in stream.body.items()
        }
        if self.checks:
            self._check(values, "task" in options)
        return Call(options, [], {**arguments, "extra_body": extra} if extra else arguments, streaming)

    def _place(self, name: str) -> tuple[Field | None, Schema]:
        try:
            field, _, schema = locate(self.operation, name.removesuffix(":"))
        except UsageError:
            return None, {}
        return field, schema

    def _unknown(self, name: str, known: Sequence[str], form: str) -> str:
        stream = self.operation.stream
        if stream is not None and name in stream.body:
            return text("use --stream")
        near = hint(canonical(name), [canonical(one) for one in known], form)
        return text("no such field", operation=self.operation.id, field=form.format(name), hint=near.replace("_", "-"))

    def _grouped(self, options: dict[str, Any], words: list[Word]) -> dict[str, list[_Given]]:
        """The flags of each field, in order, by dotted path."""
        found: dict[str, list[_Given]] = {}
        for word in words:
            name = word.option or ""
            value = word.value
            if value is None:
                negated = name.startswith("no-") and self._place(name)[0] is None
                name, value = (name[3:], "false") if negated else (name, "true")
            self._add(found, name, value, f"--{name.removesuffix(':')}")
        for setting in options.get("set", ()):
            name, equals, value = setting.partition("=")
            if not equals:
                raise UsageError(text("no setting", value=setting))
            if self._place(name)[0] is None and self.checks:
                raise UsageError(self._unknown(name.removesuffix(":"), list(self._known), "{}"))
            self._add(found, name, value, name.removesuffix(":"))
        return found

    def _add(self, found: dict[str, list[_Given]], name: str, value: str, shown: str) -> None:
        dotted = name.removesuffix(":")
        field, path, _ = locate(self.operation, dotted)
        key = ".".join(map(str, (field.name, *path))) if field is not None else dotted
        found.setdefault(key, []).append(_Given(shown, value, name.endswith(":")))

    def _put(self, values: dict[str, Any], dotted: str, flags: list[_Given]) -> None:
        field, inside, schema = locate(self.operation, dotted)
        name, path = (
            (field.name, inside) if field is not None else (dotted.split(".", maxsplit=1)[0], (*dotted.split(".")[1:],))
        )
        if field is not None and field.is_file and not path:
            read = [upload(one.value, one.shown, self._stdin) for one in flags]
            value = read if len(read) > 1 or _only_list(field.schema) else read[0]
        else:
            value = self._value(flags, schema)
        if len(flags) > 1 and items(schema) is None and not _is_free(schema) and self.checks:
            raise UsageError(text("given twice", option=flags[0].shown.removeprefix("--")))
        _insert(values, (name, *path), value, flags[0].shown)

    def _value(self, flags: list[_Given], schema: Schema) -> Any:
        inner = items(schema) or {}
        may_be_file = takes_file(schema) or takes_file(inner)
        read = [self._read(one, may_be_file) for one in flags]
        if len(flags) == 1:
            return self._one(flags[0], read[0], schema)
        listed: list[Any] = []
        for one, given in zip(flags, read, strict=True):
            is_list = isinstance(given, str) and given.lstrip().startswith("[")
            value = self._one(one, given, schema if is_list else inner)
            # `--images '["a", "b"]' --images c`: a flag may bring several items
            listed += value if isinstance(value, list) and items(inner) is None else [value]
        return listed

    def _read(self, flag: _Given, may_be_file: bool) -> Any:
        """The text that a flag means, or a local file."""
        found = local_file(flag.value, flag.shown, self._stdin) if may_be_file and not flag.verbatim else None
        return load(flag.value, flag.shown, self._stdin) if found is None else found

    def _one(self, flag: _Given, given: Any, schema: Schema) -> Any:
        if not isinstance(given, str):
            return given if takes_file(schema) else [given]
        if flag.verbatim:
            return from_json(given, flag.shown)
        return interpret(given, schema, flag.shown, lenient=not self.checks)

    def _whole(self, given: str) -> dict[str, Any]:
        """The values by field that `--json` gives."""
        body = from_json(given, "--json")
        if not isinstance(body, dict):
            raise UsageError(text("no object"))
        by_wire = {field.wire: field.name for field in self._known.values() if field.place == "body"}
        found = {}
        for name, value in body.items():
            field = self._known.get(by_wire.get(name, "")) or _named(self._known, name)
            if field is None and self.checks:
                raise UsageError(self._unknown(name, list(by_wire), "{}"))
            found[field.name if field is not None else name] = value
        return found

    def _placed(self, values: Mapping[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
        """(arguments of the call, further members of the body)."""
        arguments, extra = {}, {}
        for name, value in values.items():
            field = self._known.get(name)
            if field is not None and field.argument:
                arguments[field.argument] = value
            else:
                extra[field.wire if field is not None else name] = value
        return arguments, extra

    def _check(self, values: Mapping[str, Any], as_task: bool) -> None:
        missing = [name for name, field in self._known.items() if field.required and name not in values]
        found = []
        if missing:
            flags = ", ".join(f"--{name.replace('_', '-')}" for name in missing)
            found.append(text("missing fields", operation=self.operation.id, fields=flags))
        task = self.operation.task_answer
        for name, value in values.items():
            field = self._known[name]
            if not field.is_file:
                found += problems(field.schema, value, f"--{name.replace('_', '-')}")
            if task is not None and field.argument in task.parameters and not as_task:
                found.append(text("only with --task", field=name.replace("_", "-")))
        if found:
            raise UsageError("\n".join(found) + "\n" + text("checked", operation=self.operation.id))


def _named(known: Mapping[str, Field], name: str) -> Field | None:
    wanted = canonical(name)
    return (
        known.get(name)
        or next((one for one in known.values() if one.wire == name), None)
        or known.get(wanted)
        or next((one for one in known.values() if canonical(one.wire) == wanted), None)
    )


def _member(schema: Schema, segment: str, dotted: str) -> tuple[Schema, str | int]:
    """(schema, name on the wire or index) of a member."""
    inner = items(schema)
    if inner is not None and segment.isdecimal():
        return inner, int(segment)
    known = members(schema)
    if segment in known:
        return known[segment], segment
    wanted = canonical(segment)
    for wire, member in known.items():
        if canonical(wire) == wanted:
            return member, wire
    others = [one.get("additionalProperties") for one in variants(schema) if one.get("type") in ("object", None)]
    if others and (not known or any(other is True for other in others)):
        return (others[0] if isinstance(others[0], dict) else {}), segment
    near = hint(wanted, [canonical(one) for one in known], "{}")
    listed = ", ".join(known) or text("nothing inside")
    raise UsageError(text("no such member", field=f"--{dotted}", member=segment, known=listed, hint=near))


def _insert(values: dict[str, Any], path: Path, value: Any, shown: str) -> None:
    target: Any = values
    for step, following in pairwise(path):
        fresh: Any = [] if isinstance(following, int) else {}
        if isinstance(target, list):
            _make_room(target, int(step), shown)
            if target[int(step)] is None:
                target[int(step)] = fresh
            target = target[int(step)]
        else:
            target = target.setdefault(step, fresh)
        if not isinstance(target, (dict, list)) or isinstance(target, list) != isinstance(following, int):
            raise UsageError(text("two ways", field=shown))
    last: Any = path[-1]
    if isinstance(target, list):
        _make_room(target, last, shown)
    target[last] = value


def _make_room(target: list[Any], index: int, shown: str) -> None:
    if index > len(target):
        raise UsageError(text("gap", field=shown, index=len(target)))
    if index == len(target):
        target.append(None)


def _is_switch(schema: Schema) -> bool:
    return {one.get("type") for one in variants(schema)} - {"null"} == {"boolean"}


def _only_list(schema: Schema) -> bool:
    return {one.get("type") for one in variants(schema)} - {"null"} == {"array"}


def _is_free(schema: Schema) -> bool:
    """Whether the description leaves open what it may be."""
    return any(one.keys().isdisjoint(("type", "const", "enum")) for one in variants(schema))
