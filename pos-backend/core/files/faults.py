"""What a file gets wrong or leaves open, in words that name the row and the column."""

from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus

from core.problems import Problem

MOST_ERRORS_TOLD = 1_000


@dataclass(frozen=True, slots=True)
class RowError:
    """`row` counts as a spreadsheet does; `column` as the file names it, empty for the whole row."""

    row: int
    column: str
    field: str
    code: str
    detail: str

    def as_problem(self) -> dict[str, str]:
        """Of a refused request: `rows.3.sku`."""
        attr = ".".join(filter(None, ("rows", str(self.row), self.column)))
        return {"attr": attr, "code": self.code, "detail": self.detail}


@dataclass(frozen=True, slots=True)
class Question:
    """What the file does not tell; `attr` is the setting that answers it."""

    attr: str
    code: str
    detail: str

    def as_problem(self) -> dict[str, str]:
        return {"attr": self.attr, "code": self.code, "detail": self.detail}


class FileHasErrors(Problem):
    """Nothing is written while a row is wrong."""

    status_code = HTTPStatus.BAD_REQUEST
    default_code = "import_has_errors"


def in_order(errors: Sequence[RowError]) -> list[RowError]:
    return sorted(errors, key=lambda error: error.row)


def refuse_faults(
    questions: Sequence[Question], errors: Sequence[RowError], *, nothing: str
) -> None:
    """Raises FileHasErrors with all that is wrong; `nothing` says what did not happen."""
    if not questions and not errors:
        return
    wrong = len({error.row for error in errors})
    rows = "1 row is wrong." if wrong == 1 else f"{wrong:,} rows are wrong."
    told = in_order(errors)[:MOST_ERRORS_TOLD]
    raise FileHasErrors(
        f"{rows if wrong else questions[0].detail} {nothing}",
        errors=[
            *(question.as_problem() for question in questions),
            *(error.as_problem() for error in told),
        ],
        error_count=len(errors),
    )
