"""Long-running jobs: reading their state, waiting, the journal, tokens, fetching results. Public names are in `maaskit`."""
