from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["MidjourneyButton"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyButton(Model):
    """MidjourneyButton.

    Attributes:
        custom_id: What `midjourney.action` takes.
        label: What stands on it, e.g. U1; empty where an emoji does.
        type: Discord's number of its kind; 2 is a button. One page says that it is a text.
        style: Discord's number of its look.
    """

    custom_id: str
    label: str | None = UNSET
    emoji: str | None = UNSET
    type: int | str | None = UNSET
    style: int | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "custom_id": Field("customId", None, "string", True),
        "label": Field("label", None, "string"),
        "emoji": Field("emoji", None, "string"),
        "type": Field("type", None, "integer string"),
        "style": Field("style", None, "integer string"),
    }
