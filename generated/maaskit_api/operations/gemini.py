"""The operations of `client.gemini`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Accumulate,
    Body,
    Envelope,
    EventStream,
    EventText,
    Media,
    Operation,
    Value,
)
from maaskit._protocol import Result

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "gemini.models.generate_content": Operation(
        id="gemini.models.generate_content",
        method="POST",
        path="/v1beta/models/{model}:generateContent",
        arguments={
            "model": ("path", "model"),
            "contents": ("body", "contents"),
            "system_instruction": ("body", "systemInstruction"),
            "generation_config": ("body", "generationConfig"),
            "safety_settings": ("body", "safetySettings"),
            "tools": ("body", "tools"),
            "tool_config": ("body", "toolConfig"),
            "cached_content": ("body", "cachedContent"),
            "seed": ("body", "seed"),
        },
        required=(
            "model",
            "contents",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "googleKey", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/contents/*/parts/*/inlineData/data", "base64"),
                Media("/contents/*/parts/*/fileData/fileUri", "url"),
                Media("/systemInstruction/parts/*/inlineData/data", "base64"),
                Media("/systemInstruction/parts/*/fileData/fileUri", "url"),
            ),
            values=(Value("/generationConfig/imageConfig/aspectRatio", "pair", ":"),),
        ),
        answer="GeminiResponse",
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
        results=(
            Result(
                "file",
                pointer="/inlineData/data",
                encoding="base64",
                each="/candidates/*/content/parts/*",
                unless="/thought",
                media_type="/inlineData/mimeType",
            ),
            Result(
                "file", pointer="/text", encoding="markdown", each="/candidates/*/content/parts/*", unless="/thought"
            ),
        ),
    ),
    "gemini.models.stream_generate_content": Operation(
        id="gemini.models.stream_generate_content",
        method="POST",
        path="/v1beta/models/{model}:streamGenerateContent",
        arguments={
            "model": ("path", "model"),
            "contents": ("body", "contents"),
            "system_instruction": ("body", "systemInstruction"),
            "generation_config": ("body", "generationConfig"),
            "safety_settings": ("body", "safetySettings"),
            "tools": ("body", "tools"),
            "tool_config": ("body", "toolConfig"),
            "cached_content": ("body", "cachedContent"),
            "seed": ("body", "seed"),
        },
        required=(
            "model",
            "contents",
        ),
        gateways=("haoee", "gptbest"),
        security=("bearer", "googleKey", "rawKey"),
        body=Body(
            "application/json",
            media=(
                Media("/contents/*/parts/*/inlineData/data", "base64"),
                Media("/contents/*/parts/*/fileData/fileUri", "url"),
                Media("/systemInstruction/parts/*/inlineData/data", "base64"),
                Media("/systemInstruction/parts/*/fileData/fileUri", "url"),
            ),
            values=(Value("/generationConfig/imageConfig/aspectRatio", "pair", ":"),),
        ),
        fixed=(("query", "alt", "sse"),),
        stream=EventStream(
            event="GeminiResponse",
            error="/error",
            finish=("/candidates/*/finishReason", "/promptFeedback/blockReason"),
            text=EventText("/candidates/*/content/parts/*/text"),
            accumulate=Accumulate(into="GeminiResponse", concat=("parts", "safetyRatings")),
        ),
        billed=True,
        results=(
            Result(
                "file",
                pointer="/inlineData/data",
                encoding="base64",
                each="/candidates/*/content/parts/*",
                unless="/thought",
                media_type="/inlineData/mimeType",
            ),
            Result(
                "file", pointer="/text", encoding="markdown", each="/candidates/*/content/parts/*", unless="/thought"
            ),
        ),
    ),
}
