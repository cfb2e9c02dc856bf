"""What the command line says, in the reader's language."""

from __future__ import annotations

import os
from typing import Any

from .catalogue import CATALOGUE

__all__ = ["language", "text"]


def language() -> str:
    """`zh` when the environment asks for Chinese, else `en`: by MAASKIT_LANG, then as any program finds out."""
    names = ("MAASKIT_LANG", "LC_ALL", "LC_MESSAGES", "LANG")
    setting = next((value for name in names if (value := os.environ.get(name))), "")
    return "zh" if setting.lower().startswith("zh") else "en"


def text(key: str, /, *, missing: str | None = None, **values: Any) -> str:
    """A text of the catalogue with its values filled in.

    Args:
        key: Its key.
        missing: What to return for a key that the catalogue does not have; else that is an error.
        values: The values of its placeholders.
    """
    pair = CATALOGUE.get(key)
    if pair is None:
        if missing is None:
            raise KeyError(key)
        return missing
    return pair[language() == "zh"].format(**values)
