"""How fast and how light our pages are, always as a ratio to stock Voila on the same machine.

Run with `python -m tests.bench` from the repository. Seconds differ from one
machine to the next and from one minute to the next; so every round visits all
pages one after the other, and what counts is the ratio within a round.
"""
