class IdConverter:
    """Ids in paths: digits that stay below 2^53, so that JavaScript can hold them."""

    regex = r"[0-9]{1,15}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)
