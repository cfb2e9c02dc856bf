"""The page of an operation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from html import escape
from typing import Any

from maaskit._explain.facts import Answer, Event, Facts, KnownError, Stream, TaskLife
from maaskit._explain.samples import Example, examples, samples

from . import lifecycle
from .members import members, prose, shapes
from .words import word

__all__ = ["errors", "paid", "text"]

_LANGUAGES = {
    "python": ("Python", "python"),
    "python-async": ("Python async", "python"),
    "typescript": ("TypeScript", "typescript"),
    "go": ("Go", "go"),
    "curl": ("curl", "bash"),
}
_BRIEF = ("python", "curl")
"""Languages of the examples after the first."""
_UNFOLDED = 8
"""A table of errors is shown at once up to so many."""
_COMMON = "../errors.md"
_GUIDE = "../../guides/errors.md"
_DAY, _HOUR, _MINUTE = 86400, 3600, 60


def text(about: Facts) -> str:
    """Its Markdown."""
    sections = [
        f"# {about.summary}",
        _head(about),
        about.description,
        *_code(about.id),
        *_request(about),
        *_answer(about),
        *(_stream(about, about.stream) if about.stream else ()),
        *(_task(about, about.task) if about.task else ()),
        *_errors(about),
        *_provenance(about),
    ]
    return "\n\n".join(section for section in sections if section) + "\n"


def paid(about: Facts) -> str:
    """A mark of operations that cost money."""
    return f'<span class="mk-chip mk-paid">{word("billed")}</span>' if about.billing == "submit" else ""


def errors(listed: Iterable[KnownError]) -> str:
    """A table of documented errors."""
    rows = [f"| HTTP | {word('code column')} | {word('meaning')} | {word('kind')} |", "| --- | --- | --- | --- |"]
    for one in listed:
        code = f"`{one.code}`" if one.code else ""
        rows.append(f"| {one.status} | {code} | {_cell(one.meaning)} | {word(f'error {one.kind}')} |")
    return "\n".join(rows)


def _head(about: Facts) -> str:
    chips = [paid(about)]
    if about.billing == "free":
        chips.append(_chip(word("free"), "free"))
    if about.task and about.id != about.task.poll:
        chips.append(_chip(word("starts a task"), "task"))
    if about.stream:
        chips.append(_chip(word("streams"), "stream"))
    if about.deprecated:
        chips.append(_chip(word("deprecated"), "old"))
    chips += [
        f'<span class="mk-chip mk-gateway" title="{escape(word(f"about {offer.confidence}"))}">{escape(offer.name)}'
        f' <span class="mk-{offer.confidence}">{word(offer.confidence)}</span></span>'
        for offer in about.offers
    ]
    calls = " ".join(f"<code>client.{call}()</code>" for call in about.calls)
    method = about.method.lower()
    console = f"#/{about.family}/{about.id}"
    return (
        f'<div class="mk-head"><p class="mk-line"><span class="mk-method mk-{method}">{about.method}</span>'
        f' <code>{escape(about.path)}</code></p><p class="mk-calls">{calls}'
        f' <a class="mk-try" href="../../../console/{console}">{word("try it")}</a></p>'
        f'<p class="mk-chips">{" ".join(chip for chip in chips if chip)}</p></div>'
    )


def _chip(says: str, kind: str) -> str:
    return f'<span class="mk-chip mk-{kind}">{says}</span>'


def _code(id: str) -> Iterator[str]:
    first, *rest = examples(id).values()
    yield _heading("##", "code")
    yield _tabs(id, first, tuple(_LANGUAGES))
    if rest:
        yield _heading("###", "more examples")
    for example in rest:
        yield f'??? example "{_quoted(example.summary)}"\n\n' + _indented(_tabs(id, example, _BRIEF))


def _tabs(id: str, example: Example, languages: Iterable[str]) -> str:
    code = samples(id, example)
    found = []
    for language in languages:
        title, lexer = _LANGUAGES[language]
        found.append(f'=== "{title}"\n\n' + _indented(_fenced(lexer, code[language])))
    return "\n\n".join(found)


def _request(about: Facts) -> Iterator[str]:
    yield _heading("##", "request")
    if not about.parameters:
        yield word("no parameters")
    for place, listed in about.parameters.items():
        kind = f" <small>`{about.media_type}`</small>" if place == "body" and about.media_type else ""
        yield f"### {word(place)}{kind} {{ #{place} }}"
        yield members(listed)


def _answer(about: Facts) -> Iterator[str]:
    if not about.answers:
        return
    yield _heading("##", "answer")
    plain = [answer for answer in about.answers if "json" in answer.media_type]
    other = [f"`{answer.media_type}`" for answer in about.answers if answer not in plain]
    if other:
        yield word("answer also" if plain else "answer bytes", types=word("list comma").join(other))
    for answer in plain:
        yield shapes(answer.shapes, unfolded=True)
        yield from _answer_examples(answer)


def _answer_examples(answer: Answer) -> Iterator[str]:
    shown = [one for one in answer.examples if one[2] is not None]
    if shown:
        yield _heading("###", "answer examples")
    for index, (_, summary, value) in enumerate(shown):
        opened = "???+" if not index else "???"
        yield f'{opened} abstract "{_quoted(summary)}"\n\n' + _indented(_fenced("json", _json(value)))


def _stream(about: Facts, stream: Stream) -> Iterator[str]:
    yield _heading("##", "stream")
    asked = word("list comma").join(f"`{json.dumps(part)}`" for part in stream.asked.values() if part)
    call = next((call for call in about.calls if "stream" in call), about.id)
    told = [word("stream asked", asked=asked, call=f"client.{call}") if asked else word("stream itself")]
    if stream.sentinel:
        told.append(word("stream ends", sentinel=stream.sentinel))
    if stream.named:
        told.append(word("stream named", pointer=stream.named))
    yield " ".join(told)
    yield _events(stream.events)
    for name, data in list(stream.examples.items())[:1]:
        lines = "".join(_sse(one, stream) for one in data)
        end = f"data: {stream.sentinel}\n" if stream.sentinel else ""
        yield f'??? abstract "{word("stream example")}: {name}"\n\n' + _indented(_fenced("text", lines + end))


def _events(listed: tuple[Event, ...]) -> str:
    rows = []
    for event in listed:
        inside = shapes((event.shape._replace(tag="", description=""),), unfolded=len(listed) == 1)
        name = escape(event.name or event.shape.name)
        rows.append(f"<tr><td><code>{name}</code></td><td>{prose(event.shape.description)}{inside}</td></tr>")
    head = f"<tr><th>{word('event')}</th><th>{word('holds')}</th></tr>"
    return f'<div class="mk-events"><table><thead>{head}</thead><tbody>{"".join(rows)}</tbody></table></div>'


def _sse(data: Any, stream: Stream) -> str:
    name = f"event: {data.get(stream.named[1:], '')}\n" if stream.named and isinstance(data, dict) else ""
    return f"{name}data: {json.dumps(data, ensure_ascii=False)}\n\n"


def _task(about: Facts, task: TaskLife) -> Iterator[str]:
    yield _heading("##", "task")
    if about.id in task.submits:
        yield word("task polls", poll=f"`{task.poll}`")
    elif task.submits:
        yield word("task polled", submits=word("list comma").join(f"`{id}`" for id in task.submits))
    yield lifecycle.picture(task)
    told = [
        word("task interval", seconds=f"{task.interval:g}") if task.interval else "",
        word("task progress") if task.progress else "",
        word("task results", kinds=word("list comma").join(word(f"kind {kind}") for kind in task.results))
        if task.results
        else "",
        word("task expires", time=_time(task.expires)) if task.expires else "",
        word("task callback") if task.called_back else "",
        word("task cancel", cancel=f"`{task.cancel}`") if task.cancel else "",
        word("task list", listing=f"`{task.listing}`") if task.listing else "",
    ]
    yield "\n".join(f"- {one}" for one in told if one)
    if task.states:
        rows = [f"| {word('state')} | {word('vendor words')} |", "| --- | --- |"]
        rows += [f"| `{state}` | {' '.join(f'`{one}`' for one in words)} |" for state, words in task.states.items()]
        yield "\n".join(rows)


def _time(seconds: float) -> str:
    for name, one in (("day", _DAY), ("hour", _HOUR)):
        if seconds % one == 0:
            count = int(seconds // one)
            return word(name) if count == 1 else word(f"{name}s", count=count)
    return word("minutes", count=round(seconds / _MINUTE))


def _errors(about: Facts) -> Iterator[str]:
    yield _heading("##", "errors")
    yield word("errors intro" if about.errors else "errors none", common=_COMMON, guide=_GUIDE)
    if len(about.errors) > _UNFOLDED:
        yield f'??? warning "{word("errors")} ({len(about.errors)})"\n\n' + _indented(errors(about.errors))
    elif about.errors:
        yield errors(about.errors)


def _provenance(about: Facts) -> Iterator[str]:
    told = about.provenance
    yield _heading("##", "provenance")
    rows = [f"| {word('gateway')} | {word('confidence')} | {word('why')} |", "| --- | --- | --- |"]
    for offer in about.offers:
        sure = f'<span class="mk-{offer.confidence}">{word(offer.confidence)}</span>'
        rows.append(f"| {offer.name} | {sure} | {word(f'about {offer.confidence}')} |")
    yield "\n".join(rows)
    if told.notes:
        yield f'??? note "{word("notes")}"\n\n' + _indented(told.notes)
    if told.rows:
        pages = [f"- {row.title}" + (f" <small>{row.group}</small>" if row.group else "") for row in told.rows]
        yield f'??? note "{word("rows")} ({len(pages)})"\n\n' + _indented("\n".join(dict.fromkeys(pages)))
    yield word("sources") + word("colon")
    yield "\n".join(f"- <{source}>" for source in told.sources)
    yield word("checked", date=told.checked)


def _heading(level: str, key: str) -> str:
    """A heading, with the same anchor in both languages."""
    return f"{level} {word(key)} {{ #{key.replace(' ', '-')} }}"


def _fenced(lexer: str, code: str) -> str:
    fence = "```"
    while fence in code:
        fence += "`"
    return f"{fence} {lexer}\n{code.rstrip()}\n{fence}"


def _indented(markdown: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in markdown.splitlines())


def _json(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)


def _cell(says: str) -> str:
    return " ".join(says.split()).replace("|", "\\|").replace("<", "&lt;")


def _quoted(says: str) -> str:
    return says.replace('"', "&quot;")
