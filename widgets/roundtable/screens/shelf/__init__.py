"""The shelf: all cases."""
