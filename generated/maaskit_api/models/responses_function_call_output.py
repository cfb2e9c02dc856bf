from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesFunctionCallOutput", "ResponsesFunctionCallOutputParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesFunctionCallOutput(Model):
    """What your function returned.

    Attributes:
        call_id: `call_id` of the function call.
        output: Text (often JSON), or parts.
    """

    type: Literal["function_call_output"]
    call_id: str
    output: (
        str
        | list[
            models.ResponsesInputText
            | models.ResponsesInputImage
            | models.ResponsesInputFile
            | models.ResponsesInputAudio
            | models.ResponsesOutputText
            | models.ResponsesRefusal
            | models.ResponsesOtherContent
        ]
    )
    id: str | None = UNSET
    status: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "call_id": Field("call_id", None, "string", True),
        "output": Field(
            "output",
            [
                (
                    "ResponsesInputText",
                    "ResponsesInputImage",
                    "ResponsesInputFile",
                    "ResponsesInputAudio",
                    "ResponsesOutputText",
                    "ResponsesRefusal",
                    "ResponsesOtherContent",
                )
            ],
            "string array",
            True,
        ),
        "id": Field("id", None, "string null"),
        "status": Field("status", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("function_call_output",)}


class ResponsesFunctionCallOutputParam(TypedDict, total=False):
    """`ResponsesFunctionCallOutput` as a plain dict, with the names of the wire."""

    type: Required[Literal["function_call_output"]]
    call_id: Required[str]
    output: Required[
        str
        | Sequence[
            models.ResponsesInputText
            | models.ResponsesInputTextParam
            | models.ResponsesInputImage
            | models.ResponsesInputImageParam
            | models.ResponsesInputFile
            | models.ResponsesInputFileParam
            | models.ResponsesInputAudio
            | models.ResponsesInputAudioParam
            | models.ResponsesOutputText
            | models.ResponsesOutputTextParam
            | models.ResponsesRefusal
            | models.ResponsesRefusalParam
            | models.ResponsesOtherContent
            | models.ResponsesOtherContentParam
        ]
    ]
    id: str | None
    status: str | None
