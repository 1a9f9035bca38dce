"""How diagnostics look: for people, for programs, for code review. Functions from data to text; nothing prints."""
