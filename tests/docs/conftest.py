"""Fixtures for the tests of the site."""

import sys
from pathlib import Path

from samples_mocks import mock_of

__all__ = ["mock_of"]

collect_ignore = ["site"]  # needs the built site and a browser: `make test-docs` names it

sys.path.insert(0, str(Path(__file__).parents[2]))  # `docs` is not installed
