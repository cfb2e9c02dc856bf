from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["ChatAnnotation", "ChatAnnotationParam"]


@define(eq=False, repr=False, kw_only=True)
class ChatAnnotation(Model):
    """ChatAnnotation.

    Attributes:
        type: One of `url_citation`.
    """

    type: Literal["url_citation"] | str | None = UNSET
    url_citation: models.ChatUrlCitation | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "url_citation": Field("url_citation", "ChatUrlCitation", "object"),
    }


class ChatAnnotationParam(TypedDict, total=False):
    """`ChatAnnotation` as a plain dict, with the names of the wire."""

    type: Literal["url_citation"] | str
    url_citation: models.ChatUrlCitation | models.ChatUrlCitationParam
