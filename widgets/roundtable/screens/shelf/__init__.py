"""The library: all cases to choose from, and pathways through them."""
