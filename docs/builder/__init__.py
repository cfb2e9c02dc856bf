"""The program behind `make docs`: from the description, the guides and the docstrings to a site in two languages."""
