"""What goes wrong."""

__all__ = ["GenerationError"]


class GenerationError(Exception):
    """The description can't be compiled as it is."""
