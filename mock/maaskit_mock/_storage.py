"""The storage behind uploads in several steps (`x-upload`): places for files that the first step tells, and what came there."""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from xml.sax.saxutils import escape

from starlette.datastructures import Headers, UploadFile
from starlette.formparsers import MultiPartException, MultiPartParser

from . import _answers, _errors, _pointers, _task_answers
from ._forms import once
from ._ids import alike
from ._operations import Operation
from ._polls import identifiers
from ._values import Answer, Chunk, Incoming, Json, Received, is_object

PREFIX = "/_storage/"


@dataclass(slots=True)
class Place:
    """A place for one file."""

    number: int
    part: str
    """The form field of the file."""
    fields: dict[str, str]
    """What has to stand before it."""
    ids: tuple[str, ...]
    """By which further calls name it."""
    file: dict[str, Json] | None = None
    """What came: name, media type, size, sha256."""
    refused: list[str] = field(default_factory=list[str])
    """Why earlier attempts were refused."""


class Storage:
    """Places for files. Strict as the real ones: fields unchanged and first, no other credentials."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        found = list(operations)
        self._begins = {one.id: one for one in found if one.success.upload is not None}
        self._follow: dict[str, list[str]] = {}
        """Operation of a later step → its arguments that name the file."""
        for one in self._begins.values():
            for name in one.success.upload.links if one.success.upload is not None else ():
                link = one.success.links[name]
                self._follow.setdefault(link.operation, []).extend(argument.name for argument in link.carriers)
        self._by_number: dict[int, Place] = {}
        self._by_id: dict[str, Place] = {}

    def answer(self, operation: Operation, received: Received, incoming: Incoming) -> Answer | None:
        """The answer of a first step: a new place. None for everything else."""
        if operation.id not in self._begins or _answers.prefers(incoming):
            return None
        success = operation.success
        upload = success.upload
        example = _answers.chosen(operation, received, incoming)
        if example is None or upload is None:
            return None
        value = copy.deepcopy(example.value)
        number = len(self._by_number) + 1
        old = list(dict.fromkeys(_ids(operation, value)))
        names = {text: alike(text, f"storage/{number}", lambda made: made in self._by_id) for text in old}
        value = _answers.placed(success, _task_answers.renamed(value, names), received, incoming)
        for container, key in _pointers.places(value, upload.url):
            container[key] = f"{incoming.base_url}{PREFIX}{number}"
        fields = _pointers.get(value, upload.fields) if upload.fields is not None else {}
        told = {str(name): str(one) for name, one in fields.items()} if is_object(fields) else {}
        place = Place(number, upload.file, told, tuple(str(name) for name in names.values()))
        self._by_number[number] = place
        self._by_id.update(dict.fromkeys(place.ids, place))
        return _errors.json_answer(success.status, value, media_type=example.media_type)

    def lacks(self, operation: Operation, received: Received) -> bool:
        """Whether a later step names a place to which no file came."""
        named = (one for name in self._follow.get(operation.id, ()) for one in _named(received, name))
        places = [self._by_id[text] for text in named if text in self._by_id]
        return any(place.file is None for place in places)

    async def post(self, incoming: Incoming) -> Answer:
        """Take a file, as S3 takes a form: 204, or an error in XML."""
        number = incoming.path.removeprefix(PREFIX)
        place = self._by_number.get(int(number)) if number.isdecimal() and len(number) < 10 else None
        if place is None:
            return _error(404, "NoSuchBucket", "there is no such place")
        if incoming.method != "POST":
            return _error(405, "MethodNotAllowed", "files come by POST")
        why = await self._taken(place, incoming)
        if why is None:
            return Answer(204, (), ())
        place.refused.append(why)
        return _error(403, "AccessDenied", why)

    def rows(self) -> list[Json]:
        """What came, for the admin page."""
        return [
            {"place": one.number, "ids": list(one.ids), "file": one.file, "refused": one.refused}
            for one in self._by_number.values()
        ]

    def clear(self) -> None:
        """Forget all places."""
        self._by_number.clear()
        self._by_id.clear()

    async def _taken(self, place: Place, incoming: Incoming) -> str | None:
        """Keep what is known of the file; why not, when it is refused."""
        if incoming.header("authorization") is not None or incoming.header("cookie") is not None:
            return "only one way to prove who you are is allowed, and the fields are one"
        headers = Headers(raw=[(name.encode("latin-1"), value.encode("latin-1")) for name, value in incoming.headers])
        if not (incoming.header("content-type") or "").startswith("multipart/form-data"):
            return "the body must be multipart/form-data"
        try:
            form = await MultiPartParser(headers, once(incoming.body)).parse()
        except MultiPartException as error:
            return f"the form can't be read: {error.message}"
        try:
            *before, (name, file) = form.multi_items() or [("", "")]
            if name != place.part or not isinstance(file, UploadFile):
                return f"the last field must be the file, `{place.part}`"
            if before != list(place.fields.items()):
                return "invalid according to policy: the fields are not those that were given out"
            content = await file.read()
        finally:
            await form.close()
        place.file = {
            "name": file.filename,
            "media_type": file.content_type,
            "size": len(content),
            "sha256": hashlib.sha256(content).hexdigest(),
        }
        return None


def _ids(operation: Operation, value: Json) -> Iterator[str]:
    """What the links of later steps take from the answer."""
    upload = operation.success.upload
    for name in upload.links if upload is not None else ():
        for pointer in operation.success.links[name].answer_pointers():
            yield from identifiers(_pointers.get(value, pointer))


def _named(received: Received, name: str) -> Iterator[str]:
    for values in (received.path, received.query, received.body if is_object(received.body) else {}):
        if name in values:
            yield from identifiers(values[name])


def _error(status: int, code: str, message: str) -> Answer:
    text = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>{code}</Code><Message>{escape(message)}</Message></Error>'
    return Answer(status, (("content-type", "application/xml"),), (Chunk(text.encode()),))
