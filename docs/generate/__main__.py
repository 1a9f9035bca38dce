"""``python -m docs.generate``: writes every page of the reference."""

from docs.generate.pages import DOCS, pages

if __name__ == "__main__":
    for name, text in pages().items():
        (DOCS / name).write_text(text, "utf-8")
