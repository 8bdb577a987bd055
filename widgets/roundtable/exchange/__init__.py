"""Documents in and out: papers for a group, and a case to read without a server."""
