from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["KlingElementCreateRequest", "KlingElementCreateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementCreateRequest(Model):
    """A thing, a person or a place, shown from several sides.

    Attributes:
        element_name: Name of the element. At most 20 characters.
        element_description: What it is. At most 100 characters.
        element_frontal_image: How it looks from the front: a URL, or base64 without `data:image/png;base64,`
            before it, which is refused. JPEG or PNG up to 10 MB, each side from 300 pixels, ratio between 1:2.5
            and 2.5:1. Local files of up to 10 MiB are accepted.
        element_refer_list: How it looks from other sides. At most 3 entries.
        tag_list: What kind of thing it is.
        model_name: Unknown to the vendor. One gateway wants it, probably to choose among its accounts, and
            shows kling-v1-6.
    """

    element_name: str
    element_description: str
    element_frontal_image: str
    element_refer_list: list[models.KlingElementViewInput]
    tag_list: list[models.KlingElementTagInput] | None = UNSET
    model_name: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "element_name": Field("element_name", None, "string", True),
        "element_description": Field("element_description", None, "string", True),
        "element_frontal_image": Field("element_frontal_image", None, "string", True),
        "element_refer_list": Field("element_refer_list", ["KlingElementViewInput"], "array", True),
        "tag_list": Field("tag_list", ["KlingElementTagInput"], "array"),
        "model_name": Field("model_name", None, "string"),
    }


class KlingElementCreateRequestParam(TypedDict, total=False):
    """`KlingElementCreateRequest` as a plain dict, with the names of the wire."""

    element_name: Required[str]
    element_description: Required[str]
    element_frontal_image: Required[str | LocalFile]
    element_refer_list: Required[Sequence[models.KlingElementViewInput | models.KlingElementViewInputParam]]
    tag_list: Sequence[models.KlingElementTagInput | models.KlingElementTagInputParam]
    model_name: str
