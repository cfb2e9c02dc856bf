"""The operations of `client.docmee`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Accumulate,
    Body,
    Envelope,
    ErrorEvent,
    EventStream,
    EventText,
    Operation,
    Terminal,
)
from maaskit._protocol import Result

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "docmee.ppt.generate_content": Operation(
        id="docmee.ppt.generate_content",
        method="POST",
        path="/docmee/v1/api/ppt/generateContent",
        arguments={
            "outline_markdown": ("body", "outlineMarkdown"),
            "async_gen_pptx": ("body", "asyncGenPptx"),
            "template_id": ("body", "templateId"),
            "prompt": ("body", "prompt"),
            "data_url": ("body", "dataUrl"),
        },
        required=(
            "outline_markdown",
            "async_gen_pptx",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        stream=EventStream(
            event="DocmeeEvent",
            terminal=Terminal("/status", (4,)),
            text=EventText("/text"),
            accumulate=Accumulate(into="DocmeeEvent", concat=("text",)),
            error_event=ErrorEvent("/status", (-1,), "/error", None),
        ),
        envelope=(
            Envelope("/code", "/message", code="/code", not_in=(0,)),
            Envelope("/status", "/error", not_in=(0, 1, 2, 3, 4)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
    "docmee.ppt.generate_outline": Operation(
        id="docmee.ppt.generate_outline",
        method="POST",
        path="/docmee/v1/api/ppt/generateOutline",
        arguments={
            "subject": ("body", "subject"),
            "prompt": ("body", "prompt"),
            "data_url": ("body", "dataUrl"),
        },
        required=("subject",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        stream=EventStream(
            event="DocmeeEvent",
            terminal=Terminal("/status", (4,)),
            text=EventText("/text"),
            accumulate=Accumulate(into="DocmeeEvent", concat=("text",)),
            error_event=ErrorEvent("/status", (-1,), "/error", None),
        ),
        envelope=(
            Envelope("/code", "/message", code="/code", not_in=(0,)),
            Envelope("/status", "/error", not_in=(0, 1, 2, 3, 4)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
    "docmee.ppt.generate_pptx": Operation(
        id="docmee.ppt.generate_pptx",
        method="POST",
        path="/docmee/v1/api/ppt/generatePptx",
        arguments={
            "outline_content_markdown": ("body", "outlineContentMarkdown"),
            "template_id": ("body", "templateId"),
            "pptx_property": ("body", "pptxProperty"),
            "notes": ("body", "notes"),
        },
        required=("outline_content_markdown",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="DocmeePptxResponse",
        billed=True,
        envelope=(
            Envelope("/code", "/message", code="/code", not_in=(0,)),
            Envelope("/status", "/error", not_in=(0, 1, 2, 3, 4)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
        results=(
            Result("pptx", pointer="/data/pptInfo/fileUrl"),
            Result("image", pointer="/data/pptInfo/coverUrl"),
        ),
    ),
    "docmee.ppt.get_async_info": Operation(
        id="docmee.ppt.get_async_info",
        method="GET",
        path="/docmee/v1/api/ppt/asyncPptInfo",
        arguments={
            "ppt_id": ("query", "pptId"),
        },
        required=("ppt_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="DocmeeProgressResponse",
        envelope=(
            Envelope("/code", "/message", code="/code", not_in=(0,)),
            Envelope("/status", "/error", not_in=(0, 1, 2, 3, 4)),
            Envelope("/error", "/error/message", code="/error/code", present=True),
        ),
    ),
}
