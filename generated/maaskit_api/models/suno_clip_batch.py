from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from .. import models

__all__ = ["SunoClipBatch"]


@define(eq=False, repr=False, kw_only=True)
class SunoClipBatch(Model):
    """Clips that were begun, as the vendor itself answers. For stems it has `clips` only.

    Attributes:
        clips: The clips, usually two.
        id: Id of the batch; no call takes it.
        major_model_version: Model version for people.
        status: State of the submit alone: `complete` although the clips have only begun.
        created_at: ISO 8601 with milliseconds, in UTC.
        request_id: Id of the request at the vendor.
    """

    clips: list[models.SunoClip]
    id: str | None = UNSET
    metadata: models.SunoClipMetadata | None = UNSET
    major_model_version: str | None = UNSET
    status: str | None = UNSET
    created_at: str | None = UNSET
    batch_size: int | None = UNSET
    request_id: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "clips": Field("clips", ["SunoClip"], "array", True),
        "id": Field("id", None, "string"),
        "metadata": Field("metadata", "SunoClipMetadata", "object"),
        "major_model_version": Field("major_model_version", None, "string"),
        "status": Field("status", None, "string"),
        "created_at": Field("created_at", None, "string"),
        "batch_size": Field("batch_size", None, "integer"),
        "request_id": Field("request_id", None, "string"),
    }
