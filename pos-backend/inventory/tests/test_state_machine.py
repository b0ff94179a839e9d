"""Random trade over the services is what a plain model of it says, step by step."""

import os

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from conftest import Cast
from inventory.tests.soak.machine import Trade
from inventory.tests.soak.sizes import SEED, SIZES, say
from inventory.tests.soak.worlds import BothWorlds, make_world

# Minutes of work, for the one who looks into it: SHRINK=1 makes the failing run as short as can be.
SHRINKS = os.environ.get("SHRINK") == "1"
RUNS_AT_A_TIME = 100  # hypothesis remembers a round's tree of choices


def test_trade_is_what_the_plain_model_says(in_shop: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Trade, "world", make_world(in_shop), raising=False)
    # Runs end early where the dice run out; rounds go on until the steps are walked.
    promised = SIZES.machine_runs * SIZES.machine_steps
    number = 0
    while BothWorlds.steps < promised:
        # Without a deadline and without a store of past failures: seed and sizes say all of it.
        run_state_machine_as_test(
            seed(SEED + number)(Trade),
            settings=settings(
                max_examples=RUNS_AT_A_TIME,
                stateful_step_count=SIZES.machine_steps,
                phases=[Phase.generate, Phase.shrink] if SHRINKS else [Phase.generate],
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
        number += 1
        say(f"state machine: {BothWorlds.steps:,} of {promised:,} steps (SEED={SEED})")
    say(
        f"state machine: {BothWorlds.runs:,} runs, {BothWorlds.steps:,} steps,"
        f" {BothWorlds.refusals:,} of them refused by both (SEED={SEED})"
    )
