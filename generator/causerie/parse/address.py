"""Addresses that a browser may be sent to."""


def fault_of_address(address: str) -> str:
    """Why the address is refused, in words that follow “because”; empty where it is fine."""
    return "" if address else "it is empty"
