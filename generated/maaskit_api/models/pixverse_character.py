from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["PixverseCharacter"]


@define(eq=False, repr=False, kw_only=True)
class PixverseCharacter(Model):
    """PixverseCharacter.

    Attributes:
        asset_id: Id of the character, 15 digits, for `asset_id`.
    """

    asset_id: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "asset_id": Field("AssetId", None, "integer"),
    }
