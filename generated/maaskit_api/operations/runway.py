"""The operations of `client.runway`: what the client has to know of each, from the description."""

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
    "runway.feed": Operation(
        id="runway.feed",
        method="POST",
        path="/runway/feed",
        arguments={
            "task_id": ("body", "task_id"),
        },
        required=("task_id",),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="RunwayTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        task=TaskProtocol(
            status=("/data/state", "/data/status"),
            states={
                "0": "queued",
                "1": "running",
                "2": "failed",
                "3": "succeeded",
                "pending": "queued",
                "running": "running",
                "succeeded": "succeeded",
                "error": "failed",
                "not_start": "queued",
                "submitted": "queued",
                "queued": "queued",
                "in_progress": "running",
                "unknown": "running",
                "success": "succeeded",
                "failure": "failed",
            },
            results=(
                Result("video", pointer="/data/video_url"),
                Result("video", pointer="/data/data/output/*", fallback=True),
                Result("image", pointer="/data/poster"),
                Result("image", pointer="/data/last_frame"),
            ),
            progress=("/data/progress",),
            message=("/data/msg", "/data/fail_reason", "/data/data/failure"),
            code=("/data/data/failureCode",),
            webhook=Webhook("/task_id", at="/data"),
            interval=5.0,
        ),
    ),
    "runway.pro.act_one": Operation(
        id="runway.pro.act_one",
        method="POST",
        path="/runway/pro/act_one",
        arguments={
            "video": ("body", "video"),
            "image": ("body", "image"),
            "options": ("body", "options"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "video",
            "image",
        ),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/video", "url"),
                Media("/image", "url"),
            ),
            values=(Value("/options/motion_multiplier", "integer"),),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
    "runway.pro.generate": Operation(
        id="runway.pro.generate",
        method="POST",
        path="/runway/pro/generate",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "callback_url": ("body", "callback_url"),
            "image": ("body", "image"),
            "ratio": ("body", "ratio"),
            "style": ("body", "style"),
            "options": ("body", "options"),
        },
        required=(
            "model",
            "prompt",
            "callback_url",
        ),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(Media("/image", "url"),),
            values=(
                Value("/ratio", "pair", ":"),
                Value("/options/seconds", "integer"),
            ),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
    "runway.pro.video_to_video": Operation(
        id="runway.pro.video_to_video",
        method="POST",
        path="/runway/pro/video2video",
        arguments={
            "video": ("body", "video"),
            "prompt": ("body", "prompt"),
            "model": ("body", "model"),
            "image": ("body", "image"),
            "options": ("body", "options"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "video",
            "prompt",
        ),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/video", "url"),
                Media("/image", "url"),
            ),
            values=(Value("/options/seconds", "integer"),),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
    "runway.v1.feed": Operation(
        id="runway.v1.feed",
        method="POST",
        path="/runway/v1/feed",
        arguments={
            "task_id": ("body", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="RunwayTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        task=TaskProtocol(
            status=("/data/state", "/data/status"),
            states={
                "0": "queued",
                "1": "running",
                "2": "failed",
                "3": "succeeded",
                "pending": "queued",
                "running": "running",
                "succeeded": "succeeded",
                "error": "failed",
                "not_start": "queued",
                "submitted": "queued",
                "queued": "queued",
                "in_progress": "running",
                "unknown": "running",
                "success": "succeeded",
                "failure": "failed",
            },
            results=(
                Result("video", pointer="/data/video_url"),
                Result("video", pointer="/data/data/output/*", fallback=True),
                Result("image", pointer="/data/poster"),
                Result("image", pointer="/data/last_frame"),
            ),
            progress=("/data/progress",),
            message=("/data/msg", "/data/fail_reason", "/data/data/failure"),
            code=("/data/data/failureCode",),
            webhook=Webhook("/task_id", at="/data"),
            interval=5.0,
        ),
    ),
    "runway.v1.pro.act_one": Operation(
        id="runway.v1.pro.act_one",
        method="POST",
        path="/runway/v1/pro/act_one",
        arguments={
            "video": ("body", "video"),
            "image": ("body", "image"),
            "options": ("body", "options"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "video",
            "image",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/video", "url"),
                Media("/image", "url"),
            ),
            values=(Value("/options/motion_multiplier", "integer"),),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.v1.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
    "runway.v1.pro.generate": Operation(
        id="runway.v1.pro.generate",
        method="POST",
        path="/runway/v1/pro/generate",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "image": ("body", "image"),
            "ratio": ("body", "ratio"),
            "style": ("body", "style"),
            "options": ("body", "options"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(Media("/image", "url"),),
            values=(
                Value("/ratio", "pair", ":"),
                Value("/options/seconds", "integer"),
            ),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.v1.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
    "runway.v1.pro.video_to_video": Operation(
        id="runway.v1.pro.video_to_video",
        method="POST",
        path="/runway/v1/pro/video2video",
        arguments={
            "video": ("body", "video"),
            "prompt": ("body", "prompt"),
            "model": ("body", "model"),
            "image": ("body", "image"),
            "options": ("body", "options"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "video",
            "prompt",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/video", "url"),
                Media("/image", "url"),
            ),
            values=(Value("/options/seconds", "integer"),),
        ),
        answer="RunwayTask",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200, "success")),
        ),
        links={
            "poll": Link("runway.v1.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
}
