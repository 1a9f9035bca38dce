"""CSS selectors, parsed by cssselect2."""


def fault_of_selector(selector: str) -> str | None:
    """Why a browser would not understand the selector; ``None`` where it would."""
    from cssselect2.parser import SelectorError, parse

    try:
        parsed = list(parse(selector))
    except SelectorError as error:
        return str(error.args[-1]).replace("EOF", "the end") if error.args else "it breaks off"
    pseudo = next((found.pseudo_element for found in parsed if found.pseudo_element), None)
    return f"::{pseudo} is no element that can be clicked" if pseudo else None
