from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile


__all__ = ["KlingSubjectImage", "KlingSubjectImageParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingSubjectImage(Model):
    """One subject.

    Attributes:
        subject_image: A URL, or base64 without `data:image/png;base64,` before it, which is refused. JPEG or
            PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5 and 2.5:1. Local files of up to 10
            MiB are accepted.
    """

    subject_image: str

    _fields: ClassVar[Mapping[str, Field]] = {
        "subject_image": Field("subject_image", None, "string", True),
    }


class KlingSubjectImageParam(TypedDict, total=False):
    """`KlingSubjectImage` as a plain dict, with the names of the wire."""

    subject_image: Required[str | LocalFile]
