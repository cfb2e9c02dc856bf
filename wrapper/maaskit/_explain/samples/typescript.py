"""Samples in TypeScript: `fetch` and nothing else, for Node 20 and newer or, without files, for browsers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from .literals import JSON, TYPESCRIPT, key, lines
from .request import HttpRequest

__all__ = ["sample"]

_ROOM = 100
_INDENT = "  "
_LARGEST = 2**53 - 1
_STREAM = """\
const decoder = new TextDecoder();
let rest = "";
for await (const chunk of response.body ?? []) {
  const lines = (rest + decoder.decode(chunk, { stream: true })).split("\\n");
  rest = lines.pop() ?? "";
  for (const line of lines) {
    const data = line.startsWith("data:") ? line.slice(5).trim() : "";
    if (%s) console.log(JSON.parse(data));
  }
}"""


def sample(request: HttpRequest) -> str:
    """A module that sends the request, and prints or writes down what comes."""
    names = [*(["readFile"] if request.files else []), *(["writeFile"] if request.outcome.is_file else [])]
    imports = [f'import {{ {", ".join(names)} }} from "node:fs/promises";', ""] if names else []
    return "\n".join([*imports, *_form(request), *_fetch(request), *_FAILURE, *_answer(request), ""])


def _form(request: HttpRequest) -> Iterator[str]:
    if not request.is_form:
        return
    yield "const form = new FormData();"
    for name, value in request.fields:
        yield f"form.append({_text(name)}, {_text(value)});"
    for name, file in request.files:
        yield f"form.append({_text(name)}, new Blob([await readFile({_text(file)})]), {_text(file)});"
    yield ""


def _fetch(request: HttpRequest) -> Iterator[str]:
    credential = request.credential
    shown = f"${{process.env.{credential.variable}}}"
    yield f"const response = await fetch({_url(request)}, {{"
    yield f"  method: {_text(request.method)},"
    yield "  headers: {"
    yield f"    {key(credential.header)}: `{credential.prefix}{shown}`,"
    yield from (f"    {key(name)}: {_text(value)}," for name, value in request.headers.items())
    yield "  },"
    if request.is_form:
        yield "  body: form,"
    elif request.body is not None:
        yield from _json(request.body)
    yield "});"


def _json(body: Any) -> list[str]:
    """The body: an object, or its text where a number of it has more digits than JavaScript keeps."""
    if _has_long_integer(body):
        text = "\n".join(lines(body, JSON, room=_ROOM))
        escaped = text.replace("\\", "\\\\").replace("`", "\\`").replace("${", "\\${")
        return [f"{_INDENT}body: `{escaped}`,"]
    call = "body: JSON.stringify("
    first, *rest = lines(body, TYPESCRIPT, room=_ROOM - len(_INDENT), taken=len(call) + 2)
    found = [call + first, *rest]
    found[-1] += "),"
    return [_INDENT + line for line in found]


def _has_long_integer(value: Any) -> bool:
    if isinstance(value, (dict, list)):
        return any(map(_has_long_integer, value.values() if isinstance(value, dict) else value))
    return isinstance(value, int) and abs(value) > _LARGEST


_FAILURE = ["if (!response.ok) throw new Error(`HTTP ${response.status}: ${await response.text()}`);", ""]


def _answer(request: HttpRequest) -> Iterator[str]:
    outcome = request.outcome
    if outcome.kind == "stream":
        said = f"data && data !== {_text(outcome.sentinel)}" if outcome.sentinel else "data"
        yield from (_STREAM % said).splitlines()
    elif outcome.is_file:
        yield f"await writeFile({_text(outcome.file)}, new Uint8Array(await response.arrayBuffer()));"
    elif isinstance(outcome.answer, (dict, list)) and not outcome.is_text:
        yield "console.dir(await response.json(), { depth: null });"
    else:
        yield "console.log(await response.text());"


def _url(request: HttpRequest) -> str:
    if request.base_url is None:
        return f"`${{process.env.{request.base_variable}}}{request.target}`"
    return _text(request.base_url + request.target)


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
