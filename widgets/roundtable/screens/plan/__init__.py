"""The care-plan builder: a plan section by section, a second look, and what comes of it."""
