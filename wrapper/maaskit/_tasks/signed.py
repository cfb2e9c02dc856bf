"""When a signed URL ends: storages write that into its query."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from urllib.parse import parse_qsl, urlsplit

__all__ = ["signed_until"]

_BEGUN = ("x-amz", "x-tos", "x-goog", "x-oss", "x-obs")
"""Storages that say when the URL was signed (`<name>-Date`) and for how many seconds (`<name>-Expires`)."""
_UNIX = ("expires", "x-expires")
_SECONDS = range(10**9, 10**10)
"""Numbers that are Unix seconds of our time, and nothing else."""


def signed_until(url: str) -> float | None:
    """When a URL ends by its signature, Unix seconds; None for one that does not say so."""
    with suppress(ValueError, OverflowError):  # no URL, or numbers and dates that are none
        given = {name.lower(): value for name, value in parse_qsl(urlsplit(url).query)}
        for name in _BEGUN:
            if f"{name}-date" in given:
                begun = datetime.strptime(given[f"{name}-date"], "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
                return begun.timestamp() + int(given.get(f"{name}-expires", ""))
        if "se" in given and "sig" in given:  # Azure
            return datetime.fromisoformat(given["se"]).timestamp()
        told = [given.get("q-sign-time", "").rpartition(";")[2], *(given.get(name, "") for name in _UNIX)]  # Tencent
        return next((float(text) for text in told if text.isdecimal() and int(text) in _SECONDS), None)
    return None
