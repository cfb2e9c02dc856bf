from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MidjourneyUploadRequest", "MidjourneyUploadRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneyUploadRequest(Model):
    """MidjourneyUploadRequest.

    Attributes:
        base_64_array: The pictures, as data URLs. Local files are accepted.
        notify_hook: Listed by GPT-Best, although nothing goes on after the answer.
        state: Any text.
    """

    base_64_array: list[str]
    filter: models.MidjourneyChannelFilter | None = UNSET
    notify_hook: str | None = UNSET
    state: str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "base_64_array": Field("base64Array", None, "array", True),
        "filter": Field("filter", "MidjourneyChannelFilter", "object"),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
    }


class MidjourneyUploadRequestParam(TypedDict, total=False):
    """`MidjourneyUploadRequest` as a plain dict, with the names of the wire."""

    base64Array: Required[Sequence[str | LocalFile]]
    filter: models.MidjourneyChannelFilter | models.MidjourneyChannelFilterParam
    notifyHook: str
    state: str
