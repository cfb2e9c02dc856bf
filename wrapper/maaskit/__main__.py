"""`python -m maaskit`: the command `maaskit`."""

from .cli import main

raise SystemExit(main())
