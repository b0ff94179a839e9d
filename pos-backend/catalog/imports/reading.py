"""An uploaded file as a table whose columns are known: what was found, what was said, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.imports.fields import Field
from catalog.imports.profiles import KNOWN_COLUMNS, PROFILES, Profile, profile_of
from catalog.imports.rows import Parsed, number_cells, parse_rows
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.tables import Reading, Table, read_table
from core.problems import Invalid

AUTO = "auto"
NO_SKU = "no_sku"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings:
    """What whoever sent the file says about it; empty and `auto`: find out.

    `mapping` is column → field, or None for a column that is left out; it goes before the profile's.
    """

    profile: str = AUTO
    mapping: Mapping[str, Field | None] = field(default_factory=dict)
    reading: Reading = field(default_factory=Reading)
    decimal: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What the file does not tell; `attr` is the setting that answers it."""

    attr: str
    code: str
    detail: str


@dataclass(slots=True)
class ReadFile:
    table: Table
    profile: Profile
    profile_was_found: bool
    mapping: dict[str, Field]
    decimal: str
    parsed: Parsed
    questions: list[Question]

    @property
    def columns(self) -> dict[Field, str]:
        return {mapped: column for column, mapped in self.mapping.items()}


def read_file(data: bytes, settings: ImportSettings) -> ReadFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    try:
        table = read_table(data, settings.reading, known=KNOWN_COLUMNS)
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None
    found = settings.profile == AUTO
    profile = profile_of(table.header) if found else PROFILES[settings.profile]
    mapping = _mapping(table, profile, settings.mapping)
    questions = _missing(mapping, profile)
    marks = (
        Marks(settings.decimal) if settings.decimal else decimal_mark(number_cells(table, mapping))
    )
    if not marks.decimal:
        questions.append(_doubt(marks))
    parsed = parse_rows(table, profile=profile, mapping=mapping, decimal=marks.decimal)
    if any(question.code == NO_SKU for question in questions):
        # The question says it once for all rows.
        parsed.errors = [error for error in parsed.errors if error.field != Field.SKU]
    return ReadFile(table, profile, found, mapping, marks.decimal, parsed, questions)


def _mapping(table: Table, profile: Profile, said: Mapping[str, Field | None]) -> dict[str, Field]:
    for column in said:
        if column not in table.header:
            raise Invalid("mapping", f"The file has no column {column!r}.", code="unknown_column")
    wanted = [mapped for mapped in said.values() if mapped]
    if twice := {mapped for mapped in wanted if wanted.count(mapped) > 1}:
        raise Invalid("mapping", f"Two columns are {min(twice)}.", code="repeated")
    found = {
        column: mapped
        for column, mapped in profile.mapping(table.header).items()
        if column not in said and mapped not in wanted
    }
    return {**found, **{column: mapped for column, mapped in said.items() if mapped}}


def _missing(mapping: Mapping[str, Field], profile: Profile) -> list[Question]:
    mapped = set(mapping.values())
    identified = {Field.SKU}
    if profile.missing_sku != "refused":
        identified |= {Field.GROUP, Field.OTHER_ID, Field.BARCODES}
    if mapped & identified:
        return []
    return [
        Question("mapping", NO_SKU, "Which column is the SKU, by which an item is known again?")
    ]


def _doubt(marks: Marks) -> Question:
    if marks.contradicts:
        detail = f"{marks.example} has a decimal point and {marks.contradicts} a decimal comma."
        return Question("decimal", "contradiction", f"{detail} Which parts the decimals?")
    detail = (
        f"{marks.example} may be a thousand or one and a bit. Which character parts the decimals?"
    )
    return Question("decimal", "ambiguous", detail)
