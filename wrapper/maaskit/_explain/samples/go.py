"""Samples in Go: a program of the standard library."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from .literals import JSON, lines
from .request import HttpRequest

__all__ = ["sample"]

_ROOM = 96
_FATAL = ["if err != nil {", "\tlog.Fatal(err)", "}"]
_SENT = [
    "response, err := http.DefaultClient.Do(request)",
    *_FATAL,
    "defer response.Body.Close()",
    "if response.StatusCode >= 300 {",
    "\tanswer, _ := io.ReadAll(response.Body)",
    '\tlog.Fatalf("%s: %s", response.Status, answer)',
    "}",
]
_STREAM = """\
scanner := bufio.NewScanner(response.Body)
scanner.Buffer(nil, 64<<20)
for scanner.Scan() {
	if data, found := strings.CutPrefix(scanner.Text(), "data:"); found {
		fmt.Println(strings.TrimSpace(data))
	}
}
if err := scanner.Err(); err != nil {
	log.Fatal(err)
}"""
_FILES = """\
	content, err := os.ReadFile(file[1])
	if err != nil {
		log.Fatal(err)
	}
	part, err := form.CreateFormFile(file[0], file[1])
	if err != nil {
		log.Fatal(err)
	}
	part.Write(content)
}"""
_PACKAGES = ("bufio", "bytes", "fmt", "io", "log", "mime/multipart", "net/http", "os", "strings")


def sample(request: HttpRequest) -> str:
    """A program that sends the request, and prints or writes down what comes."""
    making = [*_body(request), *_request(request), "", *_SENT, *_answer(request)]
    code = "\n".join(making)
    used = [name for name in _PACKAGES if re.search(rf"\b{name.rpartition('/')[2]}\.[A-Z]", code)]
    # Not lines of a raw string: they are sent as they stand.
    indented = "".join(f"\t{line}\n" if line else "\n" for line in making)
    imports = "".join(f'\t"{name}"\n' for name in used)
    return f"package main\n\nimport (\n{imports})\n\nfunc main() {{\n{indented}}}\n"


def _body(request: HttpRequest) -> Iterator[str]:
    if request.is_form:
        yield "var body bytes.Buffer"
        yield "form := multipart.NewWriter(&body)"
        for name, value in request.fields:
            yield f"form.WriteField({_text(name)}, {_text(value)})"
        if request.files:
            files = ", ".join(f"{{{_text(name)}, {_text(file)}}}" for name, file in request.files)
            yield f"for _, file := range [][2]string{{{files}}} {{"
            yield from _FILES.splitlines()
        yield "form.Close()"
        yield ""
    elif request.body is not None:
        text = "\n".join(lines(request.body, JSON, room=_ROOM))
        yield f"body := strings.NewReader({_raw(text)})"


def _request(request: HttpRequest) -> Iterator[str]:
    body = "&body" if request.is_form else "body" if request.body is not None else "nil"
    credential = request.credential
    prefix = f"{_text(credential.prefix)}+" if credential.prefix else ""
    yield f"request, err := http.NewRequest({_text(request.method)}, {_url(request)}, {body})"
    yield from _FATAL
    yield f"request.Header.Set({_text(credential.header)}, {prefix}os.Getenv({_text(credential.variable)}))"
    for name, value in request.headers.items():
        yield f"request.Header.Set({_text(name)}, {_text(value)})"
    if request.is_form:
        yield 'request.Header.Set("Content-Type", form.FormDataContentType())'


def _answer(request: HttpRequest) -> Iterator[str]:
    if request.outcome.kind == "stream":
        yield from _STREAM.splitlines()
    elif request.outcome.is_file:
        yield f"file, err := os.Create({_text(request.outcome.file)})"
        yield from _FATAL
        yield "defer file.Close()"
        yield from ["if _, err := io.Copy(file, response.Body); err != nil {", *_FATAL[1:]]
    else:
        yield from ["if _, err := io.Copy(os.Stdout, response.Body); err != nil {", *_FATAL[1:]]


def _url(request: HttpRequest) -> str:
    if request.base_url is None:
        return f"os.Getenv({_text(request.base_variable)})+{_text(request.target)}"
    return _text(request.base_url + request.target)


def _raw(text: str) -> str:
    """A raw string; backquotes can't stand in one."""
    return "`" + text.replace("`", '` + "`" + `') + "`"


def _text(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
