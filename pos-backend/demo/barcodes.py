def ean13(first_twelve: str) -> str:
    """The code with its check digit. Begin with 20 to 29: those are free for use inside a shop."""
    weighted = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(first_twelve))
    return f"{first_twelve}{-weighted % 10}"
