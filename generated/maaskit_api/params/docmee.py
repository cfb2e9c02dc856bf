"""Keyword arguments of `client.docmee`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    pass


class DocmeePptGenerateOutlineParams(RequestOptions, total=False):
    """Arguments of `docmee.ppt.generate_outline`."""

    subject: Required[str]
    prompt: str | None
    data_url: str | None


class DocmeePptGenerateContentParams(RequestOptions, total=False):
    """Arguments of `docmee.ppt.generate_content`."""

    outline_markdown: Required[str]
    async_gen_pptx: Required[bool]
    template_id: str
    prompt: str | None
    data_url: str | None


class DocmeePptGeneratePptxParams(RequestOptions, total=False):
    """Arguments of `docmee.ppt.generate_pptx`."""

    outline_content_markdown: Required[str]
    template_id: str
    pptx_property: bool
    notes: Sequence[str]


class DocmeePptGetAsyncInfoParams(RequestOptions, total=False):
    """Arguments of `docmee.ppt.get_async_info`."""

    ppt_id: Required[str]
