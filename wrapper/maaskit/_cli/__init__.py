"""The command line, in modules with one purpose each. Nothing heavy is imported before a command needs it."""
