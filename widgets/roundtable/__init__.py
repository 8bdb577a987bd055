"""Roundtable: practise working as one team, with fictional people."""
