"""The operations of `client.completions`: what the client has to know of each, from the description."""

from collections.abc import Mapping
from typing import Final

from maaskit._operation import (
    Accumulate,
    Body,
    Envelope,
    EventStream,
    EventText,
    Operation,
)

__all__ = ["OPERATIONS"]

OPERATIONS: Final[Mapping[str, Operation]] = {
    "completions.create": Operation(
        id="completions.create",
        method="POST",
        path="/v1/completions",
        arguments={
            "model": ("body", "model"),
            "prompt": ("body", "prompt"),
            "suffix": ("body", "suffix"),
            "max_tokens": ("body", "max_tokens"),
            "temperature": ("body", "temperature"),
            "top_p": ("body", "top_p"),
            "n": ("body", "n"),
            "best_of": ("body", "best_of"),
            "stream_options": ("body", "stream_options"),
            "logprobs": ("body", "logprobs"),
            "echo": ("body", "echo"),
            "stop": ("body", "stop"),
            "presence_penalty": ("body", "presence_penalty"),
            "frequency_penalty": ("body", "frequency_penalty"),
            "logit_bias": ("body", "logit_bias"),
            "seed": ("body", "seed"),
            "user": ("body", "user"),
        },
        required=(
            "model",
            "prompt",
        ),
        gateways=("haoee", "gptbest", "ecovai"),
        security=("bearer", "rawKey"),
        body=Body("application/json"),
        answer="Completion",
        stream=EventStream(
            event="Completion",
            body={"stream": True},
            sentinel="[DONE]",
            error="/error",
            finish=("/choices/*/finish_reason",),
            text=EventText("/choices/*/text"),
            accumulate=Accumulate(
                into="Completion", concat=("text", "tokens", "token_logprobs", "top_logprobs", "text_offset")
            ),
        ),
        billed=True,
        envelope=(Envelope("/error", "/error/message", code="/error/code", present=True),),
    ),
}
