"""The operations of `client.runwayml`: what the client has to know of each, from the description."""

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
    "runwayml.image_to_video.create": Operation(
        id="runwayml.image_to_video.create",
        method="POST",
        path="/runwayml/v1/image_to_video",
        arguments={
            "model": ("body", "model"),
            "prompt_image": ("body", "promptImage"),
            "prompt_text": ("body", "promptText"),
            "ratio": ("body", "ratio"),
            "duration": ("body", "duration"),
            "seed": ("body", "seed"),
            "watermark": ("body", "watermark"),
        },
        required=(
            "model",
            "prompt_image",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/promptImage", "data-url"),
                Media("/promptImage/*/uri", "data-url"),
            ),
            values=(
                Value("/ratio", "pair", ":"),
                Value("/duration", "integer"),
            ),
        ),
        fixed=(("header", "X-Runway-Version", "2024-11-06"),),
        answer="RunwaymlTaskSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
        ),
        links={
            "poll": Link("runwayml.tasks.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "runwayml.tasks.get": Operation(
        id="runwayml.tasks.get",
        method="GET",
        path="/runwayml/v1/tasks/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        fixed=(("header", "X-Runway-Version", "2024-11-06"),),
        answer="RunwaymlTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=("success",)),
            Envelope("/failureCode", "/failure", code="/failureCode", present=True),
        ),
        task=TaskProtocol(
            status=("/status",),
            states={
                "pending": "queued",
                "throttled": "queued",
                "running": "running",
                "succeeded": "succeeded",
                "failed": "failed",
                "cancelled": "canceled",
            },
            results=(Result("video", pointer="/output/*"),),
            progress_of=1.0,
            progress=("/progress",),
            message=("/failure",),
            code=("/failureCode",),
            interval=6.0,
            expires=86400.0,
        ),
    ),
}
