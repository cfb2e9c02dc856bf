from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiGenerationConfig", "GeminiGenerationConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiGenerationConfig(Model):
    """GeminiGenerationConfig.

    Attributes:
        response_modalities: Image models answer with [TEXT, IMAGE] by default. Some clients write Image.
        temperature: Higher is more random. 0 to 2.
        top_p: Share of probability mass to sample from.
        top_k: Number of tokens to sample from.
        candidate_count: Answers to make; most models allow one.
        max_output_tokens: Most tokens of the answer, thinking included.
        stop_sequences: Texts that end the answer.
        seed: The same seed makes similar answers.
        presence_penalty: Discourages words that have occurred.
        frequency_penalty: Discourages tokens the more, the more often they occurred.
        response_logprobs: Report probabilities.
        logprobs: Alternatives to report for each token.
        responseMimeType: application/json for structured output.
        responseSchema: Schema of the answer in Google's dialect (types in capitals); needs `responseMimeType`.
        responseJsonSchema: JSON Schema of the answer, instead of `responseSchema`; needs `responseMimeType`.
        response_mime_type: Another spelling of `responseMimeType`.
        response_schema: Another spelling of `responseSchema`.
        response_json_schema: Another spelling of `responseJsonSchema`.
        speech_config: Voice of spoken answers.
        media_resolution: How closely to look at pictures, e.g. MEDIA_RESOLUTION_LOW.
    """

    response_modalities: list[Literal["AUDIO", "IMAGE", "TEXT"] | str] | None = UNSET
    image_config: models.GeminiImageConfig | None = UNSET
    temperature: float | None = UNSET
    top_p: float | None = UNSET
    top_k: int | None = UNSET
    candidate_count: int | None = UNSET
    max_output_tokens: int | None = UNSET
    stop_sequences: list[str] | None = UNSET
    seed: int | None = UNSET
    presence_penalty: float | None = UNSET
    frequency_penalty: float | None = UNSET
    response_logprobs: bool | None = UNSET
    logprobs: int | None = UNSET
    responseMimeType: str | None = UNSET
    responseSchema: dict[str, Any] | None = UNSET
    responseJsonSchema: Any = UNSET
    response_mime_type: str | None = UNSET
    response_schema: Any = UNSET
    response_json_schema: Any = UNSET
    speech_config: dict[str, Any] | None = UNSET
    media_resolution: str | None = UNSET
    thinking_config: models.GeminiThinkingConfig | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "response_modalities": Field("responseModalities", None, "array"),
        "image_config": Field("imageConfig", "GeminiImageConfig", "object"),
        "temperature": Field("temperature", None, "number"),
        "top_p": Field("topP", None, "number"),
        "top_k": Field("topK", None, "integer"),
        "candidate_count": Field("candidateCount", None, "integer"),
        "max_output_tokens": Field("maxOutputTokens", None, "integer"),
        "stop_sequences": Field("stopSequences", None, "array"),
        "seed": Field("seed", None, "integer"),
        "presence_penalty": Field("presencePenalty", None, "number"),
        "frequency_penalty": Field("frequencyPenalty", None, "number"),
        "response_logprobs": Field("responseLogprobs", None, "boolean"),
        "logprobs": Field("logprobs", None, "integer"),
        "responseMimeType": Field("responseMimeType", None, "string"),
        "responseSchema": Field("responseSchema", None, "object"),
        "responseJsonSchema": Field("responseJsonSchema", None, ""),
        "response_mime_type": Field("response_mime_type", None, "string"),
        "response_schema": Field("response_schema", None, ""),
        "response_json_schema": Field("response_json_schema", None, ""),
        "speech_config": Field("speechConfig", None, "object"),
        "media_resolution": Field("mediaResolution", None, "string"),
        "thinking_config": Field("thinkingConfig", "GeminiThinkingConfig", "object"),
    }


class GeminiGenerationConfigParam(TypedDict, total=False):
    """`GeminiGenerationConfig` as a plain dict, with the names of the wire."""

    responseModalities: Sequence[Literal["AUDIO", "IMAGE", "TEXT"] | str]
    imageConfig: models.GeminiImageConfig | models.GeminiImageConfigParam
    temperature: float
    topP: float
    topK: int
    candidateCount: int
    maxOutputTokens: int
    stopSequences: Sequence[str]
    seed: int
    presencePenalty: float
    frequencyPenalty: float
    responseLogprobs: bool
    logprobs: int
    responseMimeType: str
    responseSchema: Mapping[str, Any]
    responseJsonSchema: Any
    response_mime_type: str
    response_schema: Any
    response_json_schema: Any
    speechConfig: Mapping[str, Any]
    mediaResolution: str
    thinkingConfig: models.GeminiThinkingConfig | models.GeminiThinkingConfigParam
