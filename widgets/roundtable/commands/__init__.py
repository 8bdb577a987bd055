"""What the `roundtable` command can do, one module for each."""
