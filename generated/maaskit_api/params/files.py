"""Keyword arguments of `client.files`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required

from maaskit._options import RequestOptions

if TYPE_CHECKING:
    from maaskit._files import FileInput


class FilesCreateParams(RequestOptions, total=False):
    """Arguments of `files.create`."""

    file: Required[FileInput]
    purpose: Literal["assistants", "batch", "evals", "fine-tune", "user_data", "vision"] | str
