from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiPart", "GeminiPartParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiPart(Model):
    """Exactly one of text, a file (inside or by address), a function call or its result; the other members go with
    it. Requests may spell the files in camelCase or snake_case (inline_data, mime_type), answers use camelCase.

    Attributes:
        executable_code: Code that the model wrote and ran (codeExecution).
        code_execution_result: What that code printed.
        thought: The part is a summary of thoughts or a draft picture; skip it when you look for the result.
        thought_signature: gemini-3: send it back unchanged with its part in the next turn.
        video_metadata: Which piece of a video to look at, and how many frames of it.
    """

    text: str | None = UNSET
    inline_data: models.GeminiInlineData | None = UNSET
    file_data: models.GeminiFileData | None = UNSET
    function_call: models.GeminiFunctionCall | None = UNSET
    function_response: models.GeminiFunctionResponse | None = UNSET
    executable_code: dict[str, Any] | None = UNSET
    code_execution_result: dict[str, Any] | None = UNSET
    thought: bool | None = UNSET
    thought_signature: str | None = UNSET
    video_metadata: dict[str, Any] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "text": Field("text", None, "string"),
        "inline_data": Field("inlineData", "GeminiInlineData", "object"),
        "file_data": Field("fileData", "GeminiFileData", "object"),
        "function_call": Field("functionCall", "GeminiFunctionCall", "object"),
        "function_response": Field("functionResponse", "GeminiFunctionResponse", "object"),
        "executable_code": Field("executableCode", None, "object"),
        "code_execution_result": Field("codeExecutionResult", None, "object"),
        "thought": Field("thought", None, "boolean"),
        "thought_signature": Field("thoughtSignature", None, "string"),
        "video_metadata": Field("videoMetadata", None, "object"),
    }


class GeminiPartParam(TypedDict, total=False):
    """`GeminiPart` as a plain dict, with the names of the wire."""

    text: str
    inlineData: models.GeminiInlineData | models.GeminiInlineDataParam
    fileData: models.GeminiFileData | models.GeminiFileDataParam
    functionCall: models.GeminiFunctionCall | models.GeminiFunctionCallParam
    functionResponse: models.GeminiFunctionResponse | models.GeminiFunctionResponseParam
    executableCode: Mapping[str, Any]
    codeExecutionResult: Mapping[str, Any]
    thought: bool
    thoughtSignature: str
    videoMetadata: Mapping[str, Any]
