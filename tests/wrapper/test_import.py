"""What `import maaskit` and a new client load: counted in fresh processes."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import pytest

import maaskit

HEAVY = ("httpx", "httpcore", "h11", "anyio", "attr", "attrs", "ssl", "asyncio", "maaskit_api.models")


def loaded_by(code: str) -> list[str]:
    """The modules that the code loads beyond a bare interpreter's."""
    program = f"import sys; before = set(sys.modules)\n{code}\nprint(*sorted(set(sys.modules) - before))"
    result = subprocess.run(
        [sys.executable, "-I", "-W", "error", "-c", program], capture_output=True, text=True, check=True
    )
    return result.stdout.split()


def heavy(modules: list[str]) -> list[str]:
    return [name for name in HEAVY if name in modules or any(found.startswith(f"{name}.") for found in modules)]


def test_import_loads_next_to_nothing() -> None:
    modules = loaded_by("import maaskit")
    assert heavy(modules) == []
    ours = [name for name in modules if name.startswith("maaskit")]
    assert ours == ["maaskit", "maaskit._version"]
    assert len(modules) < 40


def test_errors_load_nothing_else() -> None:
    modules = loaded_by("from maaskit import APIError, SubmitOutcomeUnknown")
    assert [name for name in modules if name.startswith("maaskit")] == [
        "maaskit",
        "maaskit._errors",
        "maaskit._version",
    ]


def test_a_client_loads_no_http_library_and_no_model() -> None:
    modules = loaded_by("from maaskit import Client\nclient = Client('haoee', api_key='k')\nclient.chat.completions")
    assert [name for name in heavy(modules) if name != "ssl"] == []
    assert not {"base64", "difflib", "mimetypes"} & {*modules}, "for files and for misspelt names only"
    assert len([name for name in modules if name.startswith("maaskit")]) < 30
    assert len(modules) < 100


def test_other_families_are_not_loaded() -> None:
    modules = loaded_by("from maaskit import Client\nClient('haoee', api_key='k').chat")
    families = [name for name in modules if name.startswith("maaskit_api.resources.")]
    assert families == ["maaskit_api.resources.chat"]


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
