from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["DocmeeContentRequest", "DocmeeContentRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class DocmeeContentRequest(Model):
    """The outline to write out.

    Attributes:
        outline_markdown: The outline as Markdown: `#` subject, `##` chapter, `###` slide, `####` heading on it.
        async_gen_pptx: Build the slides meanwhile; the gateway documents nothing but true.
        template_id: Id of a design; the vendor picks one without it.
        prompt: Further wishes.
        data_url: Address of a parsed file, from the vendor's interface for files.
    """

    outline_markdown: str
    async_gen_pptx: bool
    template_id: str | None = UNSET
    prompt: str | None = UNSET
    data_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "outline_markdown": Field("outlineMarkdown", None, "string", True),
        "async_gen_pptx": Field("asyncGenPptx", None, "boolean", True),
        "template_id": Field("templateId", None, "string"),
        "prompt": Field("prompt", None, "string null"),
        "data_url": Field("dataUrl", None, "string null"),
    }


class DocmeeContentRequestParam(TypedDict, total=False):
    """`DocmeeContentRequest` as a plain dict, with the names of the wire."""

    outlineMarkdown: Required[str]
    asyncGenPptx: Required[bool]
    templateId: str
    prompt: str | None
    dataUrl: str | None
