"""The operations of `client.images`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    ErrorEvent,
    EventStream,
    Media,
    Operation,
    TaskAnswer,
    Terminal,
    Value,
)
from maaskit._protocol import Expression, Link, Result, TaskProtocol, Webhook

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "images.edit": Operation(
        id="images.edit",
        method="POST",
        path="/v1/images/edits",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "webhook": ("query", "webhook"),
            "image": ("body", "image"),
            "mask": ("body", "mask"),
            "n": ("body", "n"),
            "size": ("body", "size"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "image_size": ("body", "image_size"),
            "response_format": ("body", "response_format"),
            "quality": ("body", "quality"),
            "background": ("body", "background"),
            "moderation": ("body", "moderation"),
            "output_format": ("body", "output_format"),
            "output_compression": ("body", "output_compression"),
            "input_fidelity": ("body", "input_fidelity"),
            "seed": ("body", "seed"),
            "guidance_scale": ("body", "guidance_scale"),
            "num_inference_steps": ("body", "num_inference_steps"),
            "negative_prompt": ("body", "negative_prompt"),
            "enable_safety_checker": ("body", "enable_safety_checker"),
            "acceleration": ("body", "acceleration"),
            "partial_images": ("body", "partial_images"),
            "user": ("body", "user"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        body=Body(
            "multipart/form-data",
            ("image", "mask"),
            values=(
                Value("/size", "pair", "x"),
                Value("/aspect_ratio", "pair", ":"),
            ),
        ),
        answer="ImagesResponse",
        stream=EventStream(
            event=(
                "ImagesPartialSucceededEvent",
                "ImagesPartialFailedEvent",
                "ImagesPartialImageEvent",
                "ImagesCompletedEvent",
                "ImagesEditPartialImageEvent",
                "ImagesEditCompletedEvent",
                "ImagesErrorEvent",
            ),
            body={"stream": True},
            sentinel="[DONE]",
            terminal=Terminal("/type", ("image_generation.completed", "image_edit.completed")),
            error_event=ErrorEvent("/type", ("error",), "/error/message", "/error/code"),
        ),
        task_answer=TaskAnswer("ImageTaskSubmitted", {"async": "true"}, parameters=("webhook",)),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link(
                "images.tasks.retrieve", {"task_id": Expression(source="id", pointer="")}, ids=("/task_id", "/data")
            ),
        },
        results=(
            Result("image", pointer="/data/*/url"),
            Result("image", pointer="/data/*/b64_json", encoding="base64"),
        ),
    ),
    "images.generate": Operation(
        id="images.generate",
        method="POST",
        path="/v1/images/generations",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "webhook": ("query", "webhook"),
            "n": ("body", "n"),
            "size": ("body", "size"),
            "aspect_ratio": ("body", "aspect_ratio"),
            "image_size": ("body", "image_size"),
            "image": ("body", "image"),
            "images": ("body", "images"),
            "response_format": ("body", "response_format"),
            "seed": ("body", "seed"),
            "quality": ("body", "quality"),
            "style": ("body", "style"),
            "background": ("body", "background"),
            "moderation": ("body", "moderation"),
            "output_format": ("body", "output_format"),
            "output_compression": ("body", "output_compression"),
            "negative_prompt": ("body", "negative_prompt"),
            "guidance_scale": ("body", "guidance_scale"),
            "num_inference_steps": ("body", "num_inference_steps"),
            "enable_safety_checker": ("body", "enable_safety_checker"),
            "watermark": ("body", "watermark"),
            "prompt_extend": ("body", "prompt_extend"),
            "sequential_image_generation": ("body", "sequential_image_generation"),
            "sequential_image_generation_options": ("body", "sequential_image_generation_options"),
            "optimize_prompt_options": ("body", "optimize_prompt_options"),
            "partial_images": ("body", "partial_images"),
            "user": ("body", "user"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("haoee", "gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/image", "data-url"),
                Media("/image/*", "data-url"),
                Media("/images/*", "data-url"),
            ),
            values=(
                Value("/size", "pair", "x"),
                Value("/aspect_ratio", "pair", ":"),
            ),
        ),
        answer="ImagesResponse",
        stream=EventStream(
            event=(
                "ImagesPartialSucceededEvent",
                "ImagesPartialFailedEvent",
                "ImagesPartialImageEvent",
                "ImagesCompletedEvent",
                "ImagesEditPartialImageEvent",
                "ImagesEditCompletedEvent",
                "ImagesErrorEvent",
            ),
            body={"stream": True},
            sentinel="[DONE]",
            terminal=Terminal("/type", ("image_generation.completed", "image_edit.completed")),
            error_event=ErrorEvent("/type", ("error",), "/error/message", "/error/code"),
        ),
        task_answer=TaskAnswer("ImageTaskSubmitted", {"async": "true"}, parameters=("webhook",)),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        links={
            "poll": Link(
                "images.tasks.retrieve", {"task_id": Expression(source="id", pointer="")}, ids=("/task_id", "/data")
            ),
        },
        results=(
            Result("image", pointer="/data/*/url"),
            Result("image", pointer="/data/*/b64_json", encoding="base64"),
        ),
    ),
    "images.tasks.retrieve": Operation(
        id="images.tasks.retrieve",
        method="GET",
        path="/v1/images/tasks/{task_id}",
        arguments={
            "task_id": ("path", "task_id"),
        },
        required=("task_id",),
        gateways=("haoee", "gptbest"),
        security=("bearer", "rawKey"),
        answer="ImageTask",
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
                Result("image", pointer="/data/data/data/*/url"),
                Result("image", pointer="/data/data/data/*/b64_json", encoding="base64"),
            ),
            progress=("/data/progress",),
            message=("/data/fail_reason",),
            webhook=Webhook("/task_id", at="/data"),
            interval=3.0,
            expires=86400.0,
        ),
    ),
}
