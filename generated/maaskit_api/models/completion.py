from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["Completion"]


@define(eq=False, repr=False, kw_only=True)
class Completion(Model):
    """The answer; a chunk of a stream looks the same.

    Attributes:
        choices: One for each prompt and answer; empty in the usage chunk.
        id: cmpl-...
        created: Unix seconds.
        usage: In a stream, only in the last chunk, when asked for.
        system_fingerprint: State of the vendor's machine.
    """

    choices: list[models.CompletionChoice]
    id: str | None = UNSET
    object: Literal["text_completion"] | None = UNSET
    created: int | None = UNSET
    model: str | None = UNSET
    usage: models.Usage | None = UNSET
    error: models.GatewayErrorDetail | None = UNSET
    system_fingerprint: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "choices": Field("choices", ["CompletionChoice"], "array", True),
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "created": Field("created", None, "integer"),
        "model": Field("model", None, "string"),
        "usage": Field("usage", "Usage", "object null"),
        "error": Field("error", "GatewayErrorDetail", "object"),
        "system_fingerprint": Field("system_fingerprint", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("text_completion",)}
