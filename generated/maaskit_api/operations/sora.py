"""The operations of `client.sora`: what the client has to know of each, from the description."""

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
    "sora.characters.create": Operation(
        id="sora.characters.create",
        method="POST",
        path="/sora/v1/characters",
        arguments={
            "timestamps": ("body", "timestamps"),
            "url": ("body", "url"),
            "from_task": ("body", "from_task"),
            "model": ("body", "model"),
        },
        required=("timestamps",),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        body=Body("application/json", media=(Media("/url", "url"),), values=(Value("/timestamps", "pair", ","),)),
        answer="SoraCharacter",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
    "sora.v1.videos.create": Operation(
        id="sora.v1.videos.create",
        method="POST",
        path="/sora/v1/videos",
        arguments={
            "prompt": ("body", "prompt"),
            "model": ("body", "model"),
            "notify_hook": ("body", "notify_hook"),
        },
        required=("prompt",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="SoraVideoSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("sora.v1.videos.get", {"task_id": Expression(source="id", pointer="")}, ids=("/data",)),
        },
    ),
    "sora.v1.videos.get": Operation(
        id="sora.v1.videos.get",
        method="GET",
        path="/sora/v1/videos/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="SoraVideoTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
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
                Result("video", pointer="/data/data/generations/*/url"),
                Result("video", pointer="/data/data/generations/*/encodings/source/path", fallback=True),
                Result("json", pointer="/data/data", fallback=True),
            ),
            progress=("/data/progress",),
            message=("/data/fail_reason", "/data/data/failure_reason"),
            interval=10.0,
        ),
    ),
}
