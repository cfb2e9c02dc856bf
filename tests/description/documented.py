"""What the source documents list (`openapi/rows/`), and what answers each of their rows: operations, examples, guides."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import yaml
from catalog import ASYNCAPI, answer_names, operations

ROOT = Path(__file__).parents[2]
ROWS = ROOT / "openapi" / "rows"
GUIDES = ROOT / "docs" / "guides"
TRANSLATED = ".zh-CN.md"


class Row(NamedTuple):
    """One row of a document's navigation."""

    document: str
    title: str
    group: str = ""
    """The headings above it, joined by `/`."""
    occurrence: int = 1
    """Which of several equal rows."""
    kind: str = "page"
    """`page` has an endpoint, `guide` has none; of a `folder` the document shows only the title."""

    @property
    def id(self) -> str:
        """Name of the test."""
        times = f"-{self.occurrence}" if self.occurrence > 1 else ""
        return f"{self.document}-{self.group.rpartition('/')[2]}-{self.title}{times}"


class Document(NamedTuple):
    """One source document."""

    id: str
    gateway: str
    complete: bool
    """Every row of it must be answered."""
    rows: tuple[Row, ...]


class Example(NamedTuple):
    """A request example that answers a row."""

    operation: str
    name: str
    confidence: str


class Guide(NamedTuple):
    """A page of the documentation. Some answer rows without an endpoint, and say where their facts come from."""

    path: Path
    title: str
    rows: Sequence[Mapping[str, Any]] = ()
    sources: Sequence[str] = ()
    confidence: str = ""
    checked: date | None = None
    by_gateway: Mapping[str, str] = MappingProxyType({})
    """Confidence by gateway, where it differs."""
    gateway: str = "haoee"
    """Whose client the code makes, where no row says it."""
    shell: bool = False
    """Whether its shell commands are one session that the tests run."""

    @property
    def name(self) -> str:
        """Its path, as a reader of the repository says it."""
        return self.path.relative_to(ROOT).as_posix()


class Answers(NamedTuple):
    """All that says it answers one row."""

    operations: dict[str, str]
    """operationId to confidence."""
    examples: list[Example]
    guides: list[Guide]

    def missing(self, kind: str) -> str | None:
        """What a row of this kind still wants."""
        if kind == "guide":
            return None if self.guides else "no guide"
        if not self.operations:
            return "no operation"
        # The pages of a folder, where they are known, have the examples.
        return None if self.examples or kind == "folder" else "no example"


@cache
def documents() -> dict[str, Document]:
    """The documents by number."""
    return {path.stem: read(path.read_text("utf-8")) for path in sorted(ROWS.glob("*.yaml"))}


def read(text: str) -> Document:
    """A document from its YAML."""
    data = yaml.safe_load(text)
    number = data["document"]
    keys = ("title", "group", "occurrence", "kind")
    rows = tuple(Row(number, **{key: row[key] for key in keys if key in row}) for row in data["rows"])
    return Document(number, data["gateway"], data["complete"], rows)


def find(entry: Mapping[str, Any], known: Mapping[str, Document]) -> Row:
    """The one row that an entry of `x-provenance.rows` names; of the headings above it the last ones suffice.

    Raises LookupError when that is no row, or not one alone.
    """
    if (document := known.get(entry["document"])) is None:
        raise LookupError(f"there is no document {entry['document']!r}")
    found = [row for row in document.rows if row.title == entry["title"]]
    if "group" in entry:
        found = [row for row in found if f"/{row.group}".endswith(f"/{entry['group']}")]
    if "occurrence" in entry:
        found = [row for row in found if row.occurrence == entry["occurrence"]]
    if len(found) != 1:
        raise LookupError(f"{len(found) or 'no'} rows of document {document.id} are called {dict(entry)}")
    return found[0]


def named() -> Iterator[tuple[str, str | None, Mapping[str, Any], Mapping[str, Any]]]:
    """(operationId, name of an example or None, its provenance, row entry) of the whole description."""
    for _, _, raw in operations():
        own = raw["x-provenance"]
        # Where a request has nothing to say, each answer stands for the request that got it.
        examples = request_provenance(raw) or dict.fromkeys(answer_names(raw), own)
        for name, provenance in {None: own, **examples}.items():
            for entry in provenance["rows"]:
                yield raw["operationId"], name, provenance, entry
    for operation, name, provenance in conversations():
        for entry in provenance["rows"]:
            yield operation, name, provenance, entry


def conversations() -> Iterator[tuple[str, str | None, Mapping[str, Any]]]:
    """(operation, name of an exchange or None, its provenance) of the WebSocket: all is part of what opens it."""
    connect = "realtime.connect"
    yield connect, None, ASYNCAPI["operations"][connect]["x-provenance"]
    for raw in ASYNCAPI["operations"].values():
        for name, exchange in raw.get("x-exchanges", {}).items():
            if "x-provenance" in exchange:
                yield connect, f"{exchange['request']['type']} {name}", exchange["x-provenance"]


def request_provenance(raw: Mapping[str, Any]) -> dict[str, Any]:
    """The provenance of each request example: they stand on the body or on a parameter."""
    holders = [*raw.get("requestBody", {}).get("content", {}).values(), *raw.get("parameters", ())]
    examples = [item for holder in holders for item in holder.get("examples", {}).items()]
    return {name: example["x-provenance"] for name, example in examples if "x-provenance" in example}


@cache
def guides() -> tuple[Guide, ...]:
    """The guides; their front matter says which rows they answer."""
    pages = sorted(path for path in GUIDES.glob("*.md") if not path.name.endswith(TRANSLATED))
    return tuple(Guide(path, **front_matter(path)) for path in pages)


def front_matter(path: Path) -> dict[str, Any]:
    """What stands above the text of a page."""
    _, matter, _ = path.read_text("utf-8").split("---\n", 2)
    found: dict[str, Any] = yaml.safe_load(matter)
    return found


@cache
def answers() -> dict[Row, Answers]:
    """Every row, in the order of the documents, with its answers."""
    known = documents()
    found = {row: Answers({}, [], []) for document in known.values() for row in document.rows}
    for operation, name, provenance, entry in named():
        row = find(entry, known)
        answer = found[row]
        confidence = provenance.get("by_gateway", {}).get(known[row.document].gateway, provenance["confidence"])
        if name is None:
            answer.operations[operation] = confidence
        else:
            answer.examples.append(Example(operation, name, confidence))
    for guide in guides():
        for entry in guide.rows:
            found[find(entry, known)].guides.append(guide)
    for row, answer in found.items():
        if row.kind == "folder":
            _take_over(answer, [found[page] for page in found if _is_below(page, row)])
    return found


def _is_below(page: Row, folder: Row) -> bool:
    path = f"{folder.group}/{folder.title}".lstrip("/")
    return page.document == folder.document and f"{page.group}/".startswith(f"{path}/")


def _take_over(folder: Answers, pages: list[Answers]) -> None:
    """A folder is answered by what answers its pages, too."""
    for page in pages:
        folder.operations.update(page.operations)
