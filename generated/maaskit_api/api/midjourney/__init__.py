"""Endpoint functions of one family."""
