"""Tests of reading content files."""
