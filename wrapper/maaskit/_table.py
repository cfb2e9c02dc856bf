"""The table of operations, loaded by family: what a program calls decides what it loads, not how much the description holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ._operation import Operation

__all__ = ["Operations"]


class Operations(Mapping[str, "Operation"]):
    """All operations by id. A family's are loaded when one of them is asked for, everything when it is looked through."""

    def __init__(self, package: str, families: tuple[str, ...]) -> None:
        self._package = package
        self._families = families
        self._loaded: dict[str, Operation] = {}

    def __getitem__(self, id: str) -> Operation:
        found = self._loaded.get(id)
        return self._load(id.partition(".")[0])[id] if found is None else found

    def __iter__(self) -> Iterator[str]:
        for family in self._families:
            yield from self._load(family)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def _load(self, family: str) -> Mapping[str, Operation]:
        """A family's operations: none when it is not known, whatever the name (which may be a stranger's) looks like."""
        if family not in self._families:
            return {}
        found: Mapping[str, Operation] = import_module(f"{self._package}.{family}").OPERATIONS
        self._loaded.update(found)
        return found
