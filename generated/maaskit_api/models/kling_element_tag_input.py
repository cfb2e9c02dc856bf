from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["KlingElementTagInput", "KlingElementTagInputParam"]


@define(eq=False, repr=False, kw_only=True)
class KlingElementTagInput(Model):
    """KlingElementTagInput.

    Attributes:
        tag_id: o_101 for what is in fashion, o_102 character, o_103 animal, o_104 prop, o_105 clothing, o_106
            scene, o_107 effect, o_108 other. One of `o_101`, `o_102`, `o_103`, `o_104`, `o_105`, `o_106`,
            `o_107`, `o_108`.
    """

    tag_id: Literal["o_101", "o_102", "o_103", "o_104", "o_105", "o_106", "o_107", "o_108"] | str

    _fields: ClassVar[Mapping[str, Field]] = {
        "tag_id": Field("tag_id", None, "string", True),
    }


class KlingElementTagInputParam(TypedDict, total=False):
    """`KlingElementTagInput` as a plain dict, with the names of the wire."""

    tag_id: Required[Literal["o_101", "o_102", "o_103", "o_104", "o_105", "o_106", "o_107", "o_108"] | str]
