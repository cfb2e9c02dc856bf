from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["DocmeeOutlineRequest", "DocmeeOutlineRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class DocmeeOutlineRequest(Model):
    """What the presentation is about.

    Attributes:
        subject: The subject in a few words.
        prompt: Further wishes, such as the audience or the number of chapters; known from the vendor's own
            interface.
        data_url: Address of a parsed file, from the vendor's interface for files.
    """

    subject: str
    prompt: str | None = UNSET
    data_url: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "subject": Field("subject", None, "string", True),
        "prompt": Field("prompt", None, "string null"),
        "data_url": Field("dataUrl", None, "string null"),
    }


class DocmeeOutlineRequestParam(TypedDict, total=False):
    """`DocmeeOutlineRequest` as a plain dict, with the names of the wire."""

    subject: Required[str]
    prompt: str | None
    dataUrl: str | None
