"""Texts that must not be seen: keys, tokens, passwords."""

from __future__ import annotations

from typing import NoReturn

__all__ = ["Secret", "bare"]


class Secret(str):
    """A text that never shows in a `repr`: not in tracebacks with local variables either (Sentry, rich, pytest). It can be
    copied inside a process, but not pickled."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "'***'"

    def __deepcopy__(self, memo: object) -> Secret:
        return self

    def __copy__(self) -> Secret:
        return self

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("a secret is not pickled: it would be written down, or sent to where no one asked for it")


def bare(error: BaseException) -> BaseException:
    """A library's error, and those behind it, without the request: neither in their tracebacks, whose local variables hold
    it, nor in themselves."""
    found: BaseException | None = error
    seen = set()
    while found is not None and id(found) not in seen:
        seen.add(id(found))
        found.__traceback__ = None
        if "_request" in vars(found):  # httpx
            found.__dict__["_request"] = None
        found = found.__cause__ or found.__context__
    return error
