"""The methods of a client that carry an operation out, by the rule that the generator names them by."""

from __future__ import annotations

from collections.abc import Iterator

from .._operation import Operation

__all__ = ["method", "methods"]


def method(known: Operation, ending: str = "") -> str:
    """The path of a method: `chat.completions.create`.

    Args:
        known: The operation.
        ending: `stream` or `task`, for the method that answers with one where the plain one does not.
    """
    above, _, name = known.id.rpartition(".")
    if ending == "stream" and not _streams_too(known):  # it does nothing else
        ending = ""
    if ending:
        name = ending if (ending, name) == ("stream", "create") else f"{name}_{ending}"
    return f"{above}.{name}"


def methods(known: Operation) -> Iterator[str]:
    """The paths of all of them, the plain one first."""
    yield method(known)
    if _streams_too(known):
        yield method(known, "stream")
    if known.task_answer is not None:
        yield method(known, "task")
    if known.upload is not None:
        yield f"{known.id.rpartition('.')[0]}.{known.upload.name}"


def _streams_too(known: Operation) -> bool:
    return known.stream is not None and (known.binary or known.answer is not None)
