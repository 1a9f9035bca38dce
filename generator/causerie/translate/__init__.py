"""For translators: writes the PO files of a site, and counts what is in them."""
