"""Facts about maaskit for people who read: shared by the documentation and the command line. No call needs any of it."""
