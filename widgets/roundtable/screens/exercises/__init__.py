"""The library of exercises, and the session that a trainer puts together from it."""
