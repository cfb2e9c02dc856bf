"""The operations of `client.pixverse`: what the client has to know of each, from the description."""

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
    "pixverse.characters.create": Operation(
        id="pixverse.characters.create",
        method="POST",
        path="/pixverse/character",
        arguments={
            "images": ("body", "images"),
        },
        required=("images",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json", media=(Media("/images/*", "url"),)),
        answer="PixverseCharacterResponse",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/ErrCode", "/ErrMsg", code="/ErrCode", not_in=(0,)),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
    ),
    "pixverse.feed.get": Operation(
        id="pixverse.feed.get",
        method="GET",
        path="/pixverse/feed/{video_id}",
        arguments={
            "video_id": ("path", "video_id"),
        },
        required=("video_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PixverseTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/ErrCode", "/ErrMsg", code="/ErrCode", not_in=(0,)),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        task=TaskProtocol(
            status=("/Resp/video_status",),
            states={"1": "succeeded", "5": "queued", "6": "expired", "7": "failed", "8": "failed", "10": "running"},
            results=(Result("video", pointer="/Resp/url"),),
            message=("/ErrMsg",),
            code=("/Resp/video_status",),
            results_follow=True,
            interval=5.0,
        ),
    ),
    "pixverse.generate": Operation(
        id="pixverse.generate",
        method="POST",
        path="/pixverse/generate",
        arguments={
            "prompt": ("body", "prompt"),
            "model": ("body", "model"),
            "quality": ("body", "quality"),
            "duration": ("body", "duration"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "motion_mode": ("body", "motion_mode"),
            "seed": ("body", "seed"),
            "negative_prompt": ("body", "negative_prompt"),
            "style": ("body", "style"),
            "img_url": ("body", "img_url"),
            "frame": ("body", "frame"),
            "template_id": ("body", "template_id"),
            "camera_movement": ("body", "camera_movement"),
            "asset_id": ("body", "asset_id"),
            "original_video_id": ("body", "original_video_id"),
            "extend": ("body", "extend"),
            "platform": ("body", "platform"),
        },
        required=(
            "prompt",
            "model",
            "quality",
            "duration",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/img_url", "url"),
                Media("/frame/*", "url"),
            ),
            values=(
                Value("/duration", "integer"),
                Value("/aspect_ratio", "pair", ":"),
                Value("/template_id", "integer"),
                Value("/asset_id", "integer"),
                Value("/original_video_id", "integer"),
                Value("/extend", "integer"),
            ),
        ),
        answer="PixverseVideoSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/ErrCode", "/ErrMsg", code="/ErrCode", not_in=(0,)),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        links={
            "poll": Link(
                "pixverse.feed.get", {"video_id": Expression(source="id", pointer="")}, ids=("/Resp/video_id",)
            ),
        },
    ),
    "pixverse.pro.feed": Operation(
        id="pixverse.pro.feed",
        method="GET",
        path="/pixverse/v1/pro/feed",
        arguments={
            "task_id": ("query", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PixverseProTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200,)),
        ),
        task=TaskProtocol(
            status=("/data/status", "/data/state"),
            states={
                "0": "queued",
                "1": "running",
                "2": "failed",
                "3": "succeeded",
                "pending": "queued",
                "running": "running",
                "succeeded": "succeeded",
                "success": "succeeded",
                "error": "failed",
            },
            results=(Result("video", pointer="/data/video_url"),),
            message=("/data/msg",),
            results_follow=True,
            interval=5.0,
        ),
    ),
    "pixverse.pro.generate": Operation(
        id="pixverse.pro.generate",
        method="POST",
        path="/pixverse/v1/pro/generate",
        arguments={
            "prompt": ("body", "prompt"),
            "model": ("body", "model"),
            "image": ("body", "image"),
            "ratio": ("body", "ratio"),
            "style": ("body", "style"),
            "seed": ("body", "seed"),
            "negative_prompt": ("body", "negative_prompt"),
            "template_id": ("body", "template_id"),
            "motion_strength": ("body", "motion_strength"),
            "motion_scale": ("body", "motion_scale"),
            "callback_url": ("body", "callback_url"),
        },
        required=(
            "prompt",
            "model",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(Media("/image", "url"),),
            values=(
                Value("/ratio", "pair", ":"),
                Value("/template_id", "integer"),
            ),
        ),
        answer="PixverseProSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/msg", code="/code", not_in=(200,)),
        ),
        links={
            "poll": Link("pixverse.pro.feed", {"task_id": Expression(source="id", pointer="")}, ids=("/data/task_id",)),
        },
    ),
}
