"""The program behind `make docs`: from the description and the guides to the site."""
