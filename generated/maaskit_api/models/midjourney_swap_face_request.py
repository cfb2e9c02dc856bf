from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import LocalFile

    from .. import models

__all__ = ["MidjourneySwapFaceRequest", "MidjourneySwapFaceRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class MidjourneySwapFaceRequest(Model):
    """MidjourneySwapFaceRequest.

    Attributes:
        source_base_64: The picture with the face, as a data URL. Local files are accepted.
        target_base_64: The picture that gets the face, as a data URL. Local files are accepted.
        notify_hook: URL that is called at each change of the task; empty for the account's own.
        state: Any text; the task carries it.
    """

    source_base_64: str
    target_base_64: str
    notify_hook: str | None = UNSET
    state: str | None = UNSET
    account_filter: models.MidjourneyAccountFilter | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "source_base_64": Field("sourceBase64", None, "string", True),
        "target_base_64": Field("targetBase64", None, "string", True),
        "notify_hook": Field("notifyHook", None, "string"),
        "state": Field("state", None, "string"),
        "account_filter": Field("accountFilter", "MidjourneyAccountFilter", "object"),
    }


class MidjourneySwapFaceRequestParam(TypedDict, total=False):
    """`MidjourneySwapFaceRequest` as a plain dict, with the names of the wire."""

    sourceBase64: Required[str | LocalFile]
    targetBase64: Required[str | LocalFile]
    notifyHook: str
    state: str
    accountFilter: models.MidjourneyAccountFilter | models.MidjourneyAccountFilterParam
