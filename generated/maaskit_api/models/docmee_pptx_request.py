from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["DocmeePptxRequest", "DocmeePptxRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class DocmeePptxRequest(Model):
    """The written presentation.

    Attributes:
        outline_content_markdown: The whole text as Markdown: `#` subject, `##` chapter, `###` slide, `####`
            heading, below it lists or text.
        template_id: Id of a design; the vendor picks one without it.
        pptx_property: Also answer the slides as data, gzip in base64. Default `False`.
        notes: Speaker's notes, one for each slide.
    """

    outline_content_markdown: str
    template_id: str | None = UNSET
    pptx_property: bool | None = UNSET
    notes: list[str] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "outline_content_markdown": Field("outlineContentMarkdown", None, "string", True),
        "template_id": Field("templateId", None, "string"),
        "pptx_property": Field("pptxProperty", None, "boolean"),
        "notes": Field("notes", None, "array"),
    }


class DocmeePptxRequestParam(TypedDict, total=False):
    """`DocmeePptxRequest` as a plain dict, with the names of the wire."""

    outlineContentMarkdown: Required[str]
    templateId: str
    pptxProperty: bool
    notes: Sequence[str]
