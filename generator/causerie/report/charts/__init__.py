"""The geometry of charts: numbers become places, in the units of an SVG's view box. Templates draw them."""
