"""Errors of the endpoint functions."""


class UnexpectedStatus(Exception):
    """The response has an undocumented status and `Client.raise_on_unexpected_status` is True."""

    def __init__(self, status_code: int, content: bytes) -> None:
        self.status_code = status_code
        self.content = content
        super().__init__(
            f"Unexpected status code: {status_code}\n\nResponse content:\n{content.decode(errors='ignore')}"
        )


__all__ = ["UnexpectedStatus"]
