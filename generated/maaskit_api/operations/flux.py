"""The operations of `client.flux`: what the client has to know of each, from the description."""

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
    "flux.generations.create": Operation(
        id="flux.generations.create",
        method="POST",
        path="/flux/v1/{model}",
        arguments={
            "model": ("path", "model"),
            "prompt": ("body", "prompt"),
            "width": ("body", "width"),
            "height": ("body", "height"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "steps": ("body", "steps"),
            "guidance": ("body", "guidance"),
            "interval": ("body", "interval"),
            "prompt_upsampling": ("body", "prompt_upsampling"),
            "seed": ("body", "seed"),
            "safety_tolerance": ("body", "safety_tolerance"),
            "output_format": ("body", "output_format"),
            "raw_": ("body", "raw"),
            "image_prompt": ("body", "image_prompt"),
            "image_prompt_strength": ("body", "image_prompt_strength"),
            "input_image": ("body", "input_image"),
            "input_image_2": ("body", "input_image_2"),
            "input_image_3": ("body", "input_image_3"),
            "input_image_4": ("body", "input_image_4"),
            "webhook_url": ("body", "webhook_url"),
            "webhook_secret": ("body", "webhook_secret"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image_prompt", "base64"),
                Media("/input_image", "base64"),
                Media("/input_image_2", "base64"),
                Media("/input_image_3", "base64"),
                Media("/input_image_4", "base64"),
            ),
            values=(Value("/aspect_ratio", "pair", ":"),),
        ),
        answer="FluxSubmitted",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link("flux.generations.get", {"id": Expression(source="id", pointer="")}, ids=("/id",)),
        },
    ),
    "flux.generations.get": Operation(
        id="flux.generations.get",
        method="GET",
        path="/flux/v1/get_result",
        arguments={
            "id": ("query", "id"),
        },
        required=("id",),
        gateways=("ecovai",),
        security=("bearer", "rawKey"),
        answer="FluxTask",
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope(
                "/status",
                "/status",
                code="/status",
                one_of=("Task not found", "Request Moderated", "Content Moderated"),
            ),
        ),
        task=TaskProtocol(
            status=("/status",),
            states={
                "pending": "running",
                "ready": "succeeded",
                "error": "failed",
                "request moderated": "failed",
                "content moderated": "failed",
            },
            results=(Result("image", pointer="/result/sample"),),
            progress_of=1.0,
            progress=("/progress",),
            message=("/details/Moderation Reasons/*", "/details/error", "/details", "/status"),
            code=("/status",),
            expires=600.0,
        ),
    ),
}
