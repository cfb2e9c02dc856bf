"""Fixtures for the tests of the site."""

from samples_mocks import mock_of

__all__ = ["mock_of"]
