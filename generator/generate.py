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
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import Any

from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData

from . import bundle, docs, models, operations, properties

ROOT = Path(__file__).parent.parent
BUNDLE = ROOT / "openapi/dist/openapi.yaml"
PACKAGE = ROOT / "generated/maaskit_api"
TEMPLATES = Path(__file__).parent / "templates"


class GenerationError(Exception):
    """The description can't be compiled as it is."""


@dataclass
class Node:
    """A point of the resource tree: `chat` or `chat.completions`."""

    path: str
    operations: list[operations.OperationView] = field(default_factory=list)
    children: dict[str, Node] = field(default_factory=dict)

    @property
    def class_name(self) -> str:
        return "".join(part.capitalize() for part in self.path.replace("_", ".").split("."))

    def walk(self) -> Iterable[Node]:
        """This node and all below it, the leaves first."""
        yield from chain.from_iterable(child.walk() for child in self.children.values())
        yield self


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m generator.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the generated package is stale")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / PACKAGE.name
        try:
            generate(bundle.load(BUNDLE), fresh)
        except GenerationError as error:
            print(error, file=sys.stderr)
            return 1
        if options.check:
            return report(differences(fresh, PACKAGE))
        shutil.rmtree(PACKAGE, ignore_errors=True)
        shutil.copytree(fresh, PACKAGE)
    return 0


def generate(document: dict[str, Any], target: Path) -> None:
    """Write the whole package for a description to a folder that does not exist yet."""
    config = _config(target)
    data = GeneratorData.from_dict(bundle.prepared(document), config=config)
    if not isinstance(data, GeneratorData):
        raise GenerationError(f"{data.header}\n{data.detail}")
    classes = {str(model.class_info.name): model for model in data.models if not properties.is_free_form(model)}
    data.models, data.enums = list(classes.values()), []  # free-form objects are dicts, enums are Literals in place

    components = document["components"]["schemas"]
    inputs = models.reachable(classes, _request_models(data))
    endpoints = {
        (endpoint.path.get_untrusted_value(), endpoint.method): endpoint
        for collection in data.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    views = {
        (path, method): operations.view(endpoints[path, method], raw, components, inputs)
        for path, method, raw in bundle.operations(document)
        if (path, method) in endpoints
    }
    project = Project(openapi=data, config=config, custom_template_path=TEMPLATES)
    project.env.globals.update(
        model_view=lambda model: models.view(model, components, inputs),
        operation_view=lambda endpoint: views[endpoint.path.get_untrusted_value(), endpoint.method],
        inputs=inputs,
        classes=classes,
        escaped=docs.escaped,
    )
    project.env.filters["python"] = repr
    errors = project.build()
    missing = [f"{method.upper()} {path}" for path, method, _ in bundle.operations(document) if (path, method) not in views]
    if errors or missing:
        lines = [f"{error.header}: {error.detail}" for error in errors] + [f"not generated: {name}" for name in missing]
        raise GenerationError("openapi-python-client did not take all of the description:\n" + "\n".join(lines))
    _render_tree(project, document, list(views.values()), target)
    (target / "description.json").write_text(
        json.dumps(document, ensure_ascii=False, separators=(",", ":"), default=str) + "\n", encoding="utf-8"
    )
    (target / "py.typed").touch()
    _format(target)


def _config(target: Path) -> Config:
    return Config.from_sources(
        ConfigFile.load_from_path(ROOT / "generator-config.yml"),
        MetaType.NONE,
        document_source=BUNDLE,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )


def _request_models(data: GeneratorData) -> set[str]:
    """The models that stand in request bodies and parameters."""
    found: set[str] = set()
    for collection in data.endpoint_collections_by_tag.values():
        for endpoint in collection.endpoints:
            for prop in [*(body.prop for body in endpoint.bodies), *endpoint.list_all_parameters()]:
                found.update(properties.models_in(prop))
    return found


def _render_tree(
    project: Project, document: Mapping[str, Any], views: list[operations.OperationView], target: Path
) -> None:
    root = Node("")
    for view in views:
        node = root
        for part in view.resource.split("."):
            node = node.children.setdefault(part, Node(f"{node.path}.{part}".lstrip(".")))
        node.operations.append(view)
    _render(
        project,
        "operations.py.jinja",
        target / "operations.py",
        operations=sorted(views, key=lambda view: view.id),
        gateways=document["x-gateways"],
        security=document["components"]["securitySchemes"],
    )
    _render(project, "resources_init.py.jinja", target / "resources/__init__.py", families=root.children)
    (target / "params").mkdir()
    (target / "params/__init__.py").write_text('"""Keyword arguments of the calls, a module for each family."""\n')
    for family, node in root.children.items():
        nodes = list(node.walk())
        _render(project, "resources.py.jinja", target / f"resources/{family}.py", family=family, nodes=nodes)
        _render(project, "params.py.jinja", target / f"params/{family}.py", family=family, nodes=nodes)


def _render(project: Project, template: str, path: Path, **values: object) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_text(project.env.get_template(template).render(**values), encoding="utf-8")


def _format(target: Path) -> None:
    config = ["--config", str(TEMPLATES / "ruff.toml")]
    for command in (["check", "--fix-only", "--quiet"], ["format", "--quiet"]):
        subprocess.run([sys.executable, "-m", "ruff", *command, *config, str(target)], check=True)


def differences(fresh: Path, committed: Path) -> list[str]:
    """The files by which two trees differ."""
    trees: list[Mapping[Path, bytes]] = [
        {path.relative_to(root): path.read_bytes() for path in root.rglob("*") if path.is_file() and path.suffix != ".pyc"}
        for root in (fresh, committed)
    ]
    return sorted(str(path) for path in trees[0].keys() | trees[1].keys() if trees[0].get(path) != trees[1].get(path))


def report(changed: list[str]) -> int:
    """Say what is stale; the exit code of the check."""
    if not changed:
        return 0
    listed = "\n".join(f"  generated/{PACKAGE.name}/{name}" for name in changed[:20])
    print(
        f"{len(changed)} generated files differ from what the description gives (edited by hand, or not regenerated):\n"
        f"{listed}\nRun `make generate` and commit the result.",
        file=sys.stderr,
    )
    return 1


if __name__ == "__main__":
    raise SystemExit(main())
