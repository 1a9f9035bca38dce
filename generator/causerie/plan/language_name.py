"""What a language calls itself."""


def language_name(code: str) -> str:
    """``fr`` → ``Français``, ``pt-BR`` → ``Português (Brasil)``; the code itself where nobody knows."""
    from babel import Locale, UnknownLocaleError

    try:
        name = Locale.parse(code, sep="-").get_display_name()
    except (UnknownLocaleError, ValueError):
        name = None
    return name[0].upper() + name[1:] if name else code
