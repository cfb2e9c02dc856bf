"""The compiler of the description: `python -m generator.generate` writes generated/maaskit_api."""
