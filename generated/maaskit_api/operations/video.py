"""The operations of `client.video`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Media,
    Operation,
    Value,
)
from maaskit._protocol import Expression, Link, Result, TaskProtocol

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "video.generations.create": Operation(
        id="video.generations.create",
        method="POST",
        path="/v2/videos/generations",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "images": ("body", "images"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "hd": ("body", "hd"),
            "duration": ("body", "duration"),
            "watermark": ("body", "watermark"),
            "private": ("body", "private"),
            "notify_hook": ("body", "notify_hook"),
            "seed": ("body", "seed"),
            "enhance_prompt": ("body", "enhance_prompt"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(Media("/images/*", "data-url"),),
            values=(
                Value("/aspect_ratio", "pair", ":"),
                Value("/duration", "text"),
            ),
        ),
        answer="VideoGenerationSubmitted",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("video.generations.get", {"task_id": Expression(source="id", pointer="")}, ids=("/task_id",)),
        },
    ),
    "video.generations.get": Operation(
        id="video.generations.get",
        method="GET",
        path="/v2/videos/generations/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        answer="VideoGenerationTask",
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        task=TaskProtocol(
            status=("/status",),
            states={
                "not_start": "queued",
                "submitted": "queued",
                "queued": "queued",
                "in_progress": "running",
                "unknown": "running",
                "success": "succeeded",
                "failure": "failed",
            },
            results=(Result("video", pointer="/data/output"),),
            progress=("/progress",),
            message=("/fail_reason",),
            interval=10.0,
        ),
    ),
}
