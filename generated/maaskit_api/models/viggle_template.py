from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["ViggleTemplate"]


@define(eq=False, repr=False, kw_only=True)
class ViggleTemplate(Model):
    """An official dance. Its links may be empty.

    Attributes:
        id: Id: `templateID` of a task.
        command: Name in Viggle's chat, e.g. $wave.
        web_command: Name on the website.
        processed_url: The dance alone.
        bg_url: The background alone.
        display_url: The dance as it is shown.
        width: Pixels.
        height: Pixels.
    """

    id: str | None = UNSET
    command: str | None = UNSET
    web_command: str | None = UNSET
    description: str | None = UNSET
    web_status: int | None = UNSET
    dc_status: int | None = UNSET
    app_status: int | None = UNSET
    processed_url: str | None = UNSET
    processed_hd_url: str | None = UNSET
    processed_cover_url: str | None = UNSET
    bg_url: str | None = UNSET
    bg_cover_url: str | None = UNSET
    display_url: str | None = UNSET
    display_hd_url: str | None = UNSET
    display_cover_url: str | None = UNSET
    gif_url: str | None = UNSET
    web_purl: str | None = UNSET
    source: str | None = UNSET
    sort: int | None = UNSET
    width: int | None = UNSET
    height: int | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "command": Field("command", None, "string"),
        "web_command": Field("webCommand", None, "string"),
        "description": Field("description", None, "string"),
        "web_status": Field("webStatus", None, "integer"),
        "dc_status": Field("dcStatus", None, "integer"),
        "app_status": Field("appStatus", None, "integer"),
        "processed_url": Field("processedURL", None, "string"),
        "processed_hd_url": Field("processedHdURL", None, "string"),
        "processed_cover_url": Field("processedCoverURL", None, "string"),
        "bg_url": Field("bgURL", None, "string"),
        "bg_cover_url": Field("bgCoverURL", None, "string"),
        "display_url": Field("displayURL", None, "string"),
        "display_hd_url": Field("displayHdURL", None, "string"),
        "display_cover_url": Field("displayCoverURL", None, "string"),
        "gif_url": Field("gifURL", None, "string"),
        "web_purl": Field("webPURL", None, "string"),
        "source": Field("source", None, "string"),
        "sort": Field("sort", None, "integer"),
        "width": Field("width", None, "integer"),
        "height": Field("height", None, "integer"),
    }
