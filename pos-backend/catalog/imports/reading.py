"""An uploaded file as a table whose columns are known: what was found, what was said, what is open."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from catalog.imports.fields import NUMBERS, Field
from catalog.imports.profiles import KNOWN_COLUMNS, PROFILES, Profile, profile_of
from catalog.imports.rows import Parsed, parse_rows
from core.files.numbers import Marks, decimal_mark
from core.files.refusal import Unreadable
from core.files.rows import Question, doubt_about, loose_numbers, mapping_of
from core.files.tables import Reading, Table, read_table
from core.problems import Invalid
from tenants.job_progress import Progress

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


def read_file(data: bytes, settings: ImportSettings, progress: Progress) -> ReadFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    try:
        table = read_table(data, settings.reading, known=KNOWN_COLUMNS)
    except Unreadable as unreadable:
        raise Invalid(unreadable.attr, str(unreadable), code="unreadable") from None
    found = settings.profile == AUTO
    profile = profile_of(table.header) if found else PROFILES[settings.profile]
    progress.expect(len(table.rows))
    mapping = mapping_of(table, found=profile.mapping(table.header), said=settings.mapping)
    questions = _missing(mapping, profile)
    marks = (
        Marks(settings.decimal)
        if settings.decimal
        else decimal_mark(loose_numbers(table, mapping, NUMBERS))
    )
    if not marks.decimal:
        questions.append(doubt_about(marks))
    parsed = parse_rows(
        table, profile=profile, mapping=mapping, decimal=marks.decimal, progress=progress
    )
    if any(question.code == NO_SKU for question in questions):
        # The question says it once for all rows.
        parsed.errors = [error for error in parsed.errors if error.field != Field.SKU]
    return ReadFile(table, profile, found, mapping, marks.decimal, parsed, questions)


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
