"""Form bodies: parts and fields to typed values, with files checked for being files."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator

from python_multipart.multipart import parse_options_header
from starlette.datastructures import FormData, Headers, UploadFile
from starlette.formparsers import FormParser, MultiPartException, MultiPartParser

from ._coercion import typed, wants_file
from ._operations import BodyMedia
from ._schemas import Compiler, Schema, property_of
from ._values import Incoming, Json, Refusal, Upload

# The parser warns of every broken form, and Python prints warnings for which nobody has set up logging. The refusal says it.
logging.getLogger("python_multipart").addHandler(logging.NullHandler())

MOST_PARTS = 1000
LARGEST_TEXT = 32 * 1024 * 1024


class FormReader:
    """Reads the forms of one media type; the schemas of its fields are compiled once."""

    def __init__(self, media: BodyMedia, compiler: Compiler) -> None:
        self._node = media.schema.node if media.schema else None
        self._compiler = compiler
        self._fields: dict[str, Schema | None] = {}

    async def read(self, incoming: Incoming, multipart: bool) -> tuple[dict[str, Json], dict[str, list[str | Upload]]]:
        """The typed values by field, and the parts themselves. Refuses with 400."""
        parts: dict[str, list[str | Upload]] = {}
        for name, part in await _parts(incoming, multipart):
            if part != "" and not (isinstance(part, Upload) and not part.filename and not part.size):
                parts.setdefault(self._field_name(name), []).append(part)
        return {name: self._value(name, values) for name, values in parts.items()}, parts

    def _field_name(self, name: str) -> str:
        bare = name.removesuffix("[]")
        return bare if bare != name and bare and self._field(name) is None else name

    def _field(self, name: str) -> Schema | None:
        if name not in self._fields:
            node = property_of(self._node, name) if self._node else None
            if node is None:
                return None
            self._fields[name] = self._compiler.compile(node)
        return self._fields[name]

    def _value(self, name: str, parts: list[str | Upload]) -> Json:
        schema = self._field(name)
        if schema is not None:
            file, text = wants_file(schema.node)
            for part in parts:
                if isinstance(part, Upload) and not file:
                    raise Refusal(
                        400, f"form field {name}: expected text, got a file", code="invalid_value", param=name
                    )
                if isinstance(part, str) and not text:
                    message = f"form field {name}: expected a file (a part with a filename), got text"
                    raise Refusal(400, message, code="invalid_value", param=name)
        return typed(parts, schema)


async def _parts(incoming: Incoming, multipart: bool) -> list[tuple[str, str | Upload]]:
    headers = Headers(raw=[(name.encode("latin-1"), value.encode("latin-1")) for name, value in incoming.headers])
    try:
        if multipart:
            _check_end(incoming)
            parser = MultiPartParser(
                headers, once(incoming.body), max_files=MOST_PARTS, max_fields=MOST_PARTS, max_part_size=LARGEST_TEXT
            )
            form = await parser.parse()
        else:
            form = await FormParser(headers, once(incoming.body)).parse()
    except MultiPartException as error:
        raise Refusal(400, f"the form can't be read: {error.message}", code="invalid_form") from None
    except (ValueError, LookupError) as error:  # what the parsers let through: bad charsets, bad query strings
        raise Refusal(400, f"the form can't be read: {str(error)[:120]}", code="invalid_form") from None
    try:
        return [
            (_clean(name), _clean(part) if isinstance(part, str) else _upload(part))
            for name, part in form.multi_items()
        ]
    finally:
        await _close(form)


def _check_end(incoming: Incoming) -> None:
    """Refuse a form that was cut off: the parser would take what came for all there is."""
    _, options = parse_options_header(incoming.header("content-type"))
    end = b"--" + options.get(b"boundary", b"") + b"--"
    if b"boundary" in options and end not in incoming.body:
        raise MultiPartException("its end, the closing boundary, is missing.")


def _upload(part: UploadFile) -> Upload:
    return Upload(_clean(part.filename or ""), part.content_type or "application/octet-stream", part.size or 0)


def _clean(text: str) -> str:
    """The text without half characters, which some charsets smuggle in."""
    return text.encode("utf-8", "replace").decode("utf-8")


async def _close(form: FormData) -> None:
    await form.close()


async def once(body: bytes) -> AsyncGenerator[bytes, None]:
    """A body as the parsers of forms want it."""
    yield body
    yield b""  # as a server marks the end; older parsers wait for it
