from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["FluxSubmitted"]


@define(eq=False, repr=False, kw_only=True)
class FluxSubmitted(Model):
    """The receipt of a picture job.

    Attributes:
        id: Id of the job.
        polling_url: Where to ask at the vendor, who does not know the gateway's key; ask the gateway by the id.
        cost: What the job costs in the vendor's credits; FLUX.2.
        input_mp: Megapixels of the pictures that were sent; FLUX.2.
        output_mp: Megapixels of the picture that is made; FLUX.2.
    """

    id: str
    polling_url: str | None = UNSET
    cost: float | None = UNSET
    input_mp: float | None = UNSET
    output_mp: float | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "polling_url": Field("polling_url", None, "string"),
        "cost": Field("cost", None, "number null"),
        "input_mp": Field("input_mp", None, "number null"),
        "output_mp": Field("output_mp", None, "number null"),
    }
