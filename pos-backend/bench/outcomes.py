"""What a row of the table says, and when it is good enough."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from statistics import median


class Verdict(StrEnum):
    MET = "met"
    MISSED = "MISSED"
    NONE = ""
    NOT_MEASURED = "not measured"


@dataclass(frozen=True, slots=True)
class Target:
    """A bound on the ratio to the floor, or on the measured figure itself."""

    bound: float
    at_least: bool
    of_ratio: bool = True

    def met_by(self, value: float) -> bool:
        return value >= self.bound if self.at_least else value <= self.bound


def ratio_at_least(bound: float) -> Target:
    return Target(bound, at_least=True)


def ratio_at_most(bound: float) -> Target:
    return Target(bound, at_least=False)


def at_least(bound: float) -> Target:
    return Target(bound, at_least=True, of_ratio=False)


def at_most(bound: float) -> Target:
    return Target(bound, at_least=False, of_ratio=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """`measured` and `floor` are in `unit`; None where this machine does not tell."""

    row: str
    unit: str
    measured: float | None
    floor: float | None = None
    ratio: float | None = None
    target: Target | None = None
    detail: str = ""

    @property
    def verdict(self) -> Verdict:
        if self.measured is None:
            return Verdict.NOT_MEASURED
        if self.target is None:
            return Verdict.NONE
        value = self.ratio if self.target.of_ratio else self.measured
        if value is None:
            return Verdict.NOT_MEASURED
        return Verdict.MET if self.target.met_by(value) else Verdict.MISSED


@dataclass(frozen=True, slots=True)
class Figures:
    """One figure per round, measured and floor side by side."""

    measured: Sequence[float]
    floor: Sequence[float]

    def outcome(self, row: str, unit: str, target: Target) -> Outcome:
        """Medians; the ratio is the median of the rounds' own.

        A machine that is busy for some seconds slows down both sides of a round, and so leaves its
        ratio as it is.
        """
        ratios = [m / f for m, f in zip(self.measured, self.floor, strict=True)]
        return Outcome(
            row=row,
            unit=unit,
            measured=median(self.measured),
            floor=median(self.floor),
            ratio=median(ratios),
            target=target,
        )


def interleaved(
    rounds: int, measure: Callable[[], float], floor: Callable[[], float], *, warm_up: bool = True
) -> Figures:
    """Each round takes both figures, in turns the one and the other first."""
    if warm_up:
        measure(), floor()
    pairs = list(_rounds(rounds, measure, floor))
    return Figures([pair[0] for pair in pairs], [pair[1] for pair in pairs])


def _rounds(
    rounds: int, measure: Callable[[], float], floor: Callable[[], float]
) -> Iterator[tuple[float, float]]:
    for number in range(rounds):
        if number % 2:
            below = floor()
            yield measure(), below
        else:
            yield measure(), floor()
