from pathlib import Path
from typing import ClassVar, Protocol

from .place import Place


class Engine(Protocol):
    """A server that a keeper can run. It works in `folder`, and by that it is found."""

    name: ClassVar[str]  # of its files
    label: ClassVar[str]  # for people
    variable: ClassVar[str]  # that holds its address; set from outside, we start none
    program: ClassVar[str]
    stop_signal: ClassVar[int]  # ends it in order
    patience: ClassVar[float]  # seconds that it may take to do so

    @property
    def place(self) -> Place: ...

    @property
    def folder(self) -> Path: ...

    def url(self) -> str: ...

    def prepare(self) -> None:
        """Makes what a start needs, when none of its processes is left.

        All of it or nothing, should it be killed midway.
        """

    def command(self) -> list[str]: ...

    def answers(self) -> bool:
        """Whether a client would be served now."""
