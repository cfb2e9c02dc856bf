"""The table of operations: a mapping as any other, of which a family is loaded when it is asked for."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from maaskit._table import Operations
from maaskit_api.operations import OPERATIONS


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Operations:
    """A package of two families."""
    package = tmp_path / "table_of_a_test"
    package.mkdir()
    (package / "__init__.py").touch()
    for family in ("red", "red_wine"):
        (package / f"{family}.py").write_text(f"OPERATIONS = {{'{family}.a.get': 1, '{family}.b.get': 2}}\n")
    (package / "stranger.py").write_text("raise SystemExit('nobody asked for this')\n")
    monkeypatch.syspath_prepend(tmp_path)
    for name in [name for name in sys.modules if name.partition(".")[0] == package.name]:
        monkeypatch.delitem(sys.modules, name)
    return Operations(package.name, ("red", "red_wine"))


def loaded() -> list[str]:
    return [name for name in sys.modules if name.startswith("table_of_a_test.")]


def test_a_family_is_loaded_when_it_is_asked_for(table: Operations) -> None:
    assert loaded() == []
    assert table["red.b.get"] == 2
    assert table["red.a.get"] == 1
    assert loaded() == ["table_of_a_test.red"]


def test_looking_through_it_loads_everything(table: Operations) -> None:
    assert list(table) == ["red.a.get", "red.b.get", "red_wine.a.get", "red_wine.b.get"]
    assert len(table) == 4
    assert dict(table) == {"red.a.get": 1, "red.b.get": 2, "red_wine.a.get": 1, "red_wine.b.get": 2}


@pytest.mark.parametrize("id", ["", ".", "red", "red.c", "stranger", "stranger.x", "os.path", "..sys", "red/a", "\0.x"])
def test_a_name_that_is_not_known_loads_nothing_of_it(table: Operations, id: str) -> None:
    assert id not in table
    assert table.get(id) is None
    with pytest.raises(KeyError):
        table[id]
    assert "table_of_a_test.stranger" not in sys.modules


def test_operations_stand_in_the_order_of_their_ids() -> None:
    assert list(OPERATIONS) == sorted(OPERATIONS)
    assert all(operation.id == id for id, operation in OPERATIONS.items())
