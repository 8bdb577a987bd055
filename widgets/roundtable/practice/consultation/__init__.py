"""What a team does in a case consultation: sit down, ask, pool, recommend, promise, close, and carry over."""
