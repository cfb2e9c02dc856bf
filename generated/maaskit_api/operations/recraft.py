"""The operations of `client.recraft`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Body,
    Envelope,
    Operation,
    Value,
)
from maaskit._protocol import Result

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "recraft.images.clarity_upscale": Operation(
        id="recraft.images.clarity_upscale",
        method="POST",
        path="/recraft/v1/images/clarityUpscale",
        arguments={
            "file": ("body", "file"),
            "response_format": ("body", "response_format"),
        },
        required=("file",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="RecraftProcessedImage",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        results=(
            Result("image", pointer="/image/url"),
            Result("image", pointer="/image/b64_json", encoding="base64"),
        ),
    ),
    "recraft.images.generate": Operation(
        id="recraft.images.generate",
        method="POST",
        path="/recraft/v1/images/generations",
        arguments={
            "prompt": ("body", "prompt"),
            "n": ("body", "n"),
            "model": ("body", "model"),
            "style": ("body", "style"),
            "substyle": ("body", "substyle"),
            "style_id": ("body", "style_id"),
            "size": ("body", "size"),
            "response_format": ("body", "response_format"),
            "negative_prompt": ("body", "negative_prompt"),
            "text_layout": ("body", "text_layout"),
            "controls": ("body", "controls"),
        },
        required=("prompt",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("application/json", values=(Value("/size", "pair", "x"),)),
        answer="RecraftImages",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        results=(
            Result("image", pointer="/data/*/url"),
            Result("image", pointer="/data/*/b64_json", encoding="base64"),
        ),
    ),
    "recraft.images.generative_upscale": Operation(
        id="recraft.images.generative_upscale",
        method="POST",
        path="/recraft/v1/images/generativeUpscale",
        arguments={
            "file": ("body", "file"),
            "response_format": ("body", "response_format"),
        },
        required=("file",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="RecraftProcessedImage",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        results=(
            Result("image", pointer="/image/url"),
            Result("image", pointer="/image/b64_json", encoding="base64"),
        ),
    ),
    "recraft.images.remove_background": Operation(
        id="recraft.images.remove_background",
        method="POST",
        path="/recraft/v1/images/removeBackground",
        arguments={
            "file": ("body", "file"),
            "response_format": ("body", "response_format"),
        },
        required=("file",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="RecraftProcessedImage",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        results=(
            Result("image", pointer="/image/url"),
            Result("image", pointer="/image/b64_json", encoding="base64"),
        ),
    ),
    "recraft.images.vectorize": Operation(
        id="recraft.images.vectorize",
        method="POST",
        path="/recraft/v1/images/vectorize",
        arguments={
            "file": ("body", "file"),
            "response_format": ("body", "response_format"),
        },
        required=("file",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file",)),
        answer="RecraftVectorizedImage",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
        results=(
            Result("svg", pointer="/image/url"),
            Result("svg", pointer="/image/b64_json", encoding="base64"),
        ),
    ),
    "recraft.styles.create": Operation(
        id="recraft.styles.create",
        method="POST",
        path="/recraft/v1/styles",
        arguments={
            "style": ("body", "style"),
            "file1": ("body", "file1"),
            "file2": ("body", "file2"),
            "file3": ("body", "file3"),
            "file4": ("body", "file4"),
            "file5": ("body", "file5"),
            "file": ("body", "file"),
            "files": ("body", "files"),
            "images": ("body", "images"),
        },
        required=("style",),
        gateways=("gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("multipart/form-data", ("file1", "file2", "file3", "file4", "file5", "file", "files", "images")),
        answer="RecraftStyle",
        billed=True,
        envelope=(
            Envelope("/error", "/error/message", code="/error/code", present=True),
            Envelope("/code", "/message", code="/code", not_in=(0, "success")),
        ),
    ),
}
