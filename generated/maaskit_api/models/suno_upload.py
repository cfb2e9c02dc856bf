from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    pass

__all__ = ["SunoUpload"]


@define(eq=False, repr=False, kw_only=True)
class SunoUpload(Model):
    """A place for one file in the vendor's storage.

    Attributes:
        id: Id of the upload, for the calls that follow; neither a clip nor a task.
        url: Where the form with the file is POSTed, without a key.
        fields: Members of that form, sent as they are and before the file: Content-Type, key, AWSAccessKeyId,
            policy, signature. The policy limits the size; 100 MB in the pages' example.
        is_file_uploaded: Whether the file is there; on sister gateways.
    """

    id: str
    url: str
    fields: dict[str, str]
    is_file_uploaded: bool | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "id": Field("id", None, "string", True),
        "url": Field("url", None, "string", True),
        "fields": Field("fields", None, "object", True),
        "is_file_uploaded": Field("is_file_uploaded", None, "boolean"),
    }
