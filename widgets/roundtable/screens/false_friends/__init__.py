"""Rounds of false friends: who could have said this, and what the others heard."""
