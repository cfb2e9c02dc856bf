"""The description in other languages: from the translated texts to an OpenAPI Overlay, and from it to a translated bundle.

`openapi/overlays/<language>/<family>.yaml` are lists of texts, `en` as it stands in the description and its translation
side by side, each text once however often it occurs. `make generate` compiles them into `openapi/overlays/<language>.yaml`,
an Overlay 1.0 document that any tool can apply. `make translate` lists what is missing or stale, and prepares the entries
to fill in.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import yaml
from jsonpath_rfc9535 import find

from .errors import GenerationError

__all__ = ["LANGUAGE", "Entry", "Text", "applied", "compiled", "entries", "main", "texts", "translations"]

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
OVERLAYS = ROOT / "openapi/overlays"
LANGUAGE = "zh-CN"
SHARED = "shared"

_READ = frozenset({"summary", "description", "meaning", "notes", "x-displayName"})
"""Members that people read. Of `title`, the description has none but those of the gateways' pages, which stay as they are."""
_VALUES = frozenset(
    {"value", "example", "default", "enum", "const", "body", "rows", "streams", "x-mock", "x-task", "x-gateways"}
)
"""Members that hold data, not text."""
_MAPS = frozenset(
    {"properties", "schemas", "examples", "responses", "headers", "links", "callbacks", "paths", "content", "webhooks"}
)
"""Members whose keys are names."""

Place = tuple[str | int, ...]


class Text(NamedTuple):
    """A text of the description."""

    place: Place
    value: str


class Entry(NamedTuple):
    """A text and its translation; empty when it has none yet."""

    source: str
    translation: str


def texts(description: Mapping[str, Any]) -> Iterator[Text]:
    """All texts that people read, where they stand."""

    def walk(node: Any, place: Place, named: bool) -> Iterator[Text]:
        if isinstance(node, Mapping):
            for key, value in node.items():
                if named:
                    yield from walk(value, (*place, key), False)
                elif isinstance(value, str):
                    if key in _READ or (key == "name" and place[0] == "x-tagGroups"):
                        yield Text((*place, key), value)
                elif key not in _VALUES:
                    yield from walk(value, (*place, key), key in _MAPS)
        elif isinstance(node, list):
            for index, value in enumerate(node):
                yield from walk(value, (*place, index), False)

    return walk(description, (), False)


def families(description: Mapping[str, Any]) -> dict[str, str]:
    """Which family's file a text belongs to: the one that says it, `shared` when several do."""
    owners: dict[str, set[str]] = {}
    schemas = _users(description)
    tags = [tag["name"] for tag in description["tags"]]
    for place, value in texts(description):
        match place:
            case ("paths", path, method, *_) if method != "parameters":
                found = set(description["paths"][path][method]["tags"])
            case ("components", "schemas", name, *_):
                found = schemas.get(str(name), {SHARED})
            case ("tags", int(index), *_):
                found = {tags[index]}
            case _:
                found = {SHARED}
        owners.setdefault(value, set()).update(found)
    return {value: next(iter(found)) if len(found) == 1 else SHARED for value, found in owners.items()}


def _users(description: Mapping[str, Any]) -> dict[str, set[str]]:
    """The families whose operations reach a schema."""
    users: dict[str, set[str]] = {}
    schemas = description["components"]["schemas"]

    def reach(node: Any, family: str) -> None:
        if isinstance(node, Mapping):
            reference = node.get("$ref")
            if isinstance(reference, str) and reference.startswith("#/components/schemas/"):
                name = reference.rpartition("/")[2]
                known = users.setdefault(name, set())
                if family not in known:
                    known.add(family)
                    reach(schemas[name], family)
            for value in node.values():
                reach(value, family)
        elif isinstance(node, list):
            for value in node:
                reach(value, family)

    for item in description["paths"].values():
        for operation in item.values():
            if isinstance(operation, Mapping) and "tags" in operation:
                reach(operation, operation["tags"][0])
    return users


def entries(folder: Path) -> dict[str, list[Entry]]:
    """The texts of a language, by family.

    Raises:
        GenerationError: A file is not a list of texts, or a text stands twice.
    """
    found: dict[str, list[Entry]] = {}
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        listed = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) or []
        for one in listed:
            match one:
                case {"en": str(source), "zh": str() | None as translation, **rest} if not rest:
                    pass
                case _:
                    raise GenerationError(f"{path.name}: not an `en` with its `zh`: {one!r}")
            if source in seen:
                raise GenerationError(f"{path.name}: {source!r} stands in {seen[source]}.yaml, too")
            seen[source] = path.stem
            found.setdefault(path.stem, []).append(Entry(source, translation or ""))
    return found


def translations() -> dict[str, str]:
    """All texts that have a translation."""
    known = entries(OVERLAYS / LANGUAGE).values()
    return {entry.source: entry.translation for listed in known for entry in listed if entry.translation}


