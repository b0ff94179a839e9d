"""What our own exports did to a text for a spreadsheet's sake, our own reader undoes."""

import csv
import io

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from core.exports import neutralised
from core.files.cells import clean
from core.files.tables import Reading, read_table
from core.files.workbooks import cell_text, exact_text

# What a cell may hold: no control characters, which no name or code has, and no edge spaces.
TEXTS = st.text(
    st.characters(exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=40
).map(str.strip)
BEGINNINGS = st.sampled_from(
    ["", "=", "+", "-", "@", "'", "''", "'=", "'Tis", "' =", "-1", "\u00a0="]
)


@given(BEGINNINGS, TEXTS)
def test_what_was_neutralised_is_restored(beginning: str, text: str) -> None:
    original = (beginning + text).strip()
    assert clean(neutralised(original)) == original


@given(st.lists(st.tuples(BEGINNINGS, TEXTS), min_size=1, max_size=8))
def test_a_csv_of_ours_comes_back_as_it_was(parts: list[tuple[str, str]]) -> None:
    originals = [text for beginning, rest in parts if (text := (beginning + rest).strip())]
    file = io.StringIO()
    lines = csv.writer(file)
    lines.writerow(["code", "name"])
    lines.writerows([f"C{number}", neutralised(text)] for number, text in enumerate(originals))
    table = read_table(file.getvalue().encode("utf-8-sig"), Reading())
    assert [clean(row.cells[1]) for row in table.rows] == originals


@given(st.floats(allow_nan=False, allow_infinity=False, width=32))
def test_a_number_of_a_workbook_has_no_exponent(number: float) -> None:
    told = exact_text(number, "General")
    assert "e" not in told.lower()
    assert cell_text(None) == ""


def test_text_of_a_workbook_that_begins_as_a_formula_comes_back() -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for value in ("name", neutralised("=1+1"), neutralised("'quoted")):
        sheet.append([value])
    file = io.BytesIO()
    book.save(file)
    table = read_table(file.getvalue(), Reading())
    assert [clean(row.cells[0]) for row in table.rows] == ["=1+1", "'quoted"]
