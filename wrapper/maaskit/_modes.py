"""Modes: ways in which a gateway carries the calls of a family out, chosen by what stands before the path (`x-modes`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ._errors import ConfigurationError

if TYPE_CHECKING:
    from ._request import Request

__all__ = ["checked_modes", "in_mode"]


def checked_modes(given: Mapping[str, str | None]) -> dict[str, str | None]:
    """Modes by family, as a client keeps them; None is the gateway's default.

    Raises:
        ConfigurationError: There is no such family or mode; it lists what there is.
    """
    if not given:
        return {}
    if not isinstance(given, Mapping):
        raise ConfigurationError(f"modes must be a mapping from family to mode, not {type(given).__name__}.")
    known = _known()
    for family, mode in given.items():
        if family not in known:
            raise ConfigurationError(f"{family!r} has no modes{_choice(family, known)}")
        if mode is not None and mode not in known[family]:
            raise ConfigurationError(f"Unknown mode {mode!r} of {family}{_choice(mode, known[family])}")
    return dict(given)


def in_mode(request: Request, modes: Mapping[str, str | None]) -> Request:
    """The request as the mode of its family wants it; as it is where the operation does not know the mode."""
    mode = modes.get(_family(request.operation.id))
    prefix = request.operation.modes.get(mode) if mode is not None else None
    return request if prefix is None else request._replace(target=prefix + request.target)


def _known() -> dict[str, list[str]]:
    """Family → its modes."""
    from maaskit_api.operations import OPERATIONS

    found: dict[str, dict[str, None]] = {}
    for operation in OPERATIONS.values():
        if operation.modes:
            found.setdefault(_family(operation.id), {}).update(dict.fromkeys(operation.modes))
    return {family: list(modes) for family, modes in found.items()}


def _family(operation_id: str) -> str:
    return operation_id.partition(".")[0]


def _choice(given: object, known: Mapping[str, object] | list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(str(given), list(known), n=1)
    listed = ", ".join(map(repr, known))
    return f"; did you mean {near[0]!r}? Known are {listed}." if near else f"; known are {listed}."
