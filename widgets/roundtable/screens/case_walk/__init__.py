"""The case walk."""
