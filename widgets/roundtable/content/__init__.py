"""Content files -> model objects: where files are, loading with line numbers, the catalogue."""
