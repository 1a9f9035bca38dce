"""Files to begin with: a site, a conversation, the rooms of a card or a trigger."""