def compiled(description: Mapping[str, Any], translations: Mapping[str, str]) -> dict[str, Any]:
    """The Overlay that translates a description.

    An action for each operation, schema, ...: what an update can't reach by names alone, members of lists, has one of its own.
    """
    updates: dict[Place, dict[str, Any]] = {}
    for place, value in texts(description):
        if not (translation := translations.get(value)):
            continue
        anchor, rest = _anchored(place)
        node = updates.setdefault(anchor, {})
        for key in rest[:-1]:
            node = node.setdefault(str(key), {})
        node[str(rest[-1])] = translation
    return {
        "overlay": "1.0.0",
        "info": {"title": f"maaskit: {LANGUAGE}", "version": description["info"]["version"]},
        "actions": [
            {"target": _json_path(description, anchor), "update": update} for anchor, update in updates.items()
        ],
    }


def _anchored(place: Place) -> tuple[Place, Place]:
    cut = max((index + 1 for index, key in enumerate(place) if isinstance(key, int)), default=0)
    cut = max(cut, min(3 if place[0] in ("paths", "components") else 1, len(place) - 1))
    return place[:cut], place[cut:]


def _json_path(description: Mapping[str, Any], place: Place) -> str:
    written, node = "$", description
    for index, key in enumerate(place):
        node = node[key]  # type: ignore[index]
        if isinstance(key, int) and place[index - 1] == "parameters":  # by what it is: others may be added before it
            written += f"[?@.name=='{node['name']}' && @.in=='{node['in']}']"
        elif isinstance(key, int) and place[index - 1] == "tags":
            written += f"[?@.name=='{node['name']}']"
        elif isinstance(key, int):
            written += f"[{key}]"
        else:
            written += f".{key}" if key.isidentifier() else "['" + key.replace("\\", "\\\\").replace("'", "\\'") + "']"
    return written


def applied(description: Mapping[str, Any], overlay: Mapping[str, Any]) -> Any:
    """A description after the updates of an Overlay (1.0, section 4.4.3); the description given is changed.

    Raises:
        GenerationError: A target selects nothing: the Overlay is of another description.
    """
    for action in overlay["actions"]:
        nodes = find(action["target"], description)  # type: ignore[arg-type]
        if not nodes:
            raise GenerationError(f"the overlay's target {action['target']} selects nothing")
        for node in nodes:
            _merge(node.value, action["update"])
    return description


def _merge(node: Any, update: Mapping[str, Any]) -> None:
    for key, value in update.items():
        if isinstance(value, Mapping) and isinstance(node.get(key), dict):
            _merge(node[key], value)
        else:
            node[key] = value


class _Dumper(yaml.SafeDumper):
    """Texts of several lines as blocks; no aliases."""

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represented(dumper: yaml.SafeDumper, value: str) -> yaml.ScalarNode:
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if "\n" in value.rstrip("\n") else None)


_Dumper.add_representer(str, _represented)


def dumped(value: Any) -> str:
    """YAML as the files of this folder are written."""
    return yaml.dump(value, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=130)


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m generator.overlay", description=__doc__)
    parser.add_argument("--compile", action="store_true", help=f"write {LANGUAGE}.yaml from the translated texts")
    parser.add_argument("--check", action="store_true", help="fail if a text is missing or stale, or the overlay is")
    parser.add_argument("--fill", action="store_true", help="drop stale texts and prepare the entries of missing ones")
    asked = parser.parse_args(arguments)
    description = yaml.load(BUNDLE.read_text(encoding="utf-8"), yaml.CSafeLoader)
    owners = families(description)
    known = translations()
    if asked.fill:
        _fill(owners, known)
    overlay = _HEAD + dumped(compiled(description, known))
    target = OVERLAYS / f"{LANGUAGE}.yaml"
    if asked.compile:
        target.write_text(overlay, encoding="utf-8")
    trouble = [f"missing ({owners[text]}): {_short(text)}" for text in owners if text not in known]
    trouble += [f"stale: {_short(text)}" for text in known if text not in owners]
    if asked.check and (not target.exists() or target.read_text(encoding="utf-8") != overlay):
        trouble.append(f"{target.relative_to(ROOT)} is not what the texts give: run `make generate`")
    print(*trouble, sep="\n", end="\n" if trouble else "")
    print(
        f"{LANGUAGE}: {len(owners)} texts, {len(trouble)} to do"
        + (": `make translate` prepares them" if trouble else "")
    )
    return 1 if asked.check and trouble else 0


_HEAD = f"# Compiled by `make generate` from the texts in {LANGUAGE}/; never edited.\n"


def _fill(owners: Mapping[str, str], known: Mapping[str, str]) -> None:
    files: dict[str, list[dict[str, str]]] = {}
    for text, family in owners.items():
        files.setdefault(family, []).append({"en": text, "zh": known.get(text, "")})
    folder = OVERLAYS / LANGUAGE
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.yaml"):
        if path.stem not in files:
            path.unlink()
    for family, listed in files.items():
        (folder / f"{family}.yaml").write_text(dumped(listed), encoding="utf-8")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 100 else line[:99] + "…"


if __name__ == "__main__":
    try:
        sys.exit(main())
    except GenerationError as error:
        sys.exit(str(error))
