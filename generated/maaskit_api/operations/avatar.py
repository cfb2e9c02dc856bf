"""The operations of `client.avatar`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Media,
    Operation,
)
from maaskit._protocol import Expression, Link, Result, TaskProtocol

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "avatar.generation.create": Operation(
        id="avatar.generation.create",
        method="POST",
        path="/avatar/generation",
        arguments={
            "avatar_url": ("body", "avatar_url"),
            "audio_url": ("body", "audio_url"),
            "create_voice": ("body", "create_voice"),
            "use_voice": ("body", "use_voice"),
            "no_watermark": ("body", "no_watermark"),
            "notify_hook": ("body", "notify_hook"),
        },
        required=("avatar_url",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/avatar_url", "url"),
                Media("/audio_url", "url"),
                Media("/create_voice/audio_url", "url"),
            ),
        ),
        answer="AvatarSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success", 0)),
        ),
        links={
            "poll": Link("avatar.tasks.get", {"id": Expression(source="id", pointer="")}, ids=("/data",)),
        },
    ),
    "avatar.tasks.get": Operation(
        id="avatar.tasks.get",
        method="GET",
        path="/avatar/task/{id}",
        arguments={
            "id": ("path", "id"),
        },
        required=("id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="AvatarTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success", 0)),
        ),
        task=TaskProtocol(
            status=("/data/status",),
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
                Result("video", pointer="/data/data/no_wm_work_video_path"),
                Result("video", pointer="/data/data/work_video_path", fallback=True),
                Result("video", pointer="/data/data/wm_work_video_path", fallback=True),
            ),
            progress=("/data/progress",),
            message=("/data/fail_reason",),
            results_follow=True,
            interval=5.0,
        ),
    ),
    "avatar.voices.list": Operation(
        id="avatar.voices.list",
        method="GET",
        path="/avatar/voice",
        arguments={
            "language": ("query", "language"),
        },
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="AvatarVoicesResponse",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success", 0)),
        ),
    ),
}
