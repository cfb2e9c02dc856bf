from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["DocmeePptx"]


@define(eq=False, repr=False, kw_only=True)
class DocmeePptx(Model):
    """A presentation.

    Attributes:
        cover_url: Picture of the first slide.
        file_url: The file, PowerPoint's format.
        pptx_property: The slides as JSON, gzip in base64; only when it was asked for.
    """

    id: str | None = UNSET
    name: str | None = UNSET
    subject: str | None = UNSET
    cover_url: str | None = UNSET
    file_url: str | None = UNSET
    template_id: str | None = UNSET
    pptx_property: str | None = UNSET
    user_id: str | None = UNSET
    user_name: str | None = UNSET
    company_id: int | str | None = UNSET
    update_time: str | None = UNSET
    create_time: str | None = UNSET
    create_user: str | None = UNSET
    update_user: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string"),
        "name": Field("name", None, "string null"),
        "subject": Field("subject", None, "string null"),
        "cover_url": Field("coverUrl", None, "string null"),
        "file_url": Field("fileUrl", None, "string null"),
        "template_id": Field("templateId", None, "string null"),
        "pptx_property": Field("pptxProperty", None, "string null"),
        "user_id": Field("userId", None, "string null"),
        "user_name": Field("userName", None, "string null"),
        "company_id": Field("companyId", None, "integer string null"),
        "update_time": Field("updateTime", None, "string null"),
        "create_time": Field("createTime", None, "string null"),
        "create_user": Field("createUser", None, "string null"),
        "update_user": Field("updateUser", None, "string null"),
    }
