"""Facilitating a scripted consultation alone."""
