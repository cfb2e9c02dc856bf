"""Keyword arguments of the calls, a module for each family."""
