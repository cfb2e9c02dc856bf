"""The operations of `client.minimax`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Media,
    Operation,
    Value,
)
from maaskit._protocol import Expression, Link, Result, TaskProtocol, Webhook

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "minimax.files.retrieve": Operation(
        id="minimax.files.retrieve",
        method="GET",
        path="/minimax/v1/files/retrieve",
        arguments={
            "file_id": ("query", "file_id"),
        },
        required=("file_id",),
        gateways=("haoee",),
        security=("bearer", "rawKey"),
        answer="MinimaxFileResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/base_resp/status_code", "/base_resp/status_msg", code="/base_resp/status_code", not_in=(0,)),
            Envelope("/code", "/message", code="/code", below=0),
        ),
    ),
    "minimax.video_generation.create": Operation(
        id="minimax.video_generation.create",
        method="POST",
        path="/minimax/v1/video_generation",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "first_frame_image": ("body", "first_frame_image"),
            "last_frame_image": ("body", "last_frame_image"),
            "subject_reference": ("body", "subject_reference"),
            "duration": ("body", "duration"),
            "resolution": ("body", "resolution"),
            "prompt_optimizer": ("body", "prompt_optimizer"),
            "fast_pretreatment": ("body", "fast_pretreatment"),
            "aigc_watermark": ("body", "aigc_watermark"),
            "callback_url": ("body", "callback_url"),
            "seed": ("body", "seed"),
        },
        required=("model",),
        gateways=("haoee",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/first_frame_image", "data-url"),
                Media("/last_frame_image", "data-url"),
                Media("/subject_reference/*/image/*", "data-url"),
                Media("/subject_reference/image/*", "data-url"),
            ),
            values=(Value("/duration", "integer"),),
        ),
        answer="MinimaxVideoSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/base_resp/status_code", "/base_resp/status_msg", code="/base_resp/status_code", not_in=(0,)),
            Envelope("/code", "/message", code="/code", below=0),
        ),
        links={
            "poll": Link(
                "minimax.video_generation.get", {"task_id": Expression(source="id", pointer="")}, ids=("/task_id",)
            ),
        },
    ),
    "minimax.video_generation.get": Operation(
        id="minimax.video_generation.get",
        method="GET",
        path="/minimax/v1/query/video_generation",
        arguments={
            "task_id": ("query", "task_id"),
        },
        required=("task_id",),
        gateways=("haoee",),
        security=("bearer", "rawKey"),
        answer=("MinimaxVideoTask", "MinimaxRelayedVideoTask"),
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/base_resp/status_code", "/base_resp/status_msg", code="/base_resp/status_code", not_in=(0,)),
            Envelope("/code", "/message", code="/code", not_in=("success", 0)),
        ),
        task=TaskProtocol(
            status=("/status", "/data/status", "/data/data/status"),
            states={
                "preparing": "queued",
                "queueing": "queued",
                "not_start": "queued",
                "submitted": "queued",
                "queued": "queued",
                "processing": "running",
                "in_progress": "running",
                "success": "succeeded",
                "fail": "failed",
                "failed": "failed",
                "failure": "failed",
            },
            results=(
                Result("video", pointer="/data/data/file/download_url"),
                Result("video", pointer="/data/data/file/backup_download_url", fallback=True),
                Result("video", pointer="/file/download_url", link="file", fallback=True),
            ),
            progress=("/data/progress",),
            message=("/base_resp/status_msg", "/data/fail_reason", "/data/data/base_resp/status_msg"),
            code=("/base_resp/status_code", "/data/data/base_resp/status_code"),
            webhook=Webhook("/task_id"),
            interval=10.0,
            expires=32400.0,
        ),
        links={
            "file": Link("minimax.files.retrieve", {"file_id": Expression(source="response", pointer="/file_id")}),
        },
    ),
}
