"""How Roundtable is served, tested without a browser."""
