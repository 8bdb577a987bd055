"""Table mode: a whole room with one screen, paper cards, and votes by hand."""
