from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define
from maaskit._model import UNSET, Field
from maaskit._results import Answer

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatCompletion"]


@define(eq=False, repr=False, kw_only=True)
class ChatCompletion(Answer):
    """ChatCompletion.

    Attributes:
        choices: One entry for each answer asked for with `n`.
        id: Usually chatcmpl-...; other forms and empty text occur. Ecovai's all-in-one models: the
            conversation's id.
        created: Unix seconds.
        model: May be missing or empty or differ from the name asked for.
        usage: Tokens spent.
        system_fingerprint: Version of the vendor's system.
        service_tier: Speed class that served the call.
        segment_id: Ecovai, kimi only.
    """

    choices: list[models.ChatChoice]
    id: str | None = UNSET
    object: Literal["chat.completion"] | None = UNSET
    created: int | None = UNSET
    model: str | None = UNSET
    usage: models.Usage | None = UNSET
    system_fingerprint: str | None = UNSET
    service_tier: str | None = UNSET
    segment_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "choices": Field("choices", ["ChatChoice"], "array", True),
        "id": Field("id", None, "string"),
        "object": Field("object", None, "string"),
        "created": Field("created", None, "integer"),
        "model": Field("model", None, "string"),
        "usage": Field("usage", "Usage", "object null"),
        "system_fingerprint": Field("system_fingerprint", None, "string null"),
        "service_tier": Field("service_tier", None, "string null"),
        "segment_id": Field("segment_id", None, "string"),
    }
    _answers: ClassVar[str] = "chat.completions.create"
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"object": ("chat.completion",)}
