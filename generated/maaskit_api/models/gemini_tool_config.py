from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["GeminiToolConfig", "GeminiToolConfigParam"]


@define(eq=False, repr=False, kw_only=True)
class GeminiToolConfig(Model):
    """GeminiToolConfig."""

    function_calling_config: models.GeminiFunctionCallingConfig | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "function_calling_config": Field("functionCallingConfig", "GeminiFunctionCallingConfig", "object"),
    }


class GeminiToolConfigParam(TypedDict, total=False):
    """`GeminiToolConfig` as a plain dict, with the names of the wire."""

    functionCallingConfig: models.GeminiFunctionCallingConfig | models.GeminiFunctionCallingConfigParam
