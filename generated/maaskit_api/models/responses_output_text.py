from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesOutputText", "ResponsesOutputTextParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesOutputText(Model):
    """ResponsesOutputText.

    Attributes:
        annotations: Sources that the text cites.
        logprobs: One entry for each token, when asked for.
    """

    type: Literal["output_text"]
    text: str
    annotations: list[models.ResponsesAnnotation] | None = UNSET
    logprobs: list[models.ResponsesLogprob] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string", True),
        "text": Field("text", None, "string", True),
        "annotations": Field("annotations", ["ResponsesAnnotation"], "array"),
        "logprobs": Field("logprobs", ["ResponsesLogprob"], "array null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("output_text",)}


class ResponsesOutputTextParam(TypedDict, total=False):
    """`ResponsesOutputText` as a plain dict, with the names of the wire."""

    type: Required[Literal["output_text"]]
    text: Required[str]
    annotations: Sequence[models.ResponsesAnnotation | models.ResponsesAnnotationParam]
    logprobs: Sequence[models.ResponsesLogprob | models.ResponsesLogprobParam] | None
