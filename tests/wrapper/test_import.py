"""What `import maaskit` and a new client load: counted in fresh processes."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import maaskit
import maaskit_api

HEAVY = ("httpx", "httpcore", "h11", "anyio", "attr", "attrs", "ssl", "asyncio", "maaskit_api.models")


FOLDERS = [str(Path(package.__file__ or "").parent.parent) for package in (maaskit, maaskit_api)]
READY = "from maaskit import Client\nclient = Client('haoee', api_key='k')\nclient.chat.completions"


def loaded_by(code: str) -> list[str]:
    """The modules that the code loads beyond a bare interpreter's."""
    before = f"import sys; sys.path[:0] = {FOLDERS}; before = set(sys.modules)"
    program = f"{before}\n{code}\nprint(*sorted(set(sys.modules) - before))"
    result = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    return result.stdout.split()


def heavy(modules: list[str]) -> list[str]:
    return [name for name in HEAVY if name in modules or any(found.startswith(f"{name}.") for found in modules)]


def test_import_loads_next_to_nothing() -> None:
    modules = loaded_by("import maaskit")
    assert heavy(modules) == []
    assert ours(modules) == ["maaskit", "maaskit._version"]
    assert len(modules) < 40


def test_errors_load_nothing_else() -> None:
    modules = loaded_by("from maaskit import APIError, SubmitOutcomeUnknown")
    assert [name for name in modules if name.startswith("maaskit")] == [
        "maaskit",
        "maaskit._errors",
        "maaskit._version",
    ]


def ours(modules: list[str]) -> list[str]:
    return [name for name in modules if name.partition(".")[0] in ("maaskit", "maaskit_api")]


def test_a_client_loads_only_what_a_client_is() -> None:
    modules = loaded_by(READY)
    assert heavy(modules) == []
    for_calls = {"base64", "difflib", "json", "logging", "mimetypes", "pathlib", "traceback"}
    assert not for_calls & {*modules}
    assert ours(modules) == [
        "maaskit",
        "maaskit._client",
        "maaskit._client_base",
        "maaskit._clock",
        "maaskit._errors",
        "maaskit._gateway",
        "maaskit._modes",
        "maaskit._options",
        "maaskit._resource",
        "maaskit._secret",
        "maaskit._table",
        "maaskit._version",
        "maaskit_api",
        "maaskit_api.operations",
        "maaskit_api.resources",
        "maaskit_api.resources.chat",
    ]
    assert len(modules) < 60


def test_other_families_are_not_loaded() -> None:
    code = (
        "from maaskit import Client, InvalidRequestError\n"
        "try: Client('haoee', api_key='k').chat.completions.create(modl='x')\n"
        "except InvalidRequestError: pass"
    )
    families = [name for name in loaded_by(code) if name.startswith("maaskit_api.")]
    assert families == [
        "maaskit_api.operations",
        "maaskit_api.operations.chat",
        "maaskit_api.resources",
        "maaskit_api.resources.chat",
    ]


def test_the_whole_table_of_operations_loads_no_model() -> None:
    modules = loaded_by("from maaskit_api.operations import OPERATIONS\nlen(OPERATIONS)")
    assert heavy(modules) == []
    packages = ("maaskit_api.operations", "maaskit_api")
    assert {name.rpartition(".")[0] or name for name in ours(modules) if "_api" in name} == {*packages}


def test_a_refused_call_loads_no_http_library() -> None:
    code = (
        "from maaskit import Client, InvalidRequestError\n"
        "try: Client('haoee', api_key='k').chat.completions.create(modl='x')\n"
        "except InvalidRequestError: pass\n"
        "else: raise SystemExit('not refused')"
    )
    assert not {"httpx", "maaskit_api.models"} & set(heavy(loaded_by(code)))


def test_only_the_transport_loads_httpx() -> None:
    code = "\n".join(
        f"import maaskit.{name}"
        for name in ("_engine", "_stream", "_events", "_answer", "_retry", "_request", "_client")
    )
    assert "httpx" not in heavy(loaded_by(code))


def test_documented_errors_are_loaded_when_one_happens() -> None:
    modules = ("_engine", "_stream", "_events", "_answer", "_client", "_tasks.core", "_tasks.reconciling")
    assert "maaskit_api.catalogue" not in loaded_by("\n".join(f"import maaskit.{name}" for name in modules))
    happened = "from maaskit._known_errors import known_error\nknown_error('chat.completions.create', 401, None, '')"
    found = loaded_by(happened)
    assert "maaskit_api.catalogue" in found
    assert heavy(found) == []


@pytest.mark.parametrize("name", sorted(maaskit.__all__))
def test_every_public_name(name: str) -> None:
    value = getattr(maaskit, name)
    assert name in dir(maaskit)
    if isinstance(value, type):
        assert value.__module__ == "maaskit"


def test_unknown_names() -> None:
    with pytest.raises(AttributeError, match="module 'maaskit' has no attribute 'Clint'"):
        maaskit.Clint  # noqa: B018


def test_star_import() -> None:
    names: dict[str, Any] = {}
    exec("from maaskit import *", names)
    assert set(maaskit.__all__) <= set(names)


def test_the_fast_transport_is_loaded_when_it_is_chosen() -> None:
    code = "import asyncio\nfrom maaskit import AsyncClient\nasync def main():\n"
    code += (
        "    async with AsyncClient('haoee', api_key='k'{}) as client: client._shared.transport()\nasyncio.run(main())"
    )
    assert "aiohttp" not in loaded_by(code.format(""))
    assert "aiohttp" in loaded_by(code.format(", transport='aiohttp'"))
