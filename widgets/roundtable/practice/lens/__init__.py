"""The language lens: wording that hurts, jargon, closed questions, and how hard a text is to read."""
