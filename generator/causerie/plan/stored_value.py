"""Written values as the type of an attribute wants them."""

from causerie.plan.plan import Scalar


def stored_value(text: str, type_: str | None) -> Scalar:
    """``text`` as what is stored: a number or a boolean for an attribute of that type, else the text itself.

    ``check`` has seen to it that a number is one.
    """
    match type_:
        case "number":
            number = float(text)
            return int(number) if number.is_integer() else number
        case "boolean":
            return text == "true"
    return text
