"""The bundle is one file: whoever resolves its references needs no other."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from maaskit._pointer import first

DIST = Path(__file__).parents[2] / "openapi" / "dist"


def references(node: Any) -> Iterator[str]:
    """The texts of all references, those inside extensions too: tools follow them all."""
    if isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        for value in node.values():
            yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


@pytest.mark.parametrize("name", ["openapi.yaml", "asyncapi.yaml"])
def test_every_reference_leads_to_a_place_in_it(name: str) -> None:
    document = yaml.load((DIST / name).read_bytes(), getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    found = set(references(document))
    assert found, "there are many"
    lost = {one for one in found if not one.startswith("#/") or first(document, one[1:]) is None}
    assert not lost
