"""The operations of `client.cogvideox`: what the client has to know of each, from the description."""

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
    "cogvideox.async_result.get": Operation(
        id="cogvideox.async_result.get",
        method="GET",
        path="/cogvideox/v4/async-result/{id}",
        arguments={
            "id": ("path", "id"),
        },
        required=("id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        answer="CogvideoxTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        task=TaskProtocol(
            status=("/task_status",),
            states={"processing": "running", "success": "succeeded", "fail": "failed"},
            results=(
                Result("video", pointer="/video_result/*/url"),
                Result("image", pointer="/video_result/*/cover_image_url"),
            ),
            message=("/error/message",),
            code=("/error/code",),
            results_follow=True,
            interval=5.0,
        ),
    ),
    "cogvideox.async_results.list": Operation(
        id="cogvideox.async_results.list",
        method="POST",
        path="/cogvideox/v4/async-results",
        arguments={
            "ids": ("body", "ids"),
        },
        required=(),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer=(["CogvideoxTask"], "CogvideoxTasksWrapped", "CogvideoxTask"),
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
    ),
    "cogvideox.videos.create": Operation(
        id="cogvideox.videos.create",
        method="POST",
        path="/cogvideox/v4/videos/generations",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "image_url": ("body", "image_url"),
            "request_id": ("body", "request_id"),
            "quality": ("body", "quality"),
            "with_audio": ("body", "with_audio"),
            "size": ("body", "size"),
            "duration": ("body", "duration"),
            "fps": ("body", "fps"),
        },
        required=("model",),
        gateways=("gptbest",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(Media("/image_url", "base64"),),
            values=(
                Value("/size", "pair", "x"),
                Value("/duration", "integer"),
                Value("/fps", "integer"),
            ),
        ),
        answer="CogvideoxSubmitted",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        links={
            "poll": Link("cogvideox.async_result.get", {"id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
}
