"""An exercise: one step at a time, for one learner or for a room."""
