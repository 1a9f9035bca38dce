"""The local server behind ``causerie dev``: it serves the last good build and says what is wrong with the next one."""
