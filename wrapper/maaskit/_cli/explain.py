"""`maaskit explain`: all that the description says of an operation, as the site's page says it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from .._explain.facts import Facts, KnownError, Stream, TaskLife, errors_of_all, facts
from .._explain.members import Member, Shape
from .._explain.samples import Example, examples, samples
from .._explain.words import word
from .options import Parsed, UsageError, hint
from .output import as_json, columns, say, table, wrapped
from .texts import text

__all__ = ["run"]

_INDENT = 4
_MOST_CHOICES = 12


def run(parsed: Parsed) -> int:
    """Print the facts of an operation; with `--code` only the code of an example."""
    about = facts(parsed.words[0])
    known = examples(about.id)
    wanted = parsed.options.get("example") or next(iter(known))
    if wanted not in known:
        raise UsageError(
            text("no such choice", option="example", value=wanted, known=", ".join(known)) + hint(wanted, known)
        )
    language = parsed.options.get("code")
    if parsed.options.get("json"):
        say(as_json(_plain(about), pretty=True))
    elif language:
        say(samples(about.id, known[wanted])[language].rstrip())
    else:
        for line in _page(about, known, wanted):
            say(line)
    return 0


def _page(about: Facts, known: dict[str, Example], wanted: str) -> Iterator[str]:
    yield wrapped(f"{about.id}: {about.summary}")
    yield wrapped(" · ".join(_head(about)), 2, "  ")
    yield ""
    for part in about.description.split("\n\n"):
        yield wrapped(part)
    yield from _offers(about)
    yield from _request(about)
    yield from _answer(about)
    if about.stream:
        yield from _stream(about, about.stream)
    if about.task:
        yield from _task(about, about.task)
    yield from _errors(about)
    yield from _provenance(about)
    yield from _code(about, known, wanted)


def _head(about: Facts) -> Iterator[str]:
    yield f"{about.method} {about.path}"
    if about.billing == "submit":
        yield word("billed")
    elif about.billing:
        yield word("free")
    if about.task and about.id != about.task.poll:
        yield word("starts a task")
    if about.stream:
        yield word("streams")
    if about.deprecated:
        yield word("deprecated")


def _title(says: str) -> Iterator[str]:
    yield ""
    yield f"{says}{word('colon')}".rstrip()


def _offers(about: Facts) -> Iterator[str]:
    yield from _title(word("gateways"))
    yield from _rows((offer.gateway, offer.name, word(offer.confidence)) for offer in about.offers)


def _request(about: Facts) -> Iterator[str]:
    for place, listed in about.parameters.items():
        kind = f" ({about.media_type})" if place == "body" and about.media_type else ""
        yield from _title(f"{word(place)}{kind}")
        yield from _members(listed, 1)


def _answer(about: Facts) -> Iterator[str]:
    yield from _title(word("answer"))
    plain = [answer for answer in about.answers if "json" in answer.media_type]
    other = [answer.media_type for answer in about.answers if answer not in plain]
    if other:
        says = word("answer also" if plain else "answer bytes", types=", ".join(other))
        yield wrapped(says, _INDENT, "  ")
    for answer in plain:
        yield from _shapes(answer.shapes, 1)


def _members(listed: Iterable[Member], depth: int) -> Iterator[str]:
    for one in listed:
        marks = [one.type]
        if one.required:
            marks.append(word("required"))
        if one.deprecated:
            marks.append(word("deprecated"))
        if one.argument:
            marks.append(f"{word('in Python')} {one.argument}")
        name = one.name if one.name != "*" else word("any name")
        yield _at(2 * depth, f"{name} ({word('comma').join(marks)})")
        limits = [*_choices(one), *one.limits]
        told = " ".join(part for part in (one.description, f"[{word('comma').join(limits)}]" if limits else "") if part)
        if told:
            yield _at(2 * depth + _INDENT, told)
        yield from _shapes(one.shapes, depth + 1)


def _shapes(listed: tuple[Shape, ...], depth: int) -> Iterator[str]:
    for shape in listed:
        if shape.seen:
            yield _at(2 * depth, f"{word('as above')} {shape.name}")
            continue
        if len(listed) > 1:
            yield _at(2 * depth, f"{shape.tag or shape.name}: {shape.description}".rstrip(": "))
        yield from _members(shape.members, depth + (len(listed) > 1))


def _choices(one: Member) -> Iterator[str]:
    if one.choices:
        more = " …" if len(one.choices) > _MOST_CHOICES else ""
        shown = ", ".join(one.choices[:_MOST_CHOICES]) + more
        yield word("known values" if one.open else "values") + shown


def _stream(about: Facts, stream: Stream) -> Iterator[str]:
    yield from _title(word("stream"))
    asked = word("list comma").join(as_json(part, pretty=False) for part in stream.asked.values() if part)
    call = next((call for call in about.calls if "stream" in call), about.id)
    yield _at(2, word("stream asked", asked=asked, call=f"client.{call}") if asked else word("stream itself"))
    if stream.sentinel:
        yield _at(2, word("stream ends", sentinel=stream.sentinel))
    for event in stream.events:
        yield _at(2, f"{event.name or event.shape.name}  {event.shape.description}")


def _task(about: Facts, task: TaskLife) -> Iterator[str]:
    yield from _title(word("task"))
    if about.id in task.submits:
        yield _at(2, word("task polls", poll=task.poll))
    elif task.submits:
        yield _at(2, word("task polled", submits=word("list comma").join(task.submits)))
    yield from _rows((state, ", ".join(words)) for state, words in task.states.items())
    if task.interval:
        yield _at(2, word("task interval", seconds=f"{task.interval:g}"))
    if task.cancel:
        yield _at(2, word("task cancel", cancel=task.cancel))
    if task.listing:
        yield _at(2, word("task list", listing=task.listing))


def _errors(about: Facts) -> Iterator[str]:
    yield from _title(word("errors"))
    yield from _rows(map(_error, (*about.errors, *errors_of_all())))


def _error(one: KnownError) -> tuple[str, str, str]:
    return str(one.status), one.code, one.meaning


def _provenance(about: Facts) -> Iterator[str]:
    told = about.provenance
    yield from _title(word("provenance"))
    for row in told.rows:
        yield _at(2, f"{row.document} {row.group} {row.title}".replace("  ", " "))
    for source in told.sources:
        yield f"  {source}"
    if told.notes:
        yield _at(2, f"{word('notes')}{word('colon')}{told.notes}")
    yield _at(2, word("checked", date=told.checked))


def _code(about: Facts, known: dict[str, Example], wanted: str) -> Iterator[str]:
    yield from _title(f"{word('code')} ({known[wanted].summary})")
    for line in samples(about.id, known[wanted])["python"].rstrip().splitlines():
        yield f"  {line}".rstrip()
    if len(known) > 1:
        yield ""
        yield wrapped(text("explain more", operation=about.id, names=", ".join(known)))


def _rows(rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    listed = list(rows)
    if not listed:
        return
    padded = table((*listed[0][:-1], "|"), [(*row[:-1], "|") for row in listed[1:]])
    for row, line in zip(listed, padded, strict=True):
        first = f"  {line[:-1]}"
        yield wrapped(row[-1], columns(first), first)


def _at(indent: int, says: str) -> str:
    return wrapped(says, indent, " " * indent)


def _plain(value: Any) -> Any:
    """Named tuples as objects, for JSON."""
    if hasattr(value, "_asdict"):
        return {key: _plain(one) for key, one in value._asdict().items()}
    if isinstance(value, (tuple, list)):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    return value
