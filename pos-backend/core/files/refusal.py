class Unreadable(Exception):
    """A file that cannot be read, in words for who sent it; `attr` is the setting to change, if any."""

    def __init__(self, detail: str, *, attr: str = "file") -> None:
        super().__init__(detail)
        self.attr = attr
