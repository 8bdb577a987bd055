"""Doing an exercise: one small object for each kind of interaction, and the work that holds them."""
