"""An uploaded file as a table whose columns are known: what was found, what was said, what is open."""

from collections.abc import Collection
from dataclasses import dataclass, field
from functools import partial

from catalog.imports.fields import NUMBERS, Field
from catalog.imports.profiles import KNOWN_COLUMNS, PLAIN, PROFILES, Profile, Sku, profile_of
from catalog.imports.rows import Parsed, parse_rows
from core.files.columns import FileSettings, MappedFile, opened_table
from core.files.faults import Question
from tenants.job_progress import Progress

AUTO = "auto"
NO_SKU = Question("mapping", "no_sku", "Which column is the SKU, by which an item is known again?")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportSettings(FileSettings[Field]):
    """`profile` says which program made the file; its columns stand behind those of `mapping`."""

    profile: str = AUTO


@dataclass(slots=True)
class CatalogFile(MappedFile[Field]):
    profile: Profile = PLAIN
    profile_was_found: bool = False
    parsed: Parsed = field(default_factory=Parsed)


def read_file(data: bytes, settings: ImportSettings, progress: Progress) -> CatalogFile:
    """Raises Invalid for a file that cannot be read, and for settings that do not fit it."""
    table = opened_table(data, settings.reading, known=KNOWN_COLUMNS)
    found = settings.profile == AUTO
    profile = profile_of(table.header) if found else PROFILES[settings.profile]
    progress.expect(len(table.rows))
    file = CatalogFile.of(
        table,
        settings,
        found=profile.mapping(table.header),
        numbers=NUMBERS,
        missing=partial(_missing, profile=profile),
    )
    file.profile, file.profile_was_found = profile, found
    file.parsed = parse_rows(file, profile=profile, progress=progress)
    if NO_SKU in file.questions:
        # The question says it once for all rows.
        file.errors = [error for error in file.errors if error.field != Field.SKU]
    return file


def _missing(mapped: Collection[Field], *, profile: Profile) -> list[Question]:
    identified = {Field.SKU}
    if profile.missing_sku is not Sku.REFUSED:
        identified |= {Field.GROUP, Field.OTHER_ID, Field.BARCODES}
    return [] if identified & set(mapped) else [NO_SKU]
