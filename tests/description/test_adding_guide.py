"""The walk through in docs/guides/adding-an-endpoint.md works: its YAML passes the lint, and the mock plays what it describes."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import httpx
import pytest
import yaml
from documented import GUIDES, ROOT

import maaskit_mock

GUIDE = GUIDES / "adding-an-endpoint.md"
REDOCLY = ROOT / "node_modules" / ".bin" / "redocly"

pytestmark = pytest.mark.node


@pytest.fixture(scope="module")
def described(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the description, in which all was done that the guide says."""
    copy = tmp_path_factory.mktemp("described")
    shutil.copytree(ROOT / "openapi", copy / "openapi")
    shutil.copy(ROOT / "redocly.yaml", copy)
    (copy / "node_modules").symlink_to(ROOT / "node_modules")
    text = GUIDE.read_text("utf-8")
    for name, content in re.findall(r'^```yaml title="([^"]+)"\n(.*?)^```$', text, re.MULTILINE | re.DOTALL):
        (copy / name).parent.mkdir(exist_ok=True)
        (copy / name).write_text(content, "utf-8")
    root = copy / "openapi" / "openapi.yaml"
    for change in re.findall(r"^```diff\n(.*?)^```$", text, re.MULTILINE | re.DOTALL):
        lines = change.splitlines(keepends=True)
        before, after = ("".join(line[1:] for line in lines if line[0] in kept) for kept in (" -", " +"))
        content = root.read_text("utf-8")
        assert content.count(before) == 1, f"the guide shows what does not stand there: {before}"
        root.write_text(content.replace(before, after), "utf-8")
    return copy


def redocly(folder: Path, *arguments: str) -> None:
    done = subprocess.run([REDOCLY, *arguments], cwd=folder, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_lint_accepts_it(described: Path) -> None:
    redocly(described, "lint", "maaskit")


def test_the_mock_plays_it(described: Path) -> None:
    redocly(described, "bundle", "maaskit")
    bundle = yaml.load(
        (described / "openapi/dist/openapi.yaml").read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    )
    with (
        maaskit_mock.running(bundle, gateway="gptbest", clock="virtual") as url,
        httpx.Client(base_url=url, headers={"Authorization": "Bearer some-key"}) as http,
    ):
        refused = http.post("/kites/v1/pictures", json={"model": "kite-1", "prompt": "a red kite", "wind": 13})
        assert refused.status_code == 400
        job = http.post("/kites/v1/pictures", json={"model": "kite-1", "prompt": "a red kite", "wind": 4}).json()
        assert job["status"] == "WAITING"
        http.post("/_mock/clock", json={"advance": 60})
        landed = http.get(f"/kites/v1/pictures/{job['id']}").json()
        assert landed["status"] == "LANDED"
        assert http.get(landed["pictures"][0]).content.startswith(b"\x89PNG")
