"""Request bodies: content type, reading, validation."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from . import _report
from ._forms import FormReader
from ._operations import BodyMedia, Operation
from ._reading import read_json
from ._schemas import Compiler
from ._values import Incoming, Json, Refusal, Upload

_CHARSET = re.compile(r"charset\s*=\s*\"?([^\s;\"]+)", re.IGNORECASE)
_FORMS = {"multipart/form-data": True, "application/x-www-form-urlencoded": False}


@dataclass(frozen=True, slots=True)
class Body:
    """A body that passed: its value, and the parts when it is a form."""

    value: Json = None
    parts: Mapping[str, list[str | Upload]] | None = None

    def sizes(self) -> dict[str, Json]:
        """Bytes of the first file of each field."""
        files = {
            name: [part for part in parts if isinstance(part, Upload)] for name, parts in (self.parts or {}).items()
        }
        return {name: found[0].size for name, found in files.items() if found}


class BodyReader:
    """Reads the bodies of every operation."""

    def __init__(self, operations: list[Operation], compiler: Compiler) -> None:
        self._forms = {
            (operation.id, media.media_type): FormReader(media, compiler)
            for operation in operations
            for media in operation.bodies
            if media.media_type in _FORMS
        }

    async def read(self, operation: Operation, incoming: Incoming) -> Body:
        """The body, typed and valid. Refuses with 400 or 415."""
        if not operation.bodies:
            return Body()
        offered = ", ".join(media.media_type for media in operation.bodies)
        if not incoming.body:
            if operation.body_required:
                raise Refusal(400, f"the request has no body; expected {offered}", code="missing_body")
            return Body()
        media = _media(operation, incoming, offered)
        kind = media.media_type.lower()
        if kind in _FORMS:
            value, parts = await self._forms[operation.id, media.media_type].read(incoming, _FORMS[kind])
            return Body(_valid(media, value, "form"), parts)
        if kind == "application/json" or kind.endswith("+json"):
            _check_charset(incoming)
            return Body(_valid(media, read_json(incoming.body), "body"))
        return Body()


def media_type(incoming: Incoming) -> str:
    """The content type of the request, without parameters."""
    return (incoming.header("content-type") or "").partition(";")[0].strip().lower()


def _media(operation: Operation, incoming: Incoming, offered: str) -> BodyMedia:
    sent = media_type(incoming)
    if not sent:
        raise Refusal(415, f"the Content-Type header is missing; expected {offered}", code="unsupported_media_type")
    for media in operation.bodies:
        if fnmatchcase(sent, media.media_type.lower().replace("[", "[[]")):
            return media
    raise Refusal(
        415, f"the content type {sent[:80]!r} is not accepted; expected {offered}", code="unsupported_media_type"
    )


def _check_charset(incoming: Incoming) -> None:
    found = _CHARSET.search(incoming.header("content-type") or "")
    if found and found[1].lower() not in {"utf-8", "utf8", "us-ascii", "ascii"}:
        raise Refusal(415, f"the charset {found[1][:40]!r} is not accepted; JSON is UTF-8", code="unsupported_charset")


def _valid(media: BodyMedia, value: Json, subject: str) -> Json:
    errors = media.schema.errors(value) if media.schema else []
    if errors:
        raise _report.refuse(errors, subject)
    return value
