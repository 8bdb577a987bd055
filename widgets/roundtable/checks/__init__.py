"""Rules for content: what must hold beyond the shape of a file."""
