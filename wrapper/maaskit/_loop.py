"""Which kind of event loop runs."""

from __future__ import annotations

__all__ = ["in_asyncio"]


def in_asyncio() -> bool:
    """Whether this is called from within asyncio; otherwise it is trio, or no loop at all."""
    import asyncio  # not above: who makes no asynchronous call has no use for it

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True
