"""The operations of `client.pika`: what the client has to know of each, from the description."""

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
    "pika.feed.get": Operation(
        id="pika.feed.get",
        method="GET",
        path="/pika/feed/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="PikaTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        task=TaskProtocol(
            status=("/videos/*/status",),
            states={
                "pending": "queued",
                "queued": "queued",
                "generating": "running",
                "finished": "succeeded",
                "error": "failed",
            },
            results=(
                Result("video", pointer="/videos/*/resultUrl"),
                Result("video", pointer="/videos/*/sharingUrl", fallback=True),
            ),
            progress=("/videos/*/progress",),
            message=("/videos/*/error",),
            results_follow=True,
            interval=5.0,
        ),
    ),
    "pika.generate": Operation(
        id="pika.generate",
        method="POST",
        path="/pika/generate",
        arguments={
            "prompt_text": ("body", "promptText"),
            "model": ("body", "model"),
            "options": ("body", "options"),
            "pikaffect": ("body", "pikaffect"),
            "image": ("body", "image"),
            "video": ("body", "video"),
        },
        required=(
            "prompt_text",
            "model",
            "options",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image", "data-url"),
                Media("/video", "url"),
            ),
        ),
        answer="PikaVideoSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        links={
            "poll": Link("pika.feed.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
}
