"""The shapes in which gateways, and the vendors behind them, report errors: read here once for all."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Any, NamedTuple
from urllib.parse import quote

from ._json import loads, text_of

__all__ = ["ErrorDetail", "bearable", "detail", "error_body", "parsed_body", "request_id", "without"]

_REQUEST_ID_HEADERS = (
    "x-oneapi-request-id",
    "x-litellm-call-id",  # beside it LiteLLM hands on the x-request-id of the vendor
    "x-request-id",
    "request-id",
    "x-new-api-request-id",
    "x-amzn-requestid",
    "cf-ray",
)
_REQUEST_ID_IN_TEXT = re.compile(r"\(?request[ _]id:?\s*([\w-]{8,})\)?", re.IGNORECASE)
_TITLE = re.compile(r"<title[^<>]*+>([^<]*+)</title>", re.IGNORECASE)  # possessive: a hostile page costs one reading
_SHOWN = 300
_MOST = 10_000
"""Characters of a message, code, type or parameter."""
_SHORTEST_SECRET = 8
"""Keys shorter than this (of a mock) are words of every message."""


class ErrorDetail(NamedTuple):
    """What a gateway said of a failure; empty members where it said nothing."""

    message: str
    code: str | int | None = None
    type: str | None = None
    param: str | None = None
    recognised: bool = True
    """False when the body has no known error shape: then `message` is made from its text."""


def parsed_body(content: bytes) -> Any:
    """JSON where it is JSON, else text."""
    try:
        return loads(content)
    except ValueError:
        return text_of(content)


def error_body(content: bytes) -> Any:
    """The body of an error answer: JSON, text, or the JSON of its first event (who asked for a stream is told its errors as one
    by LiteLLM, whatever the status)."""
    body = parsed_body(content)
    if not isinstance(body, str) or not body.lstrip().startswith(("data:", "event:", ":")):
        return body
    from ._sse import SSEDecoder

    told = (parsed_body(event.data.encode()) for event in SSEDecoder().feed(content.lstrip() + b"\n\n"))
    return next((event for event in told if isinstance(event, dict)), body)


def detail(body: Any) -> ErrorDetail:
    """Read an error body of any known shape; never raises."""
    if isinstance(body, list) and body:  # Gemini's streaming route without alt=sse
        return detail(body[0])
    if isinstance(body, Mapping):
        return _from_object(body) or ErrorDetail(
            _short(json.dumps(body, ensure_ascii=False, default=str)), recognised=False
        )
    text = body if isinstance(body, str) else str(body or "")
    if title := _TITLE.search(text):
        return ErrorDetail(f"an HTML page: {_short(title.group(1))}", recognised=False)
    return ErrorDetail(_short(text) or "no message", recognised=False)


def request_id(headers: Mapping[str, str], body: Any) -> str | None:
    """The gateway's id of the request: from the headers, or from the text of the message (one-api puts it there)."""
    for name in _REQUEST_ID_HEADERS:
        if value := headers.get(name):
            return value
    if isinstance(body, Mapping):
        for name in ("request_id", "requestId"):
            if isinstance(value := body.get(name), str) and value:
                return value
        if found := _REQUEST_ID_IN_TEXT.search(detail(body).message):
            return found.group(1)
    return None


def without(secret: str, value: Any) -> Any:
    """JSON, text or bytes with `***` for the key: gateways repeat a wrong key in their messages."""
    if len(secret) < _SHORTEST_SECRET:
        return value
    if isinstance(value, bytes):
        for form in _forms(secret):
            value = value.replace(form.encode(), b"***")
        return value
    if isinstance(value, str):
        for form in _forms(secret):
            value = value.replace(form, "***")
        return value
    if isinstance(value, list):
        return [without(secret, item) for item in value]
    if isinstance(value, dict):
        return {without(secret, name): without(secret, item) for name, item in value.items()}
    return value


@lru_cache(maxsize=8)
def _forms(secret: str) -> tuple[str, ...]:
    """How a page may write it: as it is, in a URL, in HTML, in JSON as PHP writes that."""
    return tuple(
        dict.fromkeys((secret, quote(secret, safe=""), quote(secret), escape(secret), secret.replace("/", "\\/")))
    )


def _from_object(body: Mapping[str, Any]) -> ErrorDetail | None:
    error = body.get("error")
    if isinstance(error, Mapping):  # OpenAI, one-api, new-api; Google adds `status`
        return ErrorDetail(
            _text(error.get("message")) or _text(error.get("msg")) or _text(error.get("type")) or "no message",
            _code(error.get("code")) if error.get("code") is not None else _code(error.get("status")),
            _text(error.get("type")) or _text(error.get("status")) or None,
            _text(error.get("param")) or None,
        )
    if isinstance(error, str) and error:
        return ErrorDetail(bearable(error), _code(body.get("code")), _text(body.get("type")) or None)
    message = next(
        (text for name in ("message", "msg", "detail", "error_msg", "description") if (text := _text(body.get(name)))),
        "",
    )
    if message:  # vendors: {code, message}, {detail}, {description}
        return ErrorDetail(message, _code(body.get("code")), _text(body.get("type")) or None)
    return None


def _text(value: Any) -> str:
    if isinstance(value, str):
        return bearable(value.strip())
    return "" if value is None else bearable(json.dumps(value, ensure_ascii=False, default=str))


def _code(value: Any) -> str | int | None:
    if isinstance(value, str) and value:
        return bearable(value)
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def bearable(text: str) -> str:
    """A text that people are to read; the body of the error has all of it."""
    return text if len(text) <= _MOST else text[:_MOST] + "..."


def _short(text: str) -> str:
    text = " ".join(text.split())
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "..."
