"""What the program's exit code tells."""

FINE = 0
SLIPS_FOUND = 1  # the user's files have errors, or warnings with --strict
WRONG = 2  # wrong usage, or Causerie itself failed
INTERRUPTED = 130
