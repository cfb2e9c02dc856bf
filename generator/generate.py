"""`make generate`: from the bundle to the generated package.

openapi-python-client parses the description and writes models and endpoint functions through our templates; what it
has no place for (the table of operations, the resource tree, the keyword arguments) is rendered from the same parse.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint

from . import bundle, catalogue, docs, linking, models, operations, overlay, properties, realtime, rows
from .errors import GenerationError

__all__ = ["differences", "generate", "main"]

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
PACKAGE = ROOT / "generated/maaskit_api"
TEMPLATES = Path(__file__).parent / "templates"
_LISTED = 20


@dataclass
class Node:
    """A point of the resource tree: `chat` or `chat.completions`."""

    path: str
    operations: list[operations.OperationView] = field(default_factory=list)
    children: dict[str, Node] = field(default_factory=dict)

    @property
    def class_name(self) -> str:
        """The resource class."""
        return operations.pascal(self.path)

    def walk(self) -> Iterator[Node]:
        """This node and all below it, the leaves first."""
        yield from chain.from_iterable(child.walk() for child in self.children.values())
        yield self


def main(arguments: list[str] | None = None) -> int:
    """The command. Returns its exit code."""
    parser = argparse.ArgumentParser(prog="python -m generator.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the generated package is stale")
    parser.add_argument("--bundle", type=Path, default=BUNDLE, help="the description in one file")
    parser.add_argument("--package", type=Path, default=PACKAGE, help="the folder of the generated package")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / PACKAGE.name
        try:
            generate(bundle.load(options.bundle), fresh, _beside(options.bundle))
        except GenerationError as error:
            print(error, file=sys.stderr)
            return 1
        changed = differences(fresh, options.package)
        if options.check:
            return _report(changed, options.package)
        _install(changed, fresh, options.package)
    return 0


def generate(document: Mapping[str, Any], target: Path, asyncapi: Mapping[str, Any] | None = None) -> None:
    """Write the whole package for a description to a folder that does not exist yet. `asyncapi`: its WebSocket, if it has one.

    Raises GenerationError when any part of the description would be missing from it.
    """
    config = _config(target)
    socket = None if asyncapi is None else realtime.view(asyncapi)
    whole = document if asyncapi is None else realtime.merged(document, asyncapi)
    data = _parsed(whole, config)
    classes = {str(model.class_info.name): model for model in data.models}
    inputs = models.reachable(classes, {*_request_models(data), *(socket.sent if socket else ())})
    views = _views(whole, data, inputs)
    schemas = whole["components"]["schemas"]
    answers = models.answers(
        ((view.id, view.raw["responses"]["200"]) for view in views.values() if view.results), schemas
    )
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    shown = {name: models.view(model, schemas, inputs, answers) for name, model in classes.items()}
    project.env.globals.update(
        model_view=lambda model: shown[str(model.class_info.name)],
        operation_view=lambda endpoint: views[_address(endpoint)],
        escaped=docs.escaped,
    )
    project.env.filters["python"] = repr
    _refuse(project.build())
    _render_tree(project, document, list(views.values()), target)
    _write_json(target / "description.json", document)
    _write_json(target / f"texts.{overlay.LANGUAGE}.json", overlay.translations())
    if asyncapi is not None:
        _render(project, "realtime.py.jinja", target / "realtime.py", socket=socket)
        _write_json(target / "asyncapi.json", asyncapi)
    (target / "py.typed").touch()
    _format(target)


def differences(fresh: Path, committed: Path) -> list[Path]:
    """The files by which two trees differ, each relative to its tree."""
    one, other = (
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if _is_source(path)}
        for root in (fresh, committed)
    )
    return sorted(path for path in one.keys() | other.keys() if one.get(path) != other.get(path))


def _beside(path: Path) -> dict[str, Any] | None:
    """The AsyncAPI document beside a bundle, if there is one."""
    found = path.with_name("asyncapi.yaml")
    return bundle.load(found) if found.exists() else None


def _config(target: Path) -> Config:
    return Config.from_sources(
        ConfigFile.load_from_path(ROOT / "generator-config.yml"),
        MetaType.NONE,
        document_source=BUNDLE,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )


def _parsed(document: Mapping[str, Any], config: Config) -> GeneratorData:
    """The description as openapi-python-client sees it; it only warns of what it leaves out, this refuses it."""
    data = GeneratorData.from_dict(bundle.prepared(document), config=config)
    if isinstance(data, GeneratorError):
        raise GenerationError(f"{data.header}\n{data.detail}")
    _refuse([*chain.from_iterable(group.parse_errors for group in _groups(data)), *data.errors])
    # Free-form objects are dicts, enums are Literals in place.
    data.models, data.enums = [model for model in data.models if not properties.is_free_form(model)], []
    return data


def _refuse(errors: Sequence[GeneratorError]) -> None:
    if errors:
        lines = "\n".join(f"{error.header}: {error.detail}" for error in errors)
        raise GenerationError(f"openapi-python-client did not take all of the description:\n{lines}")


def _groups(data: GeneratorData) -> Iterable[Any]:
    return data.endpoint_collections_by_tag.values()


def _endpoints(data: GeneratorData) -> Iterator[Endpoint]:
    for group in _groups(data):
        yield from group.endpoints


def _address(endpoint: Endpoint) -> tuple[str, str]:
    return endpoint.path.get_untrusted_value(), endpoint.method


def _request_models(data: GeneratorData) -> set[str]:
    """The models that stand in request bodies and parameters."""
    return {
        name
        for endpoint in _endpoints(data)
        for prop in [*(body.prop for body in endpoint.bodies), *endpoint.list_all_parameters()]
        for name in properties.models_in(prop)
    }


def _views(
    document: Mapping[str, Any], data: GeneratorData, inputs: set[str]
) -> dict[tuple[str, str], operations.OperationView]:
    """(path, method) to view, of every operation."""
    endpoints = {_address(endpoint): endpoint for endpoint in _endpoints(data)}
    views: dict[tuple[str, str], operations.OperationView] = {}
    for path, method, raw in bundle.operations(document):
        if (path, method) not in endpoints:
            raise GenerationError(f"openapi-python-client left out {method.upper()} {path} and did not say why")
        components = document["components"]["schemas"]
        views[path, method] = operations.view(endpoints[path, method], raw, components, inputs)
    return linking.linked(views)


def _tree(views: Iterable[operations.OperationView]) -> Node:
    root = Node("")
    for view in views:
        node = root
        for part in view.resource.split("."):
            node = node.children.setdefault(part, Node(f"{node.path}.{part}".lstrip(".")))
        node.operations.append(view)
    return root


def _render_tree(
    project: Project, document: Mapping[str, Any], views: list[operations.OperationView], target: Path
) -> None:
    families = _tree(views).children
    schemas = document["components"]["schemas"]
    _render(
        project,
        "operations_init.py.jinja",
        target / "operations/__init__.py",
        families=tuple(sorted(families)),
        gateways=document["x-gateways"],
        security=document["components"]["securitySchemes"],
    )
    _render(
        project,
        "notices.py.jinja",
        target / "notices.py",
        webhooks={name: rows.notice(rule, schemas) for name, rule in bundle.webhooks(document)},
        challenges=rows.challenges(bundle.callbacks(document), schemas),
    )
    _render(project, "catalogue.py.jinja", target / "catalogue.py", errors=catalogue.errors(document))
    _render(project, "resources_init.py.jinja", target / "resources/__init__.py", families=families)
    _render(project, "params_init.py.jinja", target / "params/__init__.py")
    for family, node in families.items():
        nodes = list(node.walk())
        for part in ("resources", "params", "operations"):
            _render(project, f"{part}.py.jinja", target / f"{part}/{family}.py", family=family, nodes=nodes)


def _write_json(path: Path, document: Mapping[str, Any]) -> None:
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), default=str)
    path.write_text(text + "\n", encoding="utf-8")


def _render(project: Project, template: str, path: Path, **values: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(project.env.get_template(template).render(**values), encoding="utf-8")


def _format(target: Path) -> None:
    config = ["--config", str(TEMPLATES / "ruff.toml")]
    for command in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *config, str(target)], check=True)


def _is_source(path: Path) -> bool:
    return path.is_file() and path.suffix != ".pyc"


def _install(changed: Iterable[Path], fresh: Path, package: Path) -> None:
    """Bring the package up to date. Files that stay the same are not touched."""
    for path in changed:
        if (fresh / path).exists():
            (package / path).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(fresh / path, package / path)
        else:
            (package / path).unlink()
    for folder in sorted((path for path in package.rglob("*") if path.is_dir()), reverse=True):
        if not any(_is_source(path) for path in folder.rglob("*")):
            shutil.rmtree(folder)


def _report(changed: Sequence[Path], package: Path) -> int:
    """Say what is stale. Returns the exit code of the check."""
    if not changed:
        return 0
    listed = "\n".join(f"  {package / path}" for path in changed[:_LISTED])
    print(
        f"{len(changed)} generated files differ from what the description gives (edited by hand, or not regenerated):\n"
        f"{listed}\nRun `make generate` and commit the result.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
