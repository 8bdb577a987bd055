"""Frozen, validated objects. Imports the standard library and pydantic, nothing else."""
