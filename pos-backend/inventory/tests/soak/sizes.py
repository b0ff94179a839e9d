"""How long the proofs run: seconds within `make test`, all that is promised in `make soak`.

The suite starts from a fixed seed, so that a red run means that the change in hand broke something and
not that today's dice were bad; new ground is what `make soak` is for, which draws a seed and prints it.
`SEED` sets it for either.
"""

import os
import sys
from dataclasses import dataclass
from random import SystemRandom
from time import monotonic


@dataclass(frozen=True, slots=True)
class Walk:
    """Runs of a state machine, and the steps of each."""

    runs: int
    steps: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Sizes:
    machine: Walk
    api_machine: Walk
    bank_operations: int
    last_unit_rounds: int
    cut_answers: int


SUITE = Sizes(
    machine=Walk(100, 50),
    api_machine=Walk(100, 50),
    bank_operations=5_000,
    last_unit_rounds=10,
    cut_answers=200,
)
SOAK = Sizes(
    machine=Walk(2_000, 100),
    api_machine=Walk(2_000, 100),
    bank_operations=100_000,
    last_unit_rounds=500,
    cut_answers=10_000,
)
SOAKING = os.environ.get("SOAK") == "1"
SIZES = SOAK if SOAKING else SUITE
SEED = int(os.environ.get("SEED") or (SystemRandom().randrange(2**31) if SOAKING else 1))

_begun = monotonic()


def say(words: str) -> None:
    """Progress, seen while soaking and beside a failure."""
    sys.stdout.write(f"{monotonic() - _begun:8.1f} s  {words}\n")
    sys.stdout.flush()
