"""What a learner does with a care plan: begin, edit, read it to the person, preview, compare, jump in time."""
