from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesInputMessage", "ResponsesInputMessageParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesInputMessage(Model):
    """A message of any side; the model's own messages are sent back in this form, too.

    Attributes:
        role: One of `user`, `assistant`, `system`, `developer`.
        content: A text, or parts.
        type: May be left out.
        id: Of an earlier output message.
        status: Of an earlier output message.
        phase: Of an earlier output message: commentary or final_answer.
    """

    role: Literal["assistant", "developer", "system", "user"]
    content: (
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
    type: Literal["message"] | None = UNSET
    id: str | None = UNSET
    status: str | None = UNSET
    phase: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "role": Field("role", None, "string", True),
        "content": Field(
            "content",
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
        "type": Field("type", None, "string"),
        "id": Field("id", None, "string null"),
        "status": Field("status", None, "string null"),
        "phase": Field("phase", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("message",)}


class ResponsesInputMessageParam(TypedDict, total=False):
    """`ResponsesInputMessage` as a plain dict, with the names of the wire."""

    role: Required[Literal["assistant", "developer", "system", "user"]]
    content: Required[
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
    type: Literal["message"]
    id: str | None
    status: str | None
    phase: str | None
