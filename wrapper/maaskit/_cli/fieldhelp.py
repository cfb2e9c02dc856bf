"""`maaskit call OPERATION --help`: the fields of an operation, from the description."""

from __future__ import annotations

from collections.abc import Iterator

from maaskit._operation import Operation

from .._explain.limits import choices_of, is_open, limits
from .arguments import locate, offered
from .description import Schema, fields, items, members, raw, resolved, sentence, takes_file, variants
from .output import say, wrapped
from .texts import text

__all__ = ["kind_of", "show"]

_INDENT = 30
_DEPTH = 3
_MOST_CHOICES = 40


def show(operation: Operation, wanted: list[str]) -> None:
    """Print the help of an operation, or of the fields that are named, with all that is inside of them."""
    if wanted:
        for dotted in wanted:
            _one(operation, dotted.removeprefix("--"))
        return
    said = raw(operation.id)
    say(wrapped(text("call usage", operation=operation.id)))
    say()
    about = " ".join(said.get("description", "").split())
    say(wrapped(said["summary"] + text("full stop") + (f" {about}" if about else "")))
    say()
    say(wrapped(_facts(operation)))
    say()
    say(text("fields"))
    hidden = set(operation.stream.body) if operation.stream is not None else set()
    for field in fields(operation.id).values():
        if field.place == "body" and field.wire in hidden:
            continue
        flag = f"--{field.name.replace('_', '-')}"
        for line in _lines(flag, field.schema, field.required, field.is_file, _DEPTH):
            say(line)
    say()
    say(wrapped(text("field forms")))
    say()
    say(text("options"))
    for option in offered(operation).values():
        if _applies(operation, option.name):
            about = text(f"call --{option.name}", missing="") or text(f"--{option.name}")
            flag = f"--{option.name} {option.value}".rstrip()
            say(wrapped(about, _INDENT, f"  {flag}  "))


def _one(operation: Operation, dotted: str) -> None:
    field, path, schema = locate(operation, dotted)
    if field is None:
        from .options import UsageError, hint

        near = hint(dotted, fields(operation.id))
        raise UsageError(text("no such field", operation=operation.id, field=dotted, hint=near))
    flag = ".".join(("--" + field.name.replace("_", "-"), *map(str, path)))
    description = schema.get("description") or resolved(schema).get("description") or field.description
    say(wrapped(f"{flag} {kind_of(schema, field.is_file)}  {_limits(schema)}".rstrip()))
    say(wrapped("  " + " ".join(description.split()), 2))
    for line in _inside(flag, schema, _DEPTH, lists=True):
        say(line)


def _facts(operation: Operation) -> str:
    facts = [f"{operation.method} {operation.path}", text("offered by", gateways=", ".join(operation.gateways))]
    if operation.billed:
        facts.append(text("costs"))
    if "poll" in operation.links:
        facts.append(text("starts a task") if operation.task_answer is None else text("may start a task"))
    if operation.binary:
        facts.append(text("answers bytes"))
    return "; ".join(facts) + text("full stop")


def _applies(operation: Operation, option: str) -> bool:
    if option == "stream":
        return operation.stream is not None
    if option == "task":
        return operation.task_answer is not None
    if option == "save" and operation.results:
        return True
    return option not in ("wait", "save", "interval", "journal", "no-journal") or "poll" in operation.links


def _lines(flag: str, schema: Schema, required: bool, is_file: bool, depth: int) -> Iterator[str]:
    kind = kind_of(schema, is_file)
    description = schema.get("description") or resolved(schema).get("description") or ""
    parts = [sentence(description), _limits(schema)]
    if required:
        parts.insert(0, text("required"))
    if schema.get("deprecated") or resolved(schema).get("deprecated"):
        parts.insert(0, text("deprecated"))
    yield wrapped(" ".join(part for part in parts if part), _INDENT, f"  {flag} {kind}  ")
    if not is_file:
        yield from _inside(flag, schema, depth - 1, lists=False)


def _inside(flag: str, schema: Schema, depth: int, *, lists: bool) -> Iterator[str]:
    """The members of an object; with `lists` also those of the items of a list."""
    if depth <= 0:
        return
    inner = items(schema)
    if inner is not None and (members(inner) or items(inner) is not None):
        if lists:
            yield from _inside(f"{flag}.0", inner, depth, lists=lists)
        return
    required = {name for one in variants(schema) for name in one.get("required", ())}
    several = sum(one.get("type") == "object" for one in variants(schema)) > 1
    for name, member in members(schema).items():
        yield from _lines(f"{flag}.{name}", member, name in required and not several, False, depth)


def kind_of(schema: Schema, is_file: bool = False) -> str:
    """What stands for the value in help: `TEXT`, `INTEGER`, `a|b`, ..."""
    if is_file:
        return text("FILE") + (" ..." if items(schema) is not None else "")
    kinds: dict[str, None] = {}
    for one in variants(schema):
        kind = one.get("type")
        if "const" in one or "enum" in one or kind == "null":
            continue
        if kind == "array":
            inner = kind_of(one.get("items", {}))
            kinds[f"{inner} ..."] = None
        else:
            kinds[text("KIND media" if takes_file(one) else f"KIND {kind or 'any'}")] = None
    choices = choices_of(schema)
    if choices and not kinds and len("|".join(choices)) <= 40:
        return "|".join(choices)
    if choices and not kinds:
        kinds[text("KIND string")] = None
    return "|".join(kinds) or text("KIND any")


def _limits(schema: Schema) -> str:
    """Choices, limits and default, in words."""
    choices = choices_of(schema)
    parts = limits(schema)
    if choices and kind_of(schema) != "|".join(choices):
        shown = ", ".join(choices[:_MOST_CHOICES]) + (" ..." if len(choices) > _MOST_CHOICES else "")
        parts.insert(0, text("for example" if is_open(schema) else "one of", values=shown))
    return f"[{'; '.join(parts)}]" if parts else ""
