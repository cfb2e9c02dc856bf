from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ResponsesTextConfig", "ResponsesTextConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesTextConfig(Model):
    """ResponsesTextConfig.

    Attributes:
        verbosity: How long the answer should be. One of `low`, `medium`, `high`.
    """

    format: models.ResponsesFormatText | models.ResponsesFormatJsonObject | models.ResponsesFormatJsonSchema | None = (
        UNSET
    )
    verbosity: Literal["high", "low", "medium"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "format": Field(
            "format", ("ResponsesFormatText", "ResponsesFormatJsonObject", "ResponsesFormatJsonSchema"), "object"
        ),
        "verbosity": Field("verbosity", None, "string null"),
    }


class ResponsesTextConfigParam(TypedDict, total=False):
    """`ResponsesTextConfig` as a plain dict, with the names of the wire."""

    format: (
        models.ResponsesFormatText
        | models.ResponsesFormatTextParam
        | models.ResponsesFormatJsonObject
        | models.ResponsesFormatJsonObjectParam
        | models.ResponsesFormatJsonSchema
        | models.ResponsesFormatJsonSchemaParam
    )
    verbosity: Literal["high", "low", "medium"] | str | None
