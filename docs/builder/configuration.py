"""The configuration of MkDocs for one language: `docs/mkdocs.yml`, and what depends on the language or on where we are."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from . import api, reference
from .language import LANGUAGES, Language, Text, current
from .navigation import API, REFERENCE, navigation
from .sources import ROOT, guides

__all__ = ["configuration"]

_DESCRIPTION = Text(
    "A typed Python client for AI gateways that offer many vendors' models under one key, and a mock server to try it on.",
    "面向多模型 AI 网关的 Python 客户端，类型完备，并附带可供试用的模拟服务器。",
)
_PALETTES = (
    ("(prefers-color-scheme)", None, "material/brightness-auto", Text("Switch to light mode", "切换到浅色模式")),
    (
        "(prefers-color-scheme: light)",
        "default",
        "material/brightness-7",
        Text("Switch to dark mode", "切换到深色模式"),
    ),
    ("(prefers-color-scheme: dark)", "slate", "material/brightness-4", Text("Follow the system", "跟随系统设置")),
)


def configuration(staged: Path, site: Path) -> dict[str, Any]:
    """What MkDocs reads, in the language of this process.

    Args:
        staged: Where the pages are.
        site: Where the site of this language goes.
    """
    language = current()
    return {
        "INHERIT": str(ROOT / "docs/mkdocs.yml"),
        "docs_dir": str(staged),
        "site_dir": str(site),
        "site_url": _address(language),
        "site_description": str(_DESCRIPTION),
        "nav": navigation(guides(), {REFERENCE: reference.navigation(), API: api.navigation()}),
        "hooks": [str(ROOT / "docs/builder/hooks.py")],
        "theme": {
            "language": language.code,
            "custom_dir": str(ROOT / "docs/theme"),
            "palette": [_palette(*one) for one in _PALETTES],
        },
        "plugins": [{"mkdocstrings": {"default_handler": "python", "handlers": {"python": _PYTHON}}}],
        "extra": {
            "root": language.root,
            "languages": [{"code": one.code, "name": one.name, "folder": one.folder} for one in LANGUAGES.values()],
        },
    }


def _address(language: Language) -> str:
    """Where it will be read, if MAASKIT_SITE_URL says so; nothing but sitemaps and pages of errors need to know."""
    root = os.environ.get("MAASKIT_SITE_URL", "")
    return f"{root.rstrip('/')}/{language.folder}" if root else ""


def _palette(media: str, scheme: str | None, icon: str, name: Text) -> dict[str, Any]:
    colours = {"scheme": scheme, "primary": "custom", "accent": "custom"} if scheme else {}
    return {"media": media, **colours, "toggle": {"icon": icon, "name": str(name)}}


_PYTHON = {
    "paths": [str(ROOT / folder) for folder in ("wrapper", "generated", "mock")],
    "options": {
        "docstring_style": "google",
        "docstring_section_style": "list",
        "heading_level": 2,
        "inherited_members": True,
        "filters": ["!^_"],
        "members_order": "source",
        "merge_init_into_class": True,
        "separate_signature": True,
        "show_bases": False,
        "show_root_full_path": False,
        "show_root_heading": True,
        "show_signature_annotations": True,
        "show_source": False,
        "show_symbol_type_heading": True,
        "show_symbol_type_toc": True,
        "signature_crossrefs": True,
    },
}
