"""The mistakes are data: nothing in their folders is a test or a notebook to run."""

collect_ignore_glob = ["[0-9]*"]
