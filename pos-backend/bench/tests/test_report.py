import json
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from bench.management.commands import bench as command
from bench.outcomes import (
    Figures,
    Outcome,
    Verdict,
    at_most,
    interleaved,
    ratio_at_least,
    ratio_at_most,
)
from bench.report import as_text
from bench.running import Group

FAST = Outcome(row="fast", unit="ms", measured=1.0, target=at_most(5))
SLOW = Outcome(
    row="slow",
    unit="posts/s",
    measured=10.0,
    floor=100.0,
    ratio=0.1,
    target=ratio_at_least(0.5),
    detail="why",
)
UNKNOWN = Outcome(row="unknown", unit="MB", measured=None, target=at_most(1))


@pytest.fixture
def record(db: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The command has two made-up rows; returns where its record goes."""
    groups = (Group(["fast"], lambda _: iter([FAST])), Group(["slow"], lambda _: iter([SLOW])))
    monkeypatch.setattr(command, "GROUPS", groups)
    monkeypatch.setattr(command, "RECORD", tmp_path / "benchmarks.md")
    return tmp_path / "benchmarks.md"


def bench(**options: Any) -> str:
    out = StringIO()
    call_command("bench", stdout=out, stderr=StringIO(), **options)
    return out.getvalue()


def test_the_table_says_what_missed_and_writes_nothing(record: Path) -> None:
    head, _, fast, slow, *_ = bench().splitlines()
    assert head.split() == ["row", "measured", "floor", "ratio", "target", "verdict"]
    assert fast.split() == ["fast", "1", "ms", "–", "–", "≤", "5", "ms", "met"]
    assert slow.split("  ")[-1].strip() == "MISSED"
    assert not record.exists()


def test_strict_fails_on_a_miss_alone(record: Path) -> None:
    bench(strict=True, rows="fast")
    with pytest.raises(CommandError, match="1 targets") as missed:
        bench(strict=True)
    assert missed.value.returncode == 1


def test_json_is_for_programs(record: Path) -> None:
    rows = json.loads(bench(json=True))["rows"]
    assert [(row["row"], row["verdict"]) for row in rows] == [("fast", "met"), ("slow", "MISSED")]


def test_the_record_grows_by_a_section(record: Path) -> None:
    record.write_text("# Benchmarks\n", encoding="utf-8")
    bench(record=True)
    bench(record=True, rows="slow")
    text = record.read_text(encoding="utf-8")
    assert text.startswith("# Benchmarks\n\n## 20")
    assert text.count("| slow | 10 posts/s | 100 posts/s | 0.10 | ≥ 0.5 × | MISSED |") == 2
    assert "fsync" in text
    assert "slow: why." in text


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"rounds": 0}, "--rounds"),
        ({"sales": Path("nowhere.csv")}, "no such file"),
        ({"rows": "nothing like it"}, "No row matches. There are: fast, slow"),
    ],
)
def test_wrong_usage_is_told_from_a_miss(
    record: Path, options: dict[str, Any], message: str
) -> None:
    with pytest.raises(CommandError, match=message) as refusal:
        bench(**options)
    assert refusal.value.returncode == 2


def test_a_shop_that_serves_customers_is_left_alone(record: Path, settings: Any) -> None:
    settings.DEVELOPMENT = False
    with pytest.raises(CommandError, match="development only"):
        bench()


def test_a_ratio_is_of_figures_that_stood_side_by_side() -> None:
    """Two rounds of three were disturbed, each on both of its sides."""
    figures = Figures(measured=[50, 10, 5], floor=[100, 20, 10])
    outcome = figures.outcome("row", "posts/s", ratio_at_most(0.5))
    assert (outcome.measured, outcome.floor, outcome.ratio) == (10, 20, 0.5)
    assert outcome.verdict == Verdict.MET


def test_rounds_are_interleaved_after_a_warm_up() -> None:
    order = ""

    def note(side: str) -> float:
        nonlocal order
        order += side
        return len(order)

    figures = interleaved(3, lambda: note("m"), lambda: note("f"))
    assert order == "mf" + "mf" + "fm" + "mf"
    assert figures == Figures([3, 6, 7], [4, 5, 8])


def test_what_the_machine_does_not_tell_is_no_miss() -> None:
    assert UNKNOWN.verdict == Verdict.NOT_MEASURED
    assert "not measured" in as_text([UNKNOWN])
