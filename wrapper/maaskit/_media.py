"""What kind of file some bytes are, and files as text."""

from __future__ import annotations

__all__ = ["HEAD", "data_url", "media_type", "sniff"]

HEAD = 16
"""How many of the first bytes `sniff` looks at."""

_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"<svg", "image/svg+xml"),
    (b"%PDF-", "application/pdf"),
    (b"ID3", "audio/mpeg"),
)
_RIFF = {b"WEBP": "image/webp", b"WAVE": "audio/wav", b"AVI ": "video/x-msvideo"}
_BRANDS = {
    b"M4A ": "audio/mp4", b"M4B ": "audio/mp4", b"qt  ": "video/quicktime", b"mif1": "image/heif",
    b"avif": "image/avif", b"avis": "image/avif", b"heic": "image/heic", b"heix": "image/heic",
}  # fmt: skip


def sniff(content: bytes) -> str | None:
    """The media type that the first bytes show, or None."""
    for magic, kind in _MAGIC:
        if content.startswith(magic):
            return kind
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    if content[4:8] == b"ftyp":
        return _BRANDS.get(content[8:12], "video/mp4")
    # An MPEG frame: eleven bits of sync, a version that is not reserved, layer III.
    if len(content) > 1 and content[0] == 0xFF and content[1] & 0xE6 == 0xE2 and content[1] & 0x18 != 0x08:
        return "audio/mpeg"
    return None


def media_type(content: bytes, *names: str | None) -> str | None:
    """What a file is: by its first bytes, which can't lie, else by the first of its names that tells; or None."""
    import mimetypes

    return sniff(content) or next((kind for name in names if (kind := mimetypes.guess_type(name or "")[0])), None)


def data_url(kind: str, content: bytes) -> str:
    """A file of a media type as a data URL (RFC 2397)."""
    import base64

    return f"data:{kind};base64,{base64.b64encode(content).decode()}"
