"""What a learner does with a care plan."""
