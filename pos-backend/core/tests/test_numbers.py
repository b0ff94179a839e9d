from decimal import Decimal

import pytest

from core.files.numbers import Marks, decimal_mark, parse_number


@pytest.mark.parametrize(
    ("texts", "decimal"),
    [
        ([], "."),
        (["12", "1000"], "."),
        (["12.5"], "."),
        (["12,5"], ","),
        (["1,234.50"], "."),
        (["1.234,50"], ","),
        (["1.234.567"], ","),
        (["1,234,567"], "."),
        (["0,234"], ","),
        ([".5"], "."),
        (["1234,567"], ","),
        (["1 234,567"], ","),
        (["1'234.567"], "."),
        (["€ 12,50"], ","),
        (["1,234", "5.5"], "."),
        (["1.234", "1,234,567"], "."),
        (["n/a", "see 1,5"], "."),
    ],
)
def test_a_files_numbers_tell_their_decimal_mark(texts: list[str], decimal: str) -> None:
    assert decimal_mark(texts) == Marks(decimal)


@pytest.mark.parametrize("texts", [["1,234"], ["1.234"], ["12", "-1,234"], ["£1,234"]])
def test_a_thousand_or_one_and_a_bit_is_a_question(texts: list[str]) -> None:
    assert decimal_mark(texts) == Marks("", texts[-1])


def test_two_marks_contradict_each_other() -> None:
    assert decimal_mark(["1,5", "2.5"]) == Marks("", "2.5", "1,5")


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("12", ".", "12"),
        ("-12.50", ".", "-12.50"),
        ("+1", ".", "1"),
        ("1,234.50", ".", "1234.50"),
        ("1.234,50", ",", "1234.50"),
        ("1,234", ".", "1234"),
        ("1,234", ",", "1.234"),
        ("£ 1,234", ".", "1234"),
        ("20%", ".", "20"),
        ("1\u202f234,5", ",", "1234.5"),
        (".5", ".", "0.5"),
        ("1,23", ".", None),
        ("12,34,567", ".", None),
        ("1.2.3", ".", None),
        ("1e5", ".", None),
        ("NaN", ".", None),
        ("Infinity", ".", None),
        ("", ".", None),
        ("-", ".", None),
        ("5.", ".", None),
        ("1_000", ".", None),
        ("\u0661\u0662", ".", None),
        ("(5.00)", ".", None),
        ("--1", ".", None),
        ("9" * 41, ".", None),
    ],
)
def test_a_number_is_read_with_its_mark_or_not_at_all(
    text: str, decimal: str, number: str | None
) -> None:
    assert parse_number(text, decimal=decimal) == (None if number is None else Decimal(number))
