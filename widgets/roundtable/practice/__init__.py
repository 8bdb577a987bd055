"""What a learner or team is doing. Knows no HTML and no files."""
