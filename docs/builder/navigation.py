"""The order of the site: a table of its sections."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from .language import Text

__all__ = ["GUIDES", "REFERENCE", "SECTIONS", "Section", "navigation"]

REFERENCE = "reference/"
API = "api/"


class Section(NamedTuple):
    """A section: what stands in it are pages, or further sections. Names without a `/` or `.` are guides."""

    title: Text
    content: tuple[str | Section, ...]


_FAMILIES = Section(
    Text("Families' notes", "各系列说明"),
    (
        "image-models", "video-models", "midjourney", "dalle-format", "replicate",
        Section(Text("Suno", "Suno"), ("suno-tasks", "suno-scenes", "suno-versions", "suno-goamz")),
        Section(Text("GPT-Best", "GPT-Best"), ("gptbest", "gptbest-notifications", "gptbest-help")),
    ),
)  # fmt: skip
_QUALITY = Section(
    Text("Quality", "质量"),
    (
        "quality/index.md", "quality/fuzzing.md", "quality/round-trips.md", "quality/sse.md", "quality/faults.md",
        "quality/foreign-clients.md", "quality/foreign-servers.md", "quality/soak.md", "quality/security.md",
    ),
)  # fmt: skip

SECTIONS = (
    Section(Text("Start", "开始"), ("index.md", "getting-started", "keys-and-gateways", "migrating")),
    Section(
        Text("Guides", "指南"),
        (
            Section(Text("Make something", "生成内容"), ("chat", "images", "video", "music")),
            Section(Text("Tasks", "任务"), ("tasks", "webhooks")),
            Section(Text("When it matters", "稳定可靠"), ("errors", "billing", "networks")),
            Section(Text("Tools", "工具"), ("testing", "cli")),
            _FAMILIES,
        ),
    ),
    Section(Text("Reference", "接口参考"), (REFERENCE,)),
    Section(Text("Python API", "Python API"), (API,)),
    Section(Text("Console", "控制台"), ("console.md",)),
    Section(
        Text("Project", "项目"),
        (
            "architecture", "adding-an-endpoint", "project/description.md", "project/contributing.md", "project/mock.md",
            _QUALITY, "benchmarks.md", "changelog.md", "project/security.md",
        ),
    ),
)  # fmt: skip
"""The sections, as they stand in the header. A guide is shown when its file is there."""


def _names(sections: Sequence[str | Section]) -> set[str]:
    found: set[str] = set()
    for one in sections:
        found |= _names(one.content) if isinstance(one, Section) else {one}
    return found


GUIDES = frozenset(name for name in _names(SECTIONS) if "." not in name and "/" not in name)
"""The guides that there are to be."""


def navigation(guides: Sequence[str], made: dict[str, list[Any]]) -> list[Any]:
    """What MkDocs wants to know.

    Args:
        guides: The guides that are there.
        made: The navigation of the parts that are generated, by `REFERENCE` and `API`.
    """

    def entries(content: Sequence[str | Section]) -> list[Any]:
        found: list[Any] = []
        for one in content:
            if isinstance(one, Section):
                if inside := entries(one.content):
                    found.append({str(one.title): inside})
            elif one in made:
                found += made[one]
            elif one not in GUIDES:
                found.append(one)
            elif one in guides:
                found.append(f"guides/{one}.md")
        return found

    return entries(SECTIONS)
