"""Looking back on several meetings."""
