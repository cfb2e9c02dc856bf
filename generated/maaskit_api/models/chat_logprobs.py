from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatLogprobs"]


@define(eq=False, repr=False, kw_only=True)
class ChatLogprobs(Model):
    """ChatLogprobs.

    Attributes:
        content: One entry for each token of the text.
        refusal: One entry for each token of the refusal.
    """

    content: list[models.TokenLogprob] | None = UNSET
    refusal: list[models.TokenLogprob] | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "content": Field("content", ["TokenLogprob"], "array null"),
        "refusal": Field("refusal", ["TokenLogprob"], "array null"),
    }
