"""The two languages of the site. A process builds one of them: the one that MAASKIT_LANG names."""

from __future__ import annotations

from typing import NamedTuple

from maaskit._cli import texts

__all__ = ["LANGUAGES", "Language", "Text", "current"]


class Language(NamedTuple):
    """A language of the site.

    Attributes:
        code: As in MAASKIT_LANG and in `<html lang>`.
        name: In itself.
        suffix: How the names of its guides end.
        folder: Where it stands below the whole site; empty for the root.
    """

    code: str
    name: str
    suffix: str
    folder: str

    @property
    def root(self) -> str:
        """The way from its own root to that of the whole site."""
        return "../" if self.folder else ""


LANGUAGES = {
    "en": Language("en", "English", ".md", ""),
    "zh": Language("zh", "中文", ".zh-CN.md", "zh"),
}


class Text(NamedTuple):
    """A text of the site itself, in both languages."""

    en: str
    zh: str

    def __str__(self) -> str:
        return self.zh if texts.language() == "zh" else self.en


def current() -> Language:
    """The language that this process builds."""
    return LANGUAGES[texts.language()]
