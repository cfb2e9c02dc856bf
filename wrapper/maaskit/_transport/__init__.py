"""The only package that knows the HTTP library (httpx). No type of it leaves here."""

from .bodies import AsyncBody, SyncBody
from .clients import AsyncTransport, SyncTransport, tls_context
from .requests import multipart_arguments

__all__ = ["AsyncBody", "AsyncTransport", "SyncBody", "SyncTransport", "multipart_arguments", "tls_context"]
