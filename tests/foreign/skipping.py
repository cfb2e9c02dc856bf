"""Why a foreign SDK is left out."""

from __future__ import annotations

__all__ = ["WITHOUT"]

WITHOUT = "not installed; `make foreign` runs it"
"""Why the tests of an SDK that development does not need are skipped."""
