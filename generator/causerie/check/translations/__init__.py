"""Translations of conversations: the author's texts with the words of a PO file in their places."""
