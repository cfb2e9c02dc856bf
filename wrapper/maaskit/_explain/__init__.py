"""What the description says of an operation, for people: the pages of the site and `maaskit explain` are made of it."""
