from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["KlingElement"]


@define(eq=False, repr=False, kw_only=True)
class KlingElement(Model):
    """An element, ready for `element_list` of the submits.

    Attributes:
        element_id: Id of the element. Those of own elements have 18 digits and are beyond 2^53, so keep them
            out of floats; ready-made ones have small ids.
        element_name: Name of the element.
        element_description: What it is.
        element_frontal_image: Link to the picture from the front.
        element_refer_list: Pictures from other sides.
        tag_list: What kind of thing it is.
        owned_by: `kling` for ready-made elements, else the id of who made it.
        final_unit_deduction: Units of the vendor; seen on ready-made elements only.
    """

    element_id: int
    element_name: str | None = UNSET
    element_description: str | None = UNSET
    element_frontal_image: str | None = UNSET
    element_refer_list: list[models.KlingElementView] | None = UNSET
    tag_list: list[models.KlingElementTag] | None = UNSET
    owned_by: str | None = UNSET
    final_unit_deduction: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "element_id": Field("element_id", None, "integer", True),
        "element_name": Field("element_name", None, "string"),
        "element_description": Field("element_description", None, "string"),
        "element_frontal_image": Field("element_frontal_image", None, "string"),
        "element_refer_list": Field("element_refer_list", ["KlingElementView"], "array null"),
        "tag_list": Field("tag_list", ["KlingElementTag"], "array null"),
        "owned_by": Field("owned_by", None, "string"),
        "final_unit_deduction": Field("final_unit_deduction", None, "string"),
    }
