"""Endpoint functions, a package for each family, a module for each operation."""
