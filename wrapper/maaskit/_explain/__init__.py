"""What there is to say about an operation: facts and code samples, for the site and for `maaskit explain`."""
