from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar, Literal, Required, TypedDict

from attrs import define
from maaskit._model import UNSET, Field, Model

if TYPE_CHECKING:
    from maaskit._files import FileInput


__all__ = ["FileCreateRequest", "FileCreateRequestParam"]


@define(eq=False, repr=False, kw_only=True)
class FileCreateRequest(Model):
    """FileCreateRequest.

    Attributes:
        file: The file to upload.
        purpose: What it is for; optional on the gateway, though OpenAI's SDKs always send it. One of
            `assistants`, `batch`, `fine-tune`, `vision`, `user_data`, `evals`.
    """

    file: FileInput
    purpose: Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"] | str | None = UNSET

    _fields: ClassVar[Mapping[str, Field]] = {
        "file": Field("file", None, "string", True),
        "purpose": Field("purpose", None, "string"),
    }


class FileCreateRequestParam(TypedDict, total=False):
    """`FileCreateRequest` as a plain dict, with the names of the wire."""

    file: Required[FileInput]
    purpose: Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"] | str
