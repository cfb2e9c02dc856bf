"""The operations of `client.replicate`: what the client has to know of each, from the description."""

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
    "replicate.models.predictions.create": Operation(
        id="replicate.models.predictions.create",
        method="POST",
        path="/replicate/v1/models/{owner}/{name}/predictions",
        arguments={
            "owner": ("path", "owner"),
            "name": ("path", "name"),
            "input": ("body", "input"),
            "prefer": ("header", "Prefer"),
            "webhook": ("body", "webhook"),
            "webhook_events_filter": ("body", "webhook_events_filter"),
        },
        required=(
            "owner",
            "name",
            "input",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey", "token"),
        body=Body(
            "application/json",
            media=(
                Media("/input/image_prompt", "data-url"),
                Media("/input/image", "data-url"),
                Media("/input/first_frame_image", "data-url"),
                Media("/input/subject_reference", "data-url"),
                Media("/input/mask", "data-url"),
            ),
            values=(
                Value("/input/aspect_ratio", "pair", ":"),
                Value("/input/megapixels", "text"),
                Value("/input/size", "pair", "x"),
                Value("/input/resolution", "pair", "x"),
            ),
        ),
        answer="ReplicatePrediction",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("replicate.predictions.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "replicate.predictions.create": Operation(
        id="replicate.predictions.create",
        method="POST",
        path="/replicate/v1/predictions",
        arguments={
            "version": ("body", "version"),
            "input": ("body", "input"),
            "prefer": ("header", "Prefer"),
            "webhook": ("body", "webhook"),
            "webhook_events_filter": ("body", "webhook_events_filter"),
            "stream": ("body", "stream"),
        },
        required=(
            "version",
            "input",
        ),
        gateways=("gptbest",),
        security=("bearer", "rawKey", "token"),
        body=Body(
            "application/json",
            media=(
                Media("/input/image", "data-url"),
                Media("/input/mask", "data-url"),
                Media("/input/image_path", "data-url"),
            ),
            values=(Value("/input/aspect_ratio", "pair", ":"),),
        ),
        answer="ReplicatePrediction",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("replicate.predictions.get", {"task_id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "replicate.predictions.get": Operation(
        id="replicate.predictions.get",
        method="GET",
        path="/replicate/v1/predictions/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("gptbest",),
        security=("bearer", "rawKey", "token"),
        answer="ReplicatePrediction",
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        task=TaskProtocol(
            status=("/status",),
            states={
                "starting": "queued",
                "processing": "running",
                "succeeded": "succeeded",
                "failed": "failed",
                "canceled": "canceled",
                "aborted": "canceled",
            },
            results=(
                Result("image", pointer="/output", pattern="^https?://[^?#]*\\.(png|jpe?g|webp|gif|avif)([?#]|$)"),
                Result("image", pointer="/output/*", pattern="^https?://[^?#]*\\.(png|jpe?g|webp|gif|avif)([?#]|$)"),
                Result("video", pointer="/output", pattern="^https?://[^?#]*\\.(mp4|webm|mov)([?#]|$)"),
                Result("video", pointer="/output/*", pattern="^https?://[^?#]*\\.(mp4|webm|mov)([?#]|$)"),
                Result("svg", pointer="/output", pattern="^https?://[^?#]*\\.svg([?#]|$)"),
                Result("svg", pointer="/output/*", pattern="^https?://[^?#]*\\.svg([?#]|$)"),
                Result(
                    "file",
                    pointer="/output",
                    pattern="^https?://(?![^?#]*\\.(png|jpe?g|webp|gif|avif|mp4|webm|mov|svg)([?#]|$))",
                ),
                Result(
                    "file",
                    pointer="/output/*",
                    pattern="^https?://(?![^?#]*\\.(png|jpe?g|webp|gif|avif|mp4|webm|mov|svg)([?#]|$))",
                ),
                Result("json", pointer="/output", fallback=True),
            ),
            message=("/error",),
            webhook=Webhook("/id"),
            expires=3600.0,
        ),
    ),
}
