"""The operations of `client.luma`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Media,
    Operation,
    Value,
)
from maaskit._protocol import Expression, Item, Link, Result, TaskProtocol

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "luma.generations.create": Operation(
        id="luma.generations.create",
        method="POST",
        path="/luma/generations",
        arguments={
            "user_prompt": ("body", "user_prompt"),
            "expand_prompt": ("body", "expand_prompt"),
            "loop": ("body", "loop"),
            "image_url": ("body", "image_url"),
            "image_end_url": ("body", "image_end_url"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "resolution": ("body", "resolution"),
            "duration": ("body", "duration"),
            "model_name": ("body", "model_name"),
            "notify_hook": ("body", "notify_hook"),
        },
        required=("user_prompt",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image_url", "data-url"),
                Media("/image_end_url", "data-url"),
            ),
            values=(Value("/aspect_ratio", "pair", ":"),),
        ),
        answer="LumaGeneration",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("luma.generations.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "luma.generations.create_async": Operation(
        id="luma.generations.create_async",
        method="POST",
        path="/luma/generations_sync",
        arguments={
            "user_prompt": ("body", "user_prompt"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "expand_prompt": ("body", "expand_prompt"),
            "image_url": ("body", "image_url"),
            "image_end_url": ("body", "image_end_url"),
            "notify_hook": ("body", "notify_hook"),
        },
        required=("user_prompt",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image_url", "data-url"),
                Media("/image_end_url", "data-url"),
            ),
            values=(Value("/aspect_ratio", "pair", ":"),),
        ),
        answer="LumaGeneration",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("luma.generations.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "luma.generations.download_url": Operation(
        id="luma.generations.download_url",
        method="GET",
        path="/luma/generations/{task_id}/download_video_url",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="LumaDownload",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
    ),
    "luma.generations.extend": Operation(
        id="luma.generations.extend",
        method="POST",
        path="/luma/generations/{task_id}/extend",
        arguments={
            "task_id": ("path", "task_id"),
            "user_prompt": ("body", "user_prompt"),
            "expand_prompt": ("body", "expand_prompt"),
            "image_url": ("body", "image_url"),
            "image_end_url": ("body", "image_end_url"),
            "notify_hook": ("body", "notify_hook"),
        },
        required=(
            "task_id",
            "user_prompt",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image_url", "data-url"),
                Media("/image_end_url", "data-url"),
            ),
        ),
        answer="LumaGeneration",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("luma.generations.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "luma.generations.get": Operation(
        id="luma.generations.get",
        method="GET",
        path="/luma/generations/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="LumaGeneration",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        task=TaskProtocol(
            status=("/state",),
            states={
                "pending": "queued",
                "queued": "queued",
                "processing": "running",
                "dreaming": "running",
                "completed": "succeeded",
                "failed": "failed",
            },
            results=(
                Result("video", pointer="/video/download_url"),
                Result("video", pointer="/artifact/video/download_url", fallback=True),
                Result("video", pointer="/video_raw/url", fallback=True),
                Result("video", pointer="/artifact/video_raw/url", fallback=True),
                Result("video", pointer="/video/url", fallback=True, pattern="^(?!.*watermark)"),
            ),
            message=("/failure_reason",),
            results_follow=True,
            interval=5.0,
            expires=3600.0,
        ),
        links={
            "download_url": Link(
                "luma.generations.download_url", {"task_id": Expression(source="response", pointer="/id")}
            ),
        },
    ),
    "luma.tasks.list": Operation(
        id="luma.tasks.list",
        method="POST",
        path="/luma/tasks",
        arguments={
            "ids": ("body", "ids"),
        },
        required=("ids",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="LumaTasks",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
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
            results=(
                Result("video", pointer="/data/video/download_url"),
                Result("video", pointer="/data/artifact/video/download_url", fallback=True),
                Result("video", pointer="/data/video_raw/url", fallback=True),
                Result("video", pointer="/data/artifact/video_raw/url", fallback=True),
                Result("video", pointer="/data/video/url", fallback=True, pattern="^(?!.*watermark)"),
            ),
            progress=("/progress",),
            message=("/fail_reason", "/data/failure_reason"),
            item=Item("/data/*", "/task_id"),
            results_follow=True,
            interval=5.0,
            expires=3600.0,
        ),
    ),
    "luma.v1.generations.create": Operation(
        id="luma.v1.generations.create",
        method="POST",
        path="/luma/v1/generations",
        arguments={
            "user_prompt": ("body", "user_prompt"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "expand_prompt": ("body", "expand_prompt"),
            "loop": ("body", "loop"),
            "image_url": ("body", "image_url"),
            "image_end_url": ("body", "image_end_url"),
        },
        required=("user_prompt",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image_url", "data-url"),
                Media("/image_end_url", "data-url"),
            ),
            values=(Value("/aspect_ratio", "pair", ":"),),
        ),
        answer="LumaGeneration",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("luma.v1.task.get", {"id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "luma.v1.task.get": Operation(
        id="luma.v1.task.get",
        method="GET",
        path="/luma/v1/task",
        arguments={
            "id": ("query", "id"),
        },
        required=("id",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        answer="LumaGeneration",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        task=TaskProtocol(
            status=("/state",),
            states={
                "pending": "queued",
                "queued": "queued",
                "processing": "running",
                "dreaming": "running",
                "completed": "succeeded",
                "failed": "failed",
            },
            results=(
                Result("video", pointer="/video/download_url"),
                Result("video", pointer="/artifact/video/download_url", fallback=True),
                Result("video", pointer="/video_raw/url", fallback=True),
                Result("video", pointer="/artifact/video_raw/url", fallback=True),
                Result("video", pointer="/video/url", fallback=True, pattern="^(?!.*watermark)"),
            ),
            message=("/failure_reason",),
            results_follow=True,
            interval=5.0,
            expires=3600.0,
        ),
    ),
}
