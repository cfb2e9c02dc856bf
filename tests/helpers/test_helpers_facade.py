"""What the package shows and what it loads."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import maaskit.helpers

HERE = Path(__file__).parent


def loaded_after(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_maaskit_does_not_load_the_helpers() -> None:
    loaded = loaded_after("from maaskit import Client; Client('custom', api_key='k', base_url='http://x').chat")
    assert "maaskit" in loaded
    assert not loaded & {"maaskit.helpers", "msgspec", "pydantic"}


def test_the_facade_loads_nothing_until_a_name_is_used() -> None:
    assert not loaded_after("import maaskit.helpers") & {"msgspec", "maaskit.helpers._tools", "pydantic", "httpx"}


def test_pydantic_stays_out_without_pydantic_types() -> None:
    code = (
        "import dataclasses, sys\nsys.modules['pydantic'] = None\nfrom maaskit.helpers import *\n"
        "P = dataclasses.make_dataclass('P', [('a', int)])\nresponse_format(P)\ndef f(p: P) -> P: return p\nTool.of(f)"
    )
    assert "msgspec" in loaded_after(code)


def test_every_public_name() -> None:
    for name in maaskit.helpers.__all__:
        found = getattr(maaskit.helpers, name)
        assert found.__doc__, name
        assert not isinstance(found, type) or found.__module__ == "maaskit.helpers"
    assert set(maaskit.helpers.__all__) <= set(dir(maaskit.helpers))
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = maaskit.helpers.nothing


def test_types_by_mypy() -> None:
    api = pytest.importorskip("mypy.api")
    root = HERE.parent.parent
    config = str(root / "pyproject.toml")
    shown, errors, status = api.run(["--config-file", config, "--cache-dir", "/dev/null", str(HERE / "typed.py")])
    assert status in (0, 1), errors
    assert not [line for line in shown.splitlines() if "typed.py" in line]
