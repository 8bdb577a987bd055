"""How Roundtable is served: Voila, configured safely."""
