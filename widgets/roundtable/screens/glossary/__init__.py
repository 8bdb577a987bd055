"""The shared glossary: look up a term, see what others mean by it, agree on what you mean."""
