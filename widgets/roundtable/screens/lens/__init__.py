"""The language lens on a screen: paste a text, and see what is worth a second look."""
