"""An answer that is not JSON: sound, a picture, a document."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from ._reply import ResponseInfo

__all__ = ["BinaryContent"]


class BinaryContent:
    """The bytes of an answer.

    Attributes:
        content: The bytes.
        media_type: Their media type, as the gateway named it.
        last_response: The HTTP answer.
    """

    __slots__ = ("content", "last_response", "media_type")

    def __init__(self, content: bytes, media_type: str, last_response: ResponseInfo | None = None) -> None:
        self.content = content
        self.media_type = media_type
        self.last_response = last_response

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Write to a file, whole or not at all: to a temporary file beside it that then takes its name."""
        target = Path(path)
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(self.content)
            os.replace(name, target)
        except BaseException:
            os.unlink(name)
            raise
        return target

    def __bytes__(self) -> bytes:
        return self.content

    def __len__(self) -> int:
        return len(self.content)

    def __repr__(self) -> str:
        return f"BinaryContent({len(self.content)} bytes of {self.media_type})"
