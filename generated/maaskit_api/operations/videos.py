"""The operations of `client.videos`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
    Value,
)
from maaskit._protocol import Expression, Link, Result, TaskProtocol

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "videos.content": Operation(
        id="videos.content",
        method="GET",
        path="/v1/videos/{task_id}/content",
        arguments={
            "task_id": ("path", "task_id"),
            "variant": ("query", "variant"),
        },
        required=("task_id",),
        gateways=("haoee",),
        security=("bearer", "rawKey"),
        answer="VideoContentLink",
        binary=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
    "videos.create": Operation(
        id="videos.create",
        method="POST",
        path="/v1/videos",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "size": ("body", "size"),
            "seconds": ("body", "seconds"),
            "input_reference": ("body", "input_reference"),
            "watermark": ("body", "watermark"),
            "private": ("body", "private"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        body=Body(
            "multipart/form-data",
            ("input_reference",),
            values=(
                Value("/size", "pair", "x"),
                Value("/seconds", "text"),
            ),
        ),
        answer="Video",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("videos.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id", "/task_id")),
        },
    ),
    "videos.get": Operation(
        id="videos.get",
        method="GET",
        path="/v1/videos/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        answer="Video",
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        task=TaskProtocol(
            status=("/status",),
            states={
                "queued": "queued",
                "submitted": "queued",
                "in_progress": "running",
                "processing": "running",
                "unknown": "running",
                "completed": "succeeded",
                "failed": "failed",
                "cancelled": "canceled",
            },
            results=(
                Result("video", pointer="/video_url"),
                Result("video", pointer="/url", fallback=True),
                Result("video", pointer="/url", link="content", fallback=True),
            ),
            progress=("/progress",),
            message=("/error/message", "/error"),
            code=("/error/code",),
            expires_at=("/expires_at",),
            interval=10.0,
        ),
        links={
            "content": Link("videos.content", {"task_id": Expression(source="response", pointer="/id")}),
        },
    ),
    "videos.remix": Operation(
        id="videos.remix",
        method="POST",
        path="/v1/videos/{task_id}/remix",
        arguments={
            "task_id": ("path", "task_id"),
            "prompt": ("body", "prompt"),
            "size": ("body", "size"),
            "model": ("body", "model"),
        },
        required=(
            "task_id",
            "prompt",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        body=Body("application/json", values=(Value("/size", "pair", "x"),)),
        answer="Video",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("videos.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id", "/task_id")),
        },
    ),
}
