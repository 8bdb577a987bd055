"""What people see and do: a state, templates, and handlers for named events."""
