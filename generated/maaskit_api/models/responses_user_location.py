from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ResponsesUserLocation", "ResponsesUserLocationParam"]


@define(eq=False, repr=False, kw_only=True)
class ResponsesUserLocation(Model):
    """ResponsesUserLocation.

    Attributes:
        country: Two-letter code.
        timezone: IANA name, e.g. Asia/Shanghai.
    """

    type: Literal["approximate"] | None = UNSET
    country: str | None = UNSET
    region: str | None = UNSET
    city: str | None = UNSET
    timezone: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "type": Field("type", None, "string"),
        "country": Field("country", None, "string null"),
        "region": Field("region", None, "string null"),
        "city": Field("city", None, "string null"),
        "timezone": Field("timezone", None, "string null"),
    }
    _tags: ClassVar[Mapping[str, tuple[Any, ...]]] = {"type": ("approximate",)}


class ResponsesUserLocationParam(TypedDict, total=False):
    """`ResponsesUserLocation` as a plain dict, with the names of the wire."""

    type: Literal["approximate"]
    country: str | None
    region: str | None
    city: str | None
    timezone: str | None
