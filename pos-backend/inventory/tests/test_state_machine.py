"""Random trade, by the services and by the API, is what a plain model of it says, step by step."""

import os
from collections.abc import Callable

import pytest
from django.test import Client
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from accounts.models import User
from conftest import Cast
from inventory.tests.soak.both import Tally
from inventory.tests.soak.machine import Trade, TradeOverHttp
from inventory.tests.soak.sizes import SEED, SIZES, Walk, say
from inventory.tests.soak.world import make_world

# Minutes of work, for the one who looks into it: SHRINK=1 makes the failing run as short as can be.
SHRINKS = os.environ.get("SHRINK") == "1"
RUNS_AT_A_TIME = 100  # hypothesis remembers a round's tree of choices


def walk(machine: type[Trade], length: Walk, name: str) -> None:
    """Rounds of runs until both the runs and the steps are walked: runs end early where dice run out."""
    tally = machine.tally
    round_of = min(RUNS_AT_A_TIME, length.runs // 4)
    number = 0
    while tally.runs < length.runs or tally.steps < length.runs * length.steps:
        # Without a deadline and without a store of past failures: seed and sizes say all of it.
        run_state_machine_as_test(
            seed(SEED + number)(machine),
            settings=settings(
                max_examples=round_of,
                stateful_step_count=length.steps,
                phases=[Phase.generate, Phase.shrink] if SHRINKS else [Phase.generate],
                deadline=None,
                database=None,
                suppress_health_check=list(HealthCheck),
            ),
        )
        number += 1
        say(
            f"{name}: {tally.runs:,} runs, {tally.steps:,} of {length.runs * length.steps:,} steps,"
            f" {tally.refusals:,} of them refused by both (SEED={SEED})"
        )


def test_trade_is_what_the_plain_model_says(in_shop: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Trade, "world", make_world(in_shop), raising=False)
    monkeypatch.setattr(Trade, "tally", Tally(), raising=False)
    walk(Trade, SIZES.machine, "state machine")


def test_trade_over_the_api_is_what_the_plain_model_says(
    in_shop: Cast,
    sign_in: Callable[[User], Client],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("ERROR", "django.request")  # refusals are the day's business
    monkeypatch.setattr(TradeOverHttp, "world", make_world(in_shop), raising=False)
    monkeypatch.setattr(TradeOverHttp, "tally", Tally(), raising=False)
    monkeypatch.setattr(TradeOverHttp, "client", sign_in(in_shop.owner), raising=False)
    walk(TradeOverHttp, SIZES.api_machine, "state machine over the API")
